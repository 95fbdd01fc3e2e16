import Credit
import World

extension Fact {
  /// Whether it changes line, limit, price, lock, permission or plan, and so rests on a decision
  /// unless the customer did it.
  var isEffect: Bool {
    switch self {
    case .opened, .closed, .reinstated, .writtenOff, .limitChanged, .rateChanged, .locked,
      .lockRenewed, .lockedForGood, .unlocked, .permissionChanged, .warned, .planBegan,
      .planBroken, .debtCalled, .raiseOffered, .raiseExpired:
      true
    default: false
    }
  }
}

extension Dossier {
  /// The changes that name no decision made before them and are not the customer's own act.
  var uncaused: [Event] {
    events.filter { event in
      guard event.fact.isEffect else { return false }
      switch event.cause {
      case .decision(let ordinal):
        return (decision(ordinal)?.moment).map { $0 > event.moment } ?? true
      case .act: return false
      case .order, .notice, .matter, .news, .calendar: return true
      }
    }
  }
}
