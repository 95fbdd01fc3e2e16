extension CreditFile {
  /// The appeal is granted, wholly or in part: what was decided is undone the same day.
  mutating func grant(_ ruling: Ruling, _ today: Today, into recorder: inout Recorder) {
    let whole = ruling.outcome == .grant
    let decision = decide(
      whole ? .appealGranted : .appealPartlyGranted, ruling, into: &recorder)
    guard let place = appealable.place(of: ruling.matter.decision),
      let matter = appealable[place]
    else { return }
    rememberDecider(ruling, at: place)
    if let kind = matter.lock, locks.lock(kind) != nil {
      lift(kind, .appeal, decision: decision, at: ruling.moment, into: &recorder)
      return
    }
    if matter.kind == .cut || matter.kind == .close {
      restore(matter, whole: whole, at: ruling.moment, into: &recorder)
    }
    tell(.appealResult, decision, ruling, into: &recorder) { notice in
      notice.reasons = Reasons(Reason.information(.IN04))
    }
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
    switch line.state {
    case .declined(let again), .closed(_, let again), .closing(_, let again): again
    default: nextScoreDay(after: today.day, today)
    }
  }

  private mutating func rememberDecider(_ ruling: Ruling, at place: Int) {
    if ruling.matter.level >= 2 {
      appealable[place]?.deciders.2 = ruling.staff
    } else {
      appealable[place]?.deciders.1 = ruling.staff
    }
  }

  private mutating func restore(
    _ matter: AppealableDecision, whole: Bool, at moment: Moment, into recorder: inout Recorder
  ) {
    if limit.pendingOn.isSet { (limit.pending, limit.pendingOn) = (.nothing, .none) }
    let before = limit.shown
    let target = whole ? matter.limitBefore : (matter.limitBefore + before).percent(50)
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
