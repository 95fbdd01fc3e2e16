extension Turn {
  /// Staff decide a case. Where four eyes are asked the first answer waits for a second person;
  /// a conclusion takes effect at once.
  package mutating func decideCase(
    _ kind: Case.Kind, _ outcome: Case.Outcome, by staff: Staff, entry: UInt32 = 0,
    ground: Int? = nil
  ) throws(CaseRefusal) {
    guard var matter = file.cases[kind] else { throw .thereIsNoSuchCase }
    if let refusal = file.refusal(of: outcome, in: matter, ground: ground, today) { throw refusal }
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
    (ruling.first, ruling.ground) = (first, ground)
    conclude(ruling)
    if kind == .review { openWaitingReview(after: matter) }
  }
}

extension CreditFile {
  /// Why an outcome cannot be given to a case as things stand; nil where it can. An outcome
  /// against the customer rests on the rule that proposed it, or on another that the person names,
  /// and what stands of it must hold at that minute; an outcome that changes nothing is none.
  package func refusal(
    of outcome: Case.Outcome, in matter: Case, ground: Int? = nil, _ today: Today
  ) -> CaseRefusal? {
    guard Case.allows(outcome, for: matter.kind) else { return .outcomeIsNotForThisKind }
    guard matter.kind == .review, outcome.isAgainstCustomer else { return nil }
    if outcome == .cut || outcome == .close, !changesSomething(outcome, in: matter, today) {
      return .outcomeChangesNothing
    }
    guard let rule = ground ?? matter.rule else {
      // A lock that was ordered rests on the order.
      return matter.lock == nil ? .nothingStandsAgainst : nil
    }
    return stands(today.policy.rules[rule], today) ? nil : .nothingStandsAgainst
  }

  private func changesSomething(
    _ outcome: Case.Outcome, in matter: Case, _ today: Today
  ) -> Bool {
    // A closing for fraud is at once, whatever lower limit is on its way.
    if line.isActive, outcome == .close, matter.lock == .fraud { return true }
    guard line.isActive, !limit.isBeingLowered else { return false }
    let target = cutTarget(today.policy.desk.reviewCutPercent, today)
    return outcome == .close || target < limit.shown
  }

  /// Whether the standing conditions of a rule hold today: those of fact hold until papers refute
  /// them.
  package func stands(_ rule: Rule, _ today: Today) -> Bool {
    rule.conditions.allSatisfy { condition in
      guard condition.characteristic.isStanding else { return true }
      return value(of: condition.characteristic, on: today).map(condition.isMet) ?? false
    }
  }

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
    let verdict = verdict(of: ruling)
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
    case .keep, .grant, .partly, .deny, .answer, .correct, .confirm, .bar: keep(ruling)
    }
  }

  /// Things stay as they are. The customer is told, unless nobody had told them that somebody
  /// looks.
  private mutating func keep(_ ruling: Ruling) {
    keepLock(ruling)
    let decision = decide(.reviewKept, ruling)
    guard !ruling.matter.isUnannounced else { return }
    let kept = ruling.matter.lock.flatMap { file.locks.lock($0) }
    let reasons = verdict(of: ruling).reasons
    tell(.reviewResult, decision, ruling) { notice in
      notice.reasons =
        reasons.count > 0 ? reasons : Reasons(Reason.information(ruling.matter.code))
      (notice.lock, notice.until) = (kept?.kind, kept?.until ?? .none)
    }
  }

  /// A person keeps a timed lock: it holds for its time once more.
  private mutating func keepLock(_ ruling: Ruling) {
    guard let kind = ruling.matter.lock, let lock = file.locks.lock(kind), lock.until.isSet,
      let minutes = today.policy.terms(of: kind).minutes
    else { return }
    let until = ruling.moment.adding(minutes: minutes)
    _ = attempt(unless: LockRefusal.lockedForGood(kind)) {
      file throws(LockRefusal) in try file.locks.keep(kind, until: until)
    }
  }

  private mutating func concludePlan(_ ruling: Ruling) {
    switch ruling.outcome {
    case .grant, .partly: grantPlan(ruling)
    case .deny, .release, .keep, .cut, .close, .approve, .decline, .answer, .correct, .confirm,
      .bar:
      refusePlan(ruling)
    }
  }

  /// Fraud, agreed by two people: closed at once and for good, the debt called in. The route of
  /// the appeal stays open.
  private mutating func closeForFraud(_ ruling: Ruling, _ verdict: Verdict) {
    close(.compliance, verdict, by: .staff(ruling.staff), entry: ruling.entry)
    bar(ruling)
    callDebt()
  }

  private mutating func bar(_ ruling: Ruling) {
    let isBarred = attempt(unless: PermissionRefusal.barredForGood) {
      file throws(PermissionRefusal) in
      try file.permission.barForGood(ruling.first, ruling.staff, for: ruling.matter.code)
    }
    if isBarred { tell(.permissionChanged(.barredForGood)) }
  }

  /// Two people lock for good; without a line, they bar from ever having one. So they do where no
  /// lock is left by the time the second agrees, or where it holds for good already.
  private mutating func barForGood(_ ruling: Ruling) {
    let lock = ruling.matter.lock.flatMap { file.locks.lock($0) } ?? file.locks.strongest
    guard file.line.isActive, let lock, lock.phase != .forGood else {
      let decision = decide(.lockForGood, ruling, citing: verdict(of: ruling).reasons)
      bar(ruling)
      let today = today
      tell(.lockedForGood, decision, ruling) { notice in
        if notice.reasons.count == 0 {
          notice.reasons = Reasons(Reason.information(ruling.matter.code))
        }
        notice.appealUntil = today.day + today.policy.clocks.appealWindowDays
      }
      return
    }
    let kind = lock.kind
    let isConfirmed = attempt(unless: LockRefusal.needsTwoPeople(kind)) {
      file throws(LockRefusal) in
      try file.locks.propose(forGood: kind)
      try file.locks.confirm(forGood: kind, by: ruling.staff, proposedBy: ruling.first)
    }
    guard isConfirmed else { return fault(.goodNeedsTwoPeople) }
    let decision = decide(.lockForGood, ruling, citing: verdict(of: ruling).reasons)
    tell(.lockProposedForGood(kind, by: ruling.first))
    tell(.lockedForGood(kind))
    var notice = notice(.lockedForGood, decision)
    notice.lock = kind
    if notice.reasons.count == 0 {
      notice.reasons = Reasons(Reason.information(ruling.matter.code))
    }
    offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown, lock: kind)
    send(notice)
  }

  private mutating func releaseLock(_ ruling: Ruling) {
    let decision = decide(.lift, ruling)
    guard let kind = ruling.matter.lock ?? file.locks.strongest?.kind else {
      tell(.reviewResult, decision, ruling)
      return
    }
    lift(kind, .review, decision)
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
  /// Another rule that the person rests the outcome on, by index in the policy.
  var ground: Int?

  init(matter: Case, outcome: Case.Outcome, staff: Staff, entry: UInt32, at moment: Moment) {
    (self.matter, self.outcome, self.staff) = (matter, outcome, staff)
    (self.entry, self.moment) = (entry, moment)
  }
}
