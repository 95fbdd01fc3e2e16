extension Turn {
  /// The appeal is granted, wholly or in part: what was decided is undone the same day.
  mutating func grant(_ ruling: Ruling) {
    let whole = ruling.outcome == .grant
    if ruling.matter.lock != nil { recorder.tally.lockAppealsGranted += 1 }
    let decision = decide(whole ? .appealGranted : .appealPartlyGranted, ruling)
    guard let place = file.appealable.place(of: ruling.matter.decision),
      let matter = file.appealable[place]
    else { return }
    rememberDecider(ruling, at: place)
    snooze(matter.code)
    if matter.kind == .bar {
      openPermission(onAppeal: true, Verdict(decision.basis))
      return
    }
    if let kind = matter.lock, file.locks.lock(kind) != nil {
      lift(kind, .appeal, decision)
      if file.locks.lock(kind) != nil { fault(.grantedIsLifted) }
      return
    }
    let shown = file.limit.shown
    if matter.kind == .cut || matter.kind == .close || matter.kind == .tighten {
      restore(matter, whole: whole)
    }
    let (target, effect, today) = (file.limit.coming, file.limit.pendingOn, today)
    let isFirst = ruling.matter.level < 2
    if !whole { file.appealable[place]?.day = today.day }
    tell(.appealResult, decision, ruling) { notice in
      notice.reasons = Reasons(Reason.information(.IN04))
      (notice.limitFrom, notice.limitTo, notice.limitBefore) = (shown, target, matter.limitBefore)
      if effect.isSet { notice.effective = effect }
      if !whole, isFirst {
        notice.appealUntil = today.day + today.policy.clocks.appealWindowDays
      }
    }
  }

  /// The rule behind an overturned decision leaves the customer alone for a while.
  private mutating func snooze(_ code: ReasonCode) {
    guard today.policy.watch.snoozeDays > 0 else { return }
    file.snoozedCode = code
    file.snoozedUntil = today.day + today.policy.watch.snoozeDays
  }

  /// The appeal is denied: with reasons, the way on, and the next date. A second appeal that brings
  /// nothing new is final.
  mutating func deny(_ ruling: Ruling) {
    let place = file.appealable.place(of: ruling.matter.decision)
    // The reasons are those of the contested decision, as they stand, or else as they stood.
    let contested = place.flatMap { file.appealable[$0] }
    let (reasons, observedOn) = file.reasons(against: contested, ruling.matter, today)
    let decision = decide(.appealDenied, ruling, citing: reasons)
    let isFinal = ruling.matter.level >= 2
    var nothingNew = false
    if let place, let matter = file.appealable[place] {
      nothingNew = isFinal && matter.papersSeen.isSuperset(of: ruling.matter.papers)
      rememberDecider(ruling, at: place)
      file.appealable[place]?.papersSeen.formUnion(ruling.matter.papers)
      let day = today.day
      file.appealable[place]?.day = day
    }
    let (next, today) = (file.nextDate(today), today)
    tell(.appealResult, decision, ruling) { notice in
      if nothingNew {
        notice.reasons = Reasons(Reason.information(.PR02))
      } else {
        (notice.reasons, notice.reasonsOn) = (reasons, observedOn)
      }
      notice.nextCheck = next
      if !isFinal { notice.appealUntil = today.day + today.policy.clocks.appealWindowDays }
    }
  }
}

extension CreditFile {
  /// The reasons of a contested decision: those conditions of its rule that hold today, or else
  /// what was observed for the first when it was made; and the day they were observed.
  func reasons(
    against contested: AppealableDecision?, _ matter: Case, _ today: Today
  ) -> (Reasons, Day) {
    guard let contested else { return (Reasons(Reason.information(matter.code)), today.day) }
    guard let index = contested.rule else {
      // Draws refused for what was overdue rest on no rule.
      let then = Reason(
        contested.code, .daysPastDue, observed: Int(contested.observed), threshold: 1)
      return contested.code == .RP01
        ? (Reasons(then), contested.decidedOn)
        : (Reasons(Reason.information(contested.code)), today.day)
    }
    let rule = today.policy.rules[index]
    let now = standingReasons(of: rule, today)
    if now.count > 0 { return (now, today.day) }
    guard let first = rule.citations.first, first.code == contested.code else {
      return (Reasons(Reason.information(contested.code)), today.day)
    }
    let condition = rule.conditions[first.condition]
    let then = Reason(
      first.code, condition.characteristic, observed: Int(contested.observed),
      condition.comparison, threshold: condition.threshold)
    return (Reasons(then), contested.decidedOn)
  }

