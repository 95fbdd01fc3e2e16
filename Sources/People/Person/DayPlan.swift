import Credit

/// Which of the things a random customer may do happen today: one bit a slot, in order of time.
struct DayPlan {
  private(set) var bits: UInt16 = 0

  /// The slots of a day, in the order in which they are played.
  enum Slot: Int, CaseIterable {
    case thiefTries, thiefSignsIn, thiefChanges, thiefDraws, outsideNews, login
    case answerInvitation, apply, claim, shop, travelPayment, draw, repayEarly, faceCheck, appeal
  }

  var isEmpty: Bool { bits == 0 }

  mutating func add(_ slot: Slot, if happens: Bool = true) {
    if happens { bits |= 1 << slot.rawValue }
  }

  func contains(_ slot: Slot) -> Bool { bits & 1 << slot.rawValue != 0 }
}
