extension CreditFile {
  /// Staff decide a case. Where four eyes are asked the first answer waits for a second person;
  /// a conclusion takes effect at once.
  package mutating func decideCase(
    _ kind: Case.Kind, _ outcome: Case.Outcome, by staff: Staff, entry: UInt32 = 0,
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(CaseRefusal) {
    guard var matter = cases[kind] else { throw .thereIsNoSuchCase }
    let fourEyes =
      today.policy.desk.needsSecond(outcome, of: matter) || lockNeedsSecond(matter, today)
    var first = Staff.nobody
    if case .awaitingSecond(let staff, _) = matter.state { first = staff }
    try matter.decide(
      outcome, by: staff, makers: makers(of: matter), fourEyes: fourEyes || outcome == .bar,
      secondDue: Moment(today.calendar.day(1, businessDaysAfter: today.day), minute: 18 * 60))
    cases[kind] = matter
    guard case .decided = matter.state else {
      recorder.record(
        .caseAwaitsSecond(kind, number: matter.number, outcome, by: staff), at: moment)
      return
    }
    cases[kind] = nil
    recorder.record(.caseDecided(kind, number: matter.number, outcome, by: staff), at: moment)
    if kind == .appeal, makers(of: matter).contains(staff) {
      recorder.fault(.appealIsSomebodyElses, account, today.day)
    }
    var ruling = Ruling(matter: matter, outcome: outcome, staff: staff, entry: entry, at: moment)
    ruling.first = first
    conclude(ruling, today, into: &recorder)
  }

  private func lockNeedsSecond(_ matter: Case, _ today: Today) -> Bool {
    matter.lock.map { today.policy.terms(of: $0).fourEyes } ?? false
  }

  private mutating func conclude(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    if ruling.matter.kind == .plan { return concludePlan(ruling, today, into: &recorder) }
    switch ruling.outcome {
    case .correct, .confirm: concludeDispute(ruling, today, into: &recorder)
    case .bar: barForGood(ruling, today, into: &recorder)
    case .release, .keep, .cut, .close, .approve, .decline:
      concludeReview(ruling, today, into: &recorder)
    case .grant, .partly: grant(ruling, today, into: &recorder)
    case .deny: deny(ruling, today, into: &recorder)
    case .answer:
      let decision = decide(.complaintAnswered, ruling, into: &recorder)
      let notice = notice(.complaintAnswer, decision, at: ruling.moment)
      recorder.record(.noticed(notice), at: ruling.moment)
    }
  }

  private mutating func concludeReview(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    let (actor, moment) = (Actor.staff(ruling.staff), ruling.moment)
    let verdict = Verdict(reasons: currentReasons(of: ruling.matter, today))
    switch ruling.outcome {
    case .release: releaseLock(ruling, into: &recorder)
    case .close where ruling.matter.lock == .fraud:
      closeForFraud(ruling, verdict, today, into: &recorder)
    case .cut:
      cut(
        today.policy.desk.reviewCutPercent, verdict, by: actor, entry: ruling.entry, at: moment,
        today, into: &recorder)
    case .close:
      close(
        .credit, verdict, by: actor, entry: ruling.entry, at: moment, today, into: &recorder)
    case .approve: open(verdict, by: actor, at: moment, today, into: &recorder)
    case .decline: decline(verdict, by: actor, at: moment, today, into: &recorder)
    default:
      keepLock(ruling, today)
      let decision = decide(.reviewKept, ruling, into: &recorder)
      let kept = ruling.matter.lock.flatMap { locks.lock($0) }
      tell(.reviewResult, decision, ruling, into: &recorder) { notice in
        notice.reasons = Reasons(Reason.information(ruling.matter.code))
        (notice.lock, notice.until) = (kept?.kind, kept?.until ?? .none)
      }
    }
  }

  /// A person keeps a timed lock: it holds for its time once more.
  private mutating func keepLock(_ ruling: Ruling, _ today: Today) {
    guard let kind = ruling.matter.lock, let lock = locks.lock(kind), lock.until.isSet,
      let minutes = today.policy.terms(of: kind).minutes
    else { return }
    try? locks.keep(kind, until: ruling.moment.adding(minutes: minutes))
  }

  private mutating func concludePlan(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    switch ruling.outcome {
    case .grant, .partly: grantPlan(ruling, today, into: &recorder)
    default: refusePlan(ruling, today, into: &recorder)
    }
  }

  /// Fraud, agreed by two people: closed at once and for good, the debt called in. The route of
  /// the appeal stays open.
  private mutating func closeForFraud(
    _ ruling: Ruling, _ verdict: Verdict, _ today: Today, into recorder: inout Recorder
  ) {
    bar(ruling, into: &recorder)
    let kept = Reasons(Reason(ruling.matter.code, .watchListFlow, observed: 1, threshold: 1))
    close(
      .compliance, Verdict(reasons: verdict.reasons.count > 0 ? verdict.reasons : kept),
      by: .staff(ruling.staff), entry: ruling.entry, at: ruling.moment, today, into: &recorder)
    callDebt(at: ruling.moment, today, into: &recorder)
  }

  private mutating func bar(_ ruling: Ruling, into recorder: inout Recorder) {
    let barred: Void? = try? permission.barForGood(
      ruling.first, ruling.staff, for: ruling.matter.code)
    if barred != nil {
      recorder.record(.permissionChanged(.barredForGood), at: ruling.moment)
    }
  }

  /// Two people lock for good; without a line, they bar from ever having one.
  private mutating func barForGood(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive, let kind = ruling.matter.lock ?? locks.strongest?.kind else {
      bar(ruling, into: &recorder)
      let decision = decide(.lockForGood, ruling, into: &recorder)
      tell(.lockedForGood, decision, ruling, into: &recorder) { notice in
        notice.reasons = Reasons(Reason.information(ruling.matter.code))
        notice.appealUntil = today.day + today.policy.clocks.appealWindowDays
      }
      return
    }
    try? locks.propose(forGood: kind)
    recorder.record(.lockProposedForGood(kind, by: ruling.first), at: ruling.moment)
    guard (try? locks.confirm(forGood: kind, by: ruling.staff, proposedBy: ruling.first)) != nil
    else {
      recorder.fault(.goodNeedsTwoPeople, account, today.day)
      return
    }
    recorder.record(.lockedForGood(kind), at: ruling.moment)
    let decision = decide(.lockForGood, ruling, into: &recorder)
    var notice = notice(.lockedForGood, decision, at: ruling.moment)
    notice.lock = kind
    notice.reasons = Reasons(Reason.information(ruling.matter.code))
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown, lock: kind)
    recorder.record(.noticed(notice), at: ruling.moment)
  }