  /// The citations of a rule whose conditions hold today, with today's values.
  func standingReasons(of rule: Rule, _ today: Today) -> Reasons {
    var reasons = Reasons()
    for citation in rule.citations {
      let condition = rule.conditions[citation.condition]
      guard let observed = value(of: condition.characteristic, on: today),
        condition.isMet(by: observed)
      else { continue }
      reasons.append(
        Reason(
          citation.code, condition.characteristic, observed: observed, condition.comparison,
          threshold: condition.threshold))
    }
    return reasons
  }

  func nextDate(_ today: Today) -> Day {
    if permission.state == .barredForGood { return .none }
    return switch line.state {
    case .declined(let again), .closed(_, let again), .closing(_, let again): again
    case .none, .invited, .applied, .inReview, .active, .writtenOff: today.nextScoreDay
    }
  }
}

extension Turn {
  private mutating func rememberDecider(_ ruling: Ruling, at place: Int) {
    if ruling.matter.level >= 2 {
      file.appealable[place]?.deciders.2 = ruling.staff
    } else {
      file.appealable[place]?.deciders.1 = ruling.staff
    }
  }

  mutating func restore(_ matter: AppealableDecision, whole: Bool) {
    if !whole, case .cut(let announced, _) = file.limit.pending {
      // The cut has not come yet: it comes half as deep.
      let milder = (matter.limitBefore + announced).percent(50)
        .rounded(to: today.policy.limits.step)
      let isEased = attempt(unless: LimitRefusal.cutIsNotLower) {
        file throws(LimitRefusal) in try file.limit.easeCut(to: milder)
      }
      if isEased { return }
    }
    file.limit.withdraw()
    let before = file.limit.shown
    let half = (matter.limitBefore + before).percent(50).rounded(to: today.policy.limits.step)
    let target = whole ? matter.limitBefore : half
    if file.line.isClosed {
      must { try $0.line.reinstate() }
      tell(.reinstated(limit: target))
    }
    guard target > before else { return }
    file.limit.restore(to: target)
    tell(.limitChanged(from: before, to: target, .restored))
  }

  /// Takes down a person's decision: what was heard, and the rule behind the matter as it stands.
  mutating func decide(
    _ kind: Decision.Kind, _ ruling: Ruling, citing reasons: Reasons = Reasons()
  ) -> Decision {
    var verdict = verdict(of: ruling)
    verdict.reasons = reasons
    return decide(kind, verdict, by: .staff(ruling.staff), entry: ruling.entry)
  }

  /// What a ruling rests on; the reasons are those of its rule that hold.
  func verdict(of ruling: Ruling) -> Verdict {
    let matter = ruling.matter
    let hearing = Hearing(
      matter: matter.number, kind: matter.kind, proposal: matter.decision, rule: matter.rule,
      ground: ruling.ground, papers: matter.papers, first: ruling.first, outcome: ruling.outcome)
    guard let rule = hearing.ground ?? hearing.rule else { return Verdict(.hearing(hearing)) }
    let asked = [hearing.rule, hearing.ground].compactMap { $0 }
    return Verdict(
      .hearing(hearing), reasons: file.standingReasons(of: today.policy.rules[rule], today),
      traces: recorder.keepsEverything ? asked.map { file.now($0, today) } : [])
  }

  /// Tells the customer what a person decided.
  mutating func tell(
    _ kind: Notice.Kind, _ decision: Decision, _ ruling: Ruling,
    adding: (inout Notice) -> Void = { _ in }
  ) {
    var notice = notice(kind, decision)
    notice.outcome = ruling.outcome
    notice.lock = ruling.matter.lock
    (notice.matter, notice.matterOn) = (ruling.matter.kind, ruling.matter.opened.day)
    adding(&notice)
    send(notice)
  }
}
