/// What happens to a random customer on a rare day, at most one a day: the rare lane's parts.
///
/// Their order is part of what makes the same seed give the same world: add at the end.
enum RareEvent: UInt8, Sendable, CaseIterable {
  case inquiry, apply, repayAll, trip, takeover, cashOut, incomeShock
  case largePayment, contactChange, mistyping, callService
  case askRaise, ceiling, selfLock, closing, withdrawal, optOut, quietHours
  case dispute, sisterLate, gambling, stateIncome, outsideIncome, hold

  /// How often a year among a million persons, under a hazard.
  func perMillion(_ archetype: Archetype, _ hazard: Scenario.Hazard) -> Int {
    let life = archetype.life
    return switch self {
    case .inquiry: archetype.inquiriesPerYear * 10_000 * hazard.inquiryPercent
    case .apply: archetype.applyPercent * 10_000
    case .repayAll: archetype.repayEarlyPercent * 10_000 * 365 / 30
    case .trip: archetype.travelsPerThousand * 1_000
    case .takeover: archetype.takeoversPerThousand * 1_000
    case .cashOut: archetype.cashOutsPerThousand * 1_000
    case .incomeShock: (life.incomeShocksPerThousand + hazard.incomeShocksPerThousand) * 1_000
    case .hold: life.holdsPerMillion
    case .largePayment: life.largePaymentsPerThousand * 1_000
    case .contactChange: life.contactChangesPerThousand * 1_000
    case .mistyping: life.mistypingsPerThousand * 1_000
    case .callService: life.callsPerThousand * 1_000
    case .askRaise: life.raisesAskedPerThousand * 1_000
    case .ceiling: life.ceilingsPerThousand * 1_000
    case .selfLock: life.selfLocksPerThousand * 1_000
    case .closing: life.closingsPerThousand * 1_000
    case .withdrawal: life.withdrawalsPerThousand * 1_000
    case .optOut: life.optOutsPerThousand * 1_000
    case .quietHours: life.quietHoursPerThousand * 1_000
    case .dispute: life.disputesPerThousand * 1_000
    case .sisterLate: life.sisterLatePerThousand * 1_000
    case .gambling: life.gamblingPerThousand * 1_000
    case .stateIncome: life.incomesStatedPerThousand * 1_000
    case .outsideIncome: life.outsideIncomesPerThousand * 1_000
    }
  }

  /// The wave that makes it more frequent; nil where none does.
  var wave: Scenario.Wave.Kind? {
    switch self {
    case .takeover: .takeover
    case .cashOut: .cashOut
    case .inquiry, .apply, .repayAll, .trip, .incomeShock, .largePayment, .contactChange,
      .mistyping, .callService, .askRaise, .ceiling, .selfLock, .closing, .withdrawal, .optOut,
      .quietHours, .dispute, .sisterLate, .gambling, .stateIncome, .outsideIncome, .hold:
      nil
    }
  }
}
