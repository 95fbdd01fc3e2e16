extension CreditFile {
  /// The appeal is granted, wholly or in part: what was decided is undone the same day.
  mutating func grant(_ ruling: Ruling, _ today: Today, into recorder: inout Recorder) {
    let whole = ruling.outcome == .grant
    if ruling.matter.lock != nil { recorder.tally.lockAppealsGranted += 1 }
    let decision = decide(
      whole ? .appealGranted : .appealPartlyGranted, ruling, into: &recorder)
    guard let place = appealable.place(of: ruling.matter.decision),
      let matter = appealable[place]
    else { return }
    rememberDecider(ruling, at: place)
    snooze(matter.code, today)
    if matter.kind == .bar {
      openPermission(onAppeal: true, at: ruling.moment, today, into: &recorder)
      return
    }
    if let kind = matter.lock, locks.lock(kind) != nil {
      lift(kind, .appeal, decision: decision, at: ruling.moment, into: &recorder)
      if locks.lock(kind) != nil { recorder.fault(.grantedIsLifted, account, today.day) }
      return
    }
    if matter.kind == .cut || matter.kind == .close || matter.kind == .tighten {
      restore(matter, whole: whole, at: ruling.moment, today, into: &recorder)
    }
    let (target, effect) = (limit.coming, limit.pendingOn)
    tell(.appealResult, decision, ruling, into: &recorder) { notice in
      notice.reasons = Reasons(Reason.information(.IN04))
      notice.limitTo = target
      if effect.isSet { notice.effective = effect }
    }
  }

  /// The rule behind an overturned decision leaves the customer alone for a while.
  private mutating func snooze(_ code: ReasonCode, _ today: Today) {
    guard today.policy.manners.watch.snoozeDays > 0 else { return }
    snoozedCode = code
    snoozedUntil = today.day + today.policy.manners.watch.snoozeDays
  }

  /// The appeal is denied: with reasons, the way on, and the next date. A second appeal that brings
  /// nothing new is final.
  mutating func deny(_ ruling: Ruling, _ today: Today, into recorder: inout Recorder) {
    let decision = decide(.appealDenied, ruling, into: &recorder)
    let place = appealable.place(of: ruling.matter.decision)
    let isFinal = ruling.matter.level >= 2
    var nothingNew = false
    if let place, let matter = appealable[place] {
      nothingNew = isFinal && matter.papersSeen.isSuperset(of: ruling.matter.papers)
      rememberDecider(ruling, at: place)
      appealable[place]?.papersSeen.formUnion(ruling.matter.papers)
      appealable[place]?.day = today.day
    }
    let code = ruling.matter.code
    let next = nextDate(today)
    tell(.appealResult, decision, ruling, into: &recorder) { notice in
      notice.reasons = Reasons(Reason.information(nothingNew ? .PR02 : code))
      notice.nextCheck = next
      if !isFinal { notice.appealUntil = today.day + today.policy.clocks.appealWindowDays }
    }
  }

  private func nextDate(_ today: Today) -> Day {
    if permission.state == .barredForGood { return .none }
    return switch line.state {
    case .declined(let again), .closed(_, let again), .closing(_, let again): again
    default: today.nextScoreDay
    }
  }

  private mutating func rememberDecider(_ ruling: Ruling, at place: Int) {
    if ruling.matter.level >= 2 {
      appealable[place]?.deciders.2 = ruling.staff
    } else {
      appealable[place]?.deciders.1 = ruling.staff
    }
  }

  mutating func restore(
    _ matter: AppealableDecision, whole: Bool, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    if !whole, case .cut(let announced, _) = limit.pending {
      // The cut has not come yet: it comes half as deep.
      let milder = (matter.limitBefore + announced).percent(50)
        .rounded(to: today.policy.limits.step)
      if (try? limit.easeCut(to: milder)) != nil { return }
    }
    limit.withdraw()
    let before = limit.shown
    let half = (matter.limitBefore + before).percent(50).rounded(to: today.policy.limits.step)
    let target = whole ? matter.limitBefore : half
    if line.isClosed, (try? line.reinstate()) != nil {
      recorder.record(.reinstated(limit: target), at: moment)
    }
    guard target > before else { return }
    limit.shown = target
    recorder.record(.limitChanged(from: before, to: target, .restored), at: moment)
  }

  /// Takes down a person's decision; it has an actor and a reason, and no rules.
  mutating func decide(
    _ kind: Decision.Kind, _ ruling: Ruling, into recorder: inout Recorder
  ) -> Decision {
    decide(
      kind, Verdict(), by: .staff(ruling.staff), entry: ruling.entry, at: ruling.moment,
      into: &recorder)
  }

  /// Tells the customer what a person decided.
  mutating func tell(
    _ kind: Notice.Kind, _ decision: Decision, _ ruling: Ruling, into recorder: inout Recorder,
    adding: (inout Notice) -> Void = { _ in }
  ) {
    var notice = notice(kind, decision, at: ruling.moment)
    notice.outcome = ruling.outcome
    notice.lock = ruling.matter.lock
    adding(&notice)
    recorder.record(.noticed(notice), at: ruling.moment)
  }
}
