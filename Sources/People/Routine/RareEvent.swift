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
    switch self {
    case .inquiry: return archetype.inquiriesPerYear * 10_000 * hazard.inquiryPercent
    case .apply: return archetype.applyPercent * 10_000
    case .repayAll: return archetype.repayEarlyPercent * 10_000 * 365 / 30
    case .trip: return archetype.travelsPerThousand * 1_000
    case .takeover: return archetype.takeoversPerThousand * 1_000
    case .cashOut: return archetype.cashOutsPerThousand * 1_000
    case .incomeShock:
      return (life.incomeShocksPerThousand + hazard.incomeShocksPerThousand) * 1_000
    case .hold: return life.holdsPerMillion
    default: return perThousand(life) * 1_000
    }
  }

  private func perThousand(_ life: Life) -> Int {
    switch self {
    case .largePayment: life.largePaymentsPerThousand
    case .contactChange: life.contactChangesPerThousand
    case .mistyping: life.mistypingsPerThousand
    case .callService: life.callsPerThousand
    case .askRaise: life.raisesAskedPerThousand
    case .ceiling: life.ceilingsPerThousand
    case .selfLock: life.selfLocksPerThousand
    case .closing: life.closingsPerThousand
    case .withdrawal: life.withdrawalsPerThousand
    case .optOut: life.optOutsPerThousand
    case .quietHours: life.quietHoursPerThousand
    case .dispute: life.disputesPerThousand
    case .sisterLate: life.sisterLatePerThousand
    case .gambling: life.gamblingPerThousand
    case .stateIncome: life.incomesStatedPerThousand
    case .outsideIncome: life.outsideIncomesPerThousand
    default: 0
    }
  }

  /// The wave that makes it more frequent; nil where none does.
  var wave: Scenario.Wave.Kind? {
    switch self {
    case .takeover: .takeover
    case .cashOut: .cashOut
    default: nil
    }
  }
}
