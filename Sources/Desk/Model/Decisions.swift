internal import Credit
internal import World

/// The decisions in an account's life: which one stands behind what happened.
struct Decisions {
  private let events: [Event]

  init(_ dossier: Dossier) { self.init(dossier.events) }

  init(_ events: [Event]) { self.events = events }

  /// The last one.
  var latest: Decision? { last(before: events.count) { _ in true } }

  /// The one with this ordinal; nil for 0.
  func numbered(_ ordinal: UInt16) -> Decision? {
    ordinal == 0 ? nil : last(before: events.count) { $0.ordinal == ordinal }
  }

  /// The one behind an event: the event itself, the one it names, or the last that fits it.
  func behind(event index: Int) -> Decision? {
    guard events.indices.contains(index) else { return nil }
    switch events[index].fact {
    case .decided(let decision): return decision
    case .noticed(let notice): return numbered(notice.decision)
    case .caseOpened(let matter): return numbered(matter.decision)
    case .caseClaimed(_, let number, _), .caseReleased(_, let number, _),
      .papersAsked(_, let number, _), .papersReceived(_, let number, _),
      .caseAwaitsSecond(_, let number, _, _), .caseEscalated(_, let number),
      .papersLapsed(_, let number):
      return numbered(opening(of: number)?.decision ?? 0)
    case .unlocked(let kind, _): return atOnce(index, [.lift]) ?? placing(kind, before: index)
    case let fact:
      guard let kinds = Decisions.kinds(behind: fact) else { return nil }
      return near(index, kinds)
    }
  }

  private func opening(of number: UInt16) -> Case? {
    for event in events.reversed() {
      if case .caseOpened(let matter) = event.fact, matter.number == number { return matter }
    }
    return nil
  }

  // A decision stands just before what it brings, failing that just after it, or else days before.
  // Several of one kind may share a moment: the nearest one before is meant.
  private func near(_ index: Int, _ kinds: [Decision.Kind]) -> Decision? {
    let moment = events[index].moment
    let before = last(before: index) { kinds.contains($0.kind) }
    if let before, before.moment == moment { return before }
    for event in events[index...].prefix(6) where event.moment == moment {
      if case .decided(let decision) = event.fact, kinds.contains(decision.kind) {
        return decision
      }
    }
    return before
  }

  private func atOnce(_ index: Int, _ kinds: [Decision.Kind]) -> Decision? {
    let moment = events[index].moment
    return last(before: events.count) { $0.moment == moment && kinds.contains($0.kind) }
  }

  // A lock that ends by itself ends by what its placing asked for.
  private func placing(_ kind: Lock.Kind, before index: Int) -> Decision? {
    let place = events[..<index].lastIndex { event in
      if case .locked(kind, _, _) = event.fact { true } else { false }
    }
    return place.flatMap { behind(event: $0) }
  }

  private func last(before end: Int, where fits: (Decision) -> Bool) -> Decision? {
    for event in events[..<end].reversed() {
      if case .decided(let decision) = event.fact, fits(decision) { return decision }
    }
    return nil
  }

  private static func kinds(behind fact: Fact) -> [Decision.Kind]? {
    switch fact {
    case .opened: [.open]
    case .permissionChanged: [.bar, .permit]
    case .acted(.apply, _): [.open, .decline, .refer]
    case .acted(.draw, _), .drawn: [.drawApproved, .drawRefused, .drawHeld]
    case .drawHeld, .drawReleased, .drawVoided: [.drawHeld]
    case .closed: [.close]
    case .reinstated: [.appealGranted, .appealPartlyGranted]
    case .locked: [.lock, .tighten]
    case .lockRenewed: [.lock]
    case .lockedForGood: [.lockForGood]
    case .limitChanged(_, _, let cause): kinds(behind: cause)
    case .raiseOffered, .raiseExpired: [.raise]
    case .rateChanged: [.raise, .reprice]
    case .caseDecided(let kind, _, _, _): kinds(behind: kind)
    case .dataCorrected: [.correctData]
    case .debtCalled: [.callDebt]
    case .planOffered: [.offerPlan]
    case .planBegan: [.grantPlan]
    case .planBroken: [.breakPlan]
    default: nil
    }
  }

  private static func kinds(behind matter: Case.Kind) -> [Decision.Kind] {
    switch matter {
    case .review, .appeal, .complaint:
      [.reviewKept, .appealGranted, .appealPartlyGranted, .appealDenied, .lift, .lockForGood, .bar]
    case .dispute: [.correctData, .confirmData]
    case .plan: [.grantPlan, .refusePlan]
    }
  }

  private static func kinds(behind cause: LimitCause) -> [Decision.Kind] {
    switch cause {
    case .raise: [.raise]
    case .cut, .staff: [.cut, .tighten]
    case .temporaryStart, .temporaryEnd: [.temporaryLimit]
    case .restored: [.appealGranted, .appealPartlyGranted, .lift]
    case .closed: [.close]
    case .plan: [.grantPlan]
    }
  }
}