  private mutating func releaseLock(_ ruling: Ruling, into recorder: inout Recorder) {
    let decision = decide(.lift, ruling, into: &recorder)
    guard let kind = ruling.matter.lock ?? locks.strongest?.kind else {
      tell(.reviewResult, decision, ruling, into: &recorder)
      return
    }
    lift(kind, .review, decision: decision, at: ruling.moment, into: &recorder)
  }

  /// The reasons of the rule that opened the case, as they stand today.
  private func currentReasons(of matter: Case, _ today: Today) -> Reasons {
    for stage in [Rule.Stage.watch, .review, .opening, .requalification, .security, .permission] {
      for index in today.policy.rules(at: stage) {
        let rule = today.policy.rules[index]
        guard rule.citations.first?.code == matter.code, matter.code != .none else { continue }
        return citedReasons(of: rule, today)
      }
    }
    return Reasons()
  }
}

/// A conclusion of a case, on its way to taking effect.
struct Ruling {
  let matter: Case
  let outcome: Case.Outcome
  let staff: Staff
  let entry: UInt32
  let moment: Moment
  /// The first pair of eyes, where there were four.
  var first = Staff.nobody

  init(matter: Case, outcome: Case.Outcome, staff: Staff, entry: UInt32, at moment: Moment) {
    (self.matter, self.outcome, self.staff) = (matter, outcome, staff)
    (self.entry, self.moment) = (entry, moment)
  }
}
