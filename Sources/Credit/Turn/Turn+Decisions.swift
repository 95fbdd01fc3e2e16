/// What asking the rules of a stage came to, or what else a decision rests on.
struct Verdict {
  /// The first rule that hit, if one did.
  var rule: Int?
  /// What it rests on where no rule hit.
  var basis = Decision.Basis.noRule
  /// Its reasons, with the observed values.
  var reasons = Reasons()
  /// Every rule asked, where traces are kept.
  var traces: [RuleTrace] = []

  /// Nothing asked.
  init() {}

  /// Resting on a clause: a reason that is what was observed, and more findings where one is not
  /// enough.
  init(_ clause: Clause, _ reason: Reason) {
    basis = .clause(clause, [Finding(reason.condition, observed: Int(reason.observed))])
    reasons = Reasons(reason)
  }

  /// Resting on a clause and what was observed for it.
  init(_ clause: Clause, _ findings: [Finding]) { basis = .clause(clause, findings) }

  /// Resting on something else than rules.
  init(_ basis: Decision.Basis, reasons: Reasons = Reasons(), traces: [RuleTrace] = []) {
    (self.basis, self.reasons, self.traces) = (basis, reasons, traces)
  }
}

extension Turn {
  /// Asks the rules of a stage in their order; all are traced where the recorder keeps everything.
  func ask(_ stage: Rule.Stage, asked: Money = .zero) -> Verdict {
    file.verdict(at: stage, today, question(asked: asked), keepsTraces: recorder.keepsEverything)
  }
}

// What is asked of a file is asked in one call, since a file is large and handing it over costs.
extension CreditFile {
  func verdict(
    at stage: Rule.Stage, _ today: Today, _ question: Question, keepsTraces: Bool
  ) -> Verdict {
    var verdict = Verdict()
    let table = today.policy.table
    for index in today.policy.rules(at: stage) {
      if let first = verdict.rule, !keepsTraces, !table[first].isDecline { break }
      let outcome = judge(table[index], of: table, today, question)
      if keepsTraces { verdict.traces.append(trace(index, outcome, today, question)) }
      if outcome == .hit { count(index, in: &verdict, today, question) }
    }
    return verdict
  }

  /// The first hit decides; where it declines, later rules that decline add their reasons.
  func count(_ index: Int, in verdict: inout Verdict, _ today: Today, _ question: Question) {
    let rule = today.policy.rules[index]
    guard let first = verdict.rule else {
      verdict.rule = index
      verdict.reasons = reasons(of: rule, today, question)
      return
    }
    guard today.policy.rules[first].action == .decline, rule.action == .decline else { return }
    for reason in reasons(of: rule, today, question).list { verdict.reasons.append(reason) }
  }

  /// A rule is not asked of other segments, nor of somebody whom it wronged lately. Asked for every
  /// rule of every stage, so it is no call of its own.
  @inline(__always)
  func judge(
    _ rule: RuleTable.Entry, of table: RuleTable, _ today: Today, _ question: Question
  ) -> RuleTrace.Outcome {
    guard rule.segments.contains(score.segment), !isSnoozed(rule.code, today.day) else {
      return .notApplicable
    }
    return table.outcome(of: rule) { seen($0, today, question) }
  }

  func isSnoozed(_ code: ReasonCode, _ day: Day) -> Bool {
    snoozedCode != .none && day < snoozedUntil && code == snoozedCode
  }

  func trace(
    _ index: Int, _ outcome: RuleTrace.Outcome, _ today: Today, _ question: Question
  ) -> RuleTrace {
    RuleTrace(
      rule: index, outcome: outcome,
      observed: today.policy.rules[index].conditions.map {
        seen($0.characteristic, today, question)
      })
  }

  /// A rule as it stands today for somebody whom it concerns already, whatever its segment.
  func now(_ index: Int, _ today: Today) -> RuleTrace {
    let conditions = today.policy.rules[index].conditions
    let observed = conditions.map { value(of: $0.characteristic, on: today) }
    let isHit = zip(conditions, observed).allSatisfy { condition, observed in
      observed.map(condition.isMet) ?? false
    }
    return RuleTrace(rule: index, outcome: isHit ? .hit : .miss, observed: observed)
  }

  func reasons(of rule: Rule, _ today: Today, _ question: Question) -> Reasons {
    var reasons = Reasons()
    for citation in rule.citations {
      let condition = rule.conditions[citation.condition]
      let observed = seen(condition.characteristic, today, question) ?? 0
      reasons.append(
        Reason(
          citation.code, condition.characteristic, observed: observed, condition.comparison,
          threshold: condition.threshold))
    }
    return reasons
  }
}

extension Turn {
  /// Takes down a decision and hands it back.
  mutating func decide(
    _ kind: Decision.Kind, _ verdict: Verdict, by actor: Actor = .policy, entry: UInt32 = 0
  ) -> Decision {
    file.decisions &+= 1
    let decision = Decision(
      ordinal: file.decisions, kind: kind, moment: moment, actor: actor,
      policy: today.policy.version, basis: verdict.rule.map { .rule($0) } ?? verdict.basis,
      traces: verdict.traces, reasons: verdict.reasons, entry: entry)
    tell(.decided(decision))
    if decision.reasons.count > 0, !file.holds(decision.reasons, of: decision, today) {
      fault(.reasonsHold)
    }
    // What follows, up to the end of this step, happens because of it.
    cause = .decision(decision.ordinal)
    return decision
  }

  /// Starts a notice: number, time, decision, reasons, and what is owed.
  mutating func notice(_ kind: Notice.Kind, _ decision: Decision? = nil)
    -> Notice
  {
    file.notices &+= 1
    var notice = Notice(kind, ordinal: file.notices, sent: moment)
    notice.decision = decision?.ordinal ?? 0
    notice.reasons = decision?.reasons ?? Reasons()
    if case .staff(let staff)? = decision?.actor { notice.decider = staff }
    notice.rule = decision?.restsOn.map { UInt16($0) }
    notice.owed = file.debt.principal + file.debt.penalty
    (notice.limitFrom, notice.limitTo) = (file.limit.shown, file.limit.shown)
    notice.effective = moment.day
    notice.rateMillionths = UInt16(file.line.rate.millionths)
    return notice
  }

  /// Remembers an adverse decision, so that it can be appealed, and writes the clocks into its
  /// notice.
  mutating func offerAppeal(
    against decision: Decision, in notice: inout Notice, limitBefore: Money, lock: Lock.Kind? = nil
  ) {
    let clocks = today.policy.clocks
    notice.appealUntil = today.day + clocks.appealWindowDays
    notice.answerBy = Moment(
      today.calendar.day(clocks.appealBusinessDays, businessDaysAfter: notice.appealUntil),
      minute: 18 * 60)
    file.appealable.remember(
      AppealableDecision(decision, day: today.day, limitBefore: limitBefore, lock: lock))
  }
}
