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
      openPermission(onAppeal: true)
      return
    }
    if let kind = matter.lock, file.locks.lock(kind) != nil {
      lift(kind, .appeal, decision: decision)
      if file.locks.lock(kind) != nil { fault(.grantedIsLifted) }
      return
    }
    if matter.kind == .cut || matter.kind == .close || matter.kind == .tighten {
      restore(matter, whole: whole)
    }
    let (target, effect) = (file.limit.coming, file.limit.pendingOn)
    tell(.appealResult, decision, ruling) { notice in
      notice.reasons = Reasons(Reason.information(.IN04))
      notice.limitTo = target
      if effect.isSet { notice.effective = effect }
    }
  }

  /// The rule behind an overturned decision leaves the customer alone for a while.
  private mutating func snooze(_ code: ReasonCode) {
    guard today.policy.manners.watch.snoozeDays > 0 else { return }
    file.snoozedCode = code
    file.snoozedUntil = today.day + today.policy.manners.watch.snoozeDays
  }

  /// The appeal is denied: with reasons, the way on, and the next date. A second appeal that brings
  /// nothing new is final.
  mutating func deny(_ ruling: Ruling) {
    let decision = decide(.appealDenied, ruling)
    let place = file.appealable.place(of: ruling.matter.decision)
    let isFinal = ruling.matter.level >= 2
    var nothingNew = false
    if let place, let matter = file.appealable[place] {
      nothingNew = isFinal && matter.papersSeen.isSuperset(of: ruling.matter.papers)
      rememberDecider(ruling, at: place)
      file.appealable[place]?.papersSeen.formUnion(ruling.matter.papers)
      file.appealable[place]?.day = today.day
    }
    let code = ruling.matter.code
    let (next, today) = (file.nextDate(today), today)
    tell(.appealResult, decision, ruling) { notice in
      notice.reasons = Reasons(Reason.information(nothingNew ? .PR02 : code))
      notice.nextCheck = next
      if !isFinal { notice.appealUntil = today.day + today.policy.clocks.appealWindowDays }
    }
  }
}

extension CreditFile {
  func nextDate(_ today: Today) -> Day {
    if permission.state == .barredForGood { return .none }
    return switch line.state {
    case .declined(let again), .closed(_, let again), .closing(_, let again): again
    default: today.nextScoreDay
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
      if (try? file.limit.easeCut(to: milder)) != nil { return }
    }
    file.limit.withdraw()
    let before = file.limit.shown
    let half = (matter.limitBefore + before).percent(50).rounded(to: today.policy.limits.step)
    let target = whole ? matter.limitBefore : half
    if file.line.isClosed, (try? file.line.reinstate()) != nil {
      tell(.reinstated(limit: target))
    }
    guard target > before else { return }
    file.limit.shown = target
    tell(.limitChanged(from: before, to: target, .restored))
  }

  /// Takes down a person's decision; it has an actor and a reason, and no rules.
  mutating func decide(_ kind: Decision.Kind, _ ruling: Ruling) -> Decision {
    decide(kind, Verdict(), by: .staff(ruling.staff), entry: ruling.entry)
  }

  /// Tells the customer what a person decided.
  mutating func tell(
    _ kind: Notice.Kind, _ decision: Decision, _ ruling: Ruling,
    adding: (inout Notice) -> Void = { _ in }
  ) {
    var notice = notice(kind, decision)
    notice.outcome = ruling.outcome
    notice.lock = ruling.matter.lock
    adding(&notice)
    send(notice)
  }
}
