extension Turn {
  /// Staff decide a case. Where four eyes are asked the first answer waits for a second person;
  /// a conclusion takes effect at once.
  package mutating func decideCase(
    _ kind: Case.Kind, _ outcome: Case.Outcome, by staff: Staff, entry: UInt32 = 0
  ) throws(CaseRefusal) {
    guard var matter = file.cases[kind] else { throw .thereIsNoSuchCase }
    let fourEyes =
      today.policy.desk.needsSecond(outcome, of: matter) || file.lockNeedsSecond(matter, today)
    var first = Staff.nobody
    if case .awaitingSecond(let staff, _) = matter.state { first = staff }
    try matter.decide(
      outcome, by: staff, makers: file.makers(of: matter), fourEyes: fourEyes || outcome == .bar,
      secondDue: Moment(today.calendar.day(1, businessDaysAfter: today.day), minute: 18 * 60))
    file.cases[kind] = matter
    guard case .decided = matter.state else {
      tell(.caseAwaitsSecond(kind, number: matter.number, outcome, by: staff))
      return
    }
    file.cases[kind] = nil
    tell(.caseDecided(kind, number: matter.number, outcome, by: staff))
    if kind == .appeal, file.makers(of: matter).contains(staff) {
      fault(.appealIsSomebodyElses)
    }
    var ruling = Ruling(matter: matter, outcome: outcome, staff: staff, entry: entry, at: moment)
    ruling.first = first
    conclude(ruling)
  }
}

extension CreditFile {
  func lockNeedsSecond(_ matter: Case, _ today: Today) -> Bool {
    matter.lock.map { today.policy.terms(of: $0).fourEyes } ?? false
  }
}

extension Turn {
  private mutating func conclude(_ ruling: Ruling) {
    if ruling.matter.kind == .plan { return concludePlan(ruling) }
    switch ruling.outcome {
    case .correct, .confirm: concludeDispute(ruling)
    case .bar: barForGood(ruling)
    case .release, .keep, .cut, .close, .approve, .decline:
      concludeReview(ruling)
    case .grant, .partly: grant(ruling)
    case .deny: deny(ruling)
    case .answer:
      let decision = decide(.complaintAnswered, ruling)
      let notice = notice(.complaintAnswer, decision)
      send(notice)
    }
  }

  private mutating func concludeReview(_ ruling: Ruling) {
    let actor = Actor.staff(ruling.staff)
    let verdict = Verdict(reasons: file.currentReasons(of: ruling.matter, today))
    switch ruling.outcome {
    case .release: releaseLock(ruling)
    case .close where ruling.matter.lock == .fraud:
      closeForFraud(ruling, verdict)
    case .cut:
      cut(today.policy.desk.reviewCutPercent, verdict, by: actor, entry: ruling.entry)
    case .close:
      close(.credit, verdict, by: actor, entry: ruling.entry)
    case .approve: open(verdict, by: actor)
    case .decline: decline(verdict, by: actor)
    default:
      keepLock(ruling)
      let decision = decide(.reviewKept, ruling)
      let kept = ruling.matter.lock.flatMap { file.locks.lock($0) }
      tell(.reviewResult, decision, ruling) { notice in
        notice.reasons = Reasons(Reason.information(ruling.matter.code))
        (notice.lock, notice.until) = (kept?.kind, kept?.until ?? .none)
      }
    }
  }

  /// A person keeps a timed lock: it holds for its time once more.
  private mutating func keepLock(_ ruling: Ruling) {
    guard let kind = ruling.matter.lock, let lock = file.locks.lock(kind), lock.until.isSet,
      let minutes = today.policy.terms(of: kind).minutes
    else { return }
    try? file.locks.keep(kind, until: ruling.moment.adding(minutes: minutes))
  }

  private mutating func concludePlan(_ ruling: Ruling) {
    switch ruling.outcome {
    case .grant, .partly: grantPlan(ruling)
    default: refusePlan(ruling)
    }
  }

  /// Fraud, agreed by two people: closed at once and for good, the debt called in. The route of
  /// the appeal stays open.
  private mutating func closeForFraud(_ ruling: Ruling, _ verdict: Verdict) {
    bar(ruling)
    let kept = Reasons(Reason(ruling.matter.code, .watchListFlow, observed: 1, threshold: 1))
    close(
      .compliance, Verdict(reasons: verdict.reasons.count > 0 ? verdict.reasons : kept),
      by: .staff(ruling.staff), entry: ruling.entry)
    callDebt()
  }

  private mutating func bar(_ ruling: Ruling) {
    let barred: Void? = try? file.permission.barForGood(
      ruling.first, ruling.staff, for: ruling.matter.code)
    if barred != nil {
      tell(.permissionChanged(.barredForGood))
    }
  }

  /// Two people lock for good; without a line, they bar from ever having one.
  private mutating func barForGood(_ ruling: Ruling) {
    guard file.line.isActive, let kind = ruling.matter.lock ?? file.locks.strongest?.kind else {
      bar(ruling)
      let decision = decide(.lockForGood, ruling)
      let today = today
      tell(.lockedForGood, decision, ruling) { notice in
        notice.reasons = Reasons(Reason.information(ruling.matter.code))
        notice.appealUntil = today.day + today.policy.clocks.appealWindowDays
      }
      return
    }
    try? file.locks.propose(forGood: kind)
    tell(.lockProposedForGood(kind, by: ruling.first))
    guard
      (try? file.locks.confirm(forGood: kind, by: ruling.staff, proposedBy: ruling.first)) != nil
    else {
      fault(.goodNeedsTwoPeople)
      return
    }
    tell(.lockedForGood(kind))
    let decision = decide(.lockForGood, ruling)
    var notice = notice(.lockedForGood, decision)
    notice.lock = kind
    notice.reasons = Reasons(Reason.information(ruling.matter.code))
    offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown, lock: kind)
    send(notice)
  }

  private mutating func releaseLock(_ ruling: Ruling) {
    let decision = decide(.lift, ruling)
    guard let kind = ruling.matter.lock ?? file.locks.strongest?.kind else {
      tell(.reviewResult, decision, ruling)
      return
    }
    lift(kind, .review, decision: decision)
  }
}

extension CreditFile {
  /// The reasons of the rule that opened the case, as they stand today.
  func currentReasons(of matter: Case, _ today: Today) -> Reasons {
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
