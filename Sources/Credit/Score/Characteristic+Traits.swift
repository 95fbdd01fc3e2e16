extension Characteristic {
  /// What a characteristic is to the lender, whatever its value.
  struct Traits {
    /// What is known of it without asking anybody.
    let kind: Kinds
    /// The datum behind it, which can be wrong and be contested; nil where the lender's own books
    /// tell it.
    var datum: Datum?
    /// The code that tells why a raise was refused for its being too low; nil where the customer
    /// could do nothing with it.
    var low: ReasonCode?
    /// The same for its being too high.
    var high: ReasonCode?
  }

  /// Yes and no questions about a characteristic.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    /// A recorded book tells it: the rest was never collected, which is not the same as bad.
    static let recorded = Kinds(rawValue: 1)
    /// It describes how somebody stands, so that it must hold when a person decides; what happened
    /// once holds until papers refute it.
    static let standing = Kinds(rawValue: 2)
    /// It comes from the bureau, which is asked with the customer's consent, or for the sake of a
    /// line in use.
    static let bureau = Kinds(rawValue: 4)
  }

  /// Whether a recorded book tells it.
  var isOnRecord: Bool { traits.kind.contains(.recorded) }

  /// Whether it describes how somebody stands.
  package var isStanding: Bool { traits.kind.contains(.standing) }

  /// Whether it comes from the bureau.
  var isOfBureau: Bool { traits.kind.contains(.bureau) }

  /// The datum behind it; nil where the lender's own books tell it.
  package var datum: Datum? { traits.datum }

  /// One row a characteristic. Asked for every condition of every rule, so it is no call.
  @inline(__always)
  var traits: Traits {
    switch self {
    // Identity
    case .tenureMonths: Traits(kind: .standing, low: .SC02)
    case .realName: Traits(kind: .standing)
    case .identityVerified: Traits(kind: .standing)
    case .age: Traits(kind: .standing)
    case .student: Traits(kind: .standing)
    case .documentDays: Traits(kind: .standing, datum: .document)
    // Behaviour
    case .activeDays30: Traits(kind: .standing)
    case .monthlySpend: Traits(kind: [.recorded, .standing], datum: .spending)
    case .quickPay: Traits(kind: .standing)
    case .festivalSpender: Traits(kind: .standing)
    case .transactions: Traits(kind: .standing)
    case .usualAmount: Traits(kind: .standing)
    case .activityPercent: Traits(kind: .standing, low: .US02)
    // Relations and fulfilment
    case .walletUse: Traits(kind: .standing)
    case .billsPaid: Traits(kind: .standing)
    case .sisterDebt: Traits(kind: .standing)
    case .sisterLate: Traits(kind: .standing)
    // History with this lender
    case .monthsOnBook: Traits(kind: .standing, low: .SC02)
    case .daysPastDue: Traits(kind: [.recorded, .standing], high: .RP01)
    case .late12: Traits(kind: [.recorded, .standing], high: .RP02)
    case .late3: Traits(kind: [.recorded, .standing], high: .RP02)
    case .onTimeRun: Traits(kind: [.recorded, .standing], low: .SC02)
    case .failedDebits30: Traits(kind: [])
    case .utilisation: Traits(kind: [.recorded, .standing], low: .US01, high: .DB04)
    case .daysSinceUse: Traits(kind: [.recorded, .standing], high: .US01)
    case .daysSinceLogin: Traits(kind: .standing)
    case .draws7: Traits(kind: [])
    case .owed: Traits(kind: [.recorded, .standing])
    case .daysSinceRaise: Traits(kind: [.recorded, .standing])
    case .monthsSinceCut: Traits(kind: [.recorded, .standing])
    case .limit: Traits(kind: [.recorded, .standing])
    case .highUseMonths: Traits(kind: [.recorded, .standing], high: .DB04)
    case .lastMinutePays: Traits(kind: .recorded)
    case .daysSincePaidOff: Traits(kind: [.recorded, .standing])
    case .planKept: Traits(kind: [.recorded, .standing])
    case .planBroken: Traits(kind: [.recorded, .standing])
    // Other lenders
    case .inquiries90: Traits(kind: [.standing, .bureau], datum: .inquiries, high: .DB01)
    case .bureauInquiries: Traits(kind: [.standing, .bureau], datum: .inquiries)
    case .otherLenders: Traits(kind: [.standing, .bureau], datum: .lenders, high: .DB02)
    case .outsideLate60: Traits(kind: [.standing, .bureau], datum: .outsideLate)
    case .debtToIncome: Traits(kind: [.standing, .bureau], datum: .income, high: .DB03)
    case .newLoans60: Traits(kind: [.standing, .bureau], datum: .lenders)
    case .income: Traits(kind: .standing, datum: .income)
    case .incomeFall: Traits(kind: .standing, datum: .income)
    case .dataFaults: Traits(kind: .standing)
    // Score
    case .score: Traits(kind: [.recorded, .standing], low: .SC01)
    case .scoreFall: Traits(kind: .recorded)
    case .defaultProbability: Traits(kind: [.recorded, .standing])
    case .treeProbability: Traits(kind: [.recorded, .standing])
    case .warningLevel: Traits(kind: [.recorded, .standing])
    // Security
    case .wrongPasswords: Traits(kind: [])
    case .newDevice: Traits(kind: [])
    case .loginDistance: Traits(kind: [])
    case .farLogins: Traits(kind: [])
    case .contactChanges7: Traits(kind: [])
    case .theftReported: Traits(kind: [])
    case .roundPayments30: Traits(kind: [])
    case .unusualAmount: Traits(kind: [])
    case .watchListFlow: Traits(kind: [])
    case .gamblingFlow: Traits(kind: [])
    case .forbiddenUse: Traits(kind: [])
    case .authorityHold: Traits(kind: [])
    // The request at hand
    case .drawAmount: Traits(kind: .recorded)
    case .drawShare: Traits(kind: .recorded)
    case .available: Traits(kind: [.recorded, .standing])
    case .loansRunning: Traits(kind: [.recorded, .standing])
    case .marketingConsent: Traits(kind: [.recorded, .standing])
    case .scoringConsent: Traits(kind: [.recorded, .standing])
    case .lineActive: Traits(kind: [.recorded, .standing])
    // Economy
    case .regime: Traits(kind: .recorded)
    case .marketRate: Traits(kind: .recorded)
    case .capital: Traits(kind: .recorded)
    }
  }
}

extension Condition {
  /// The code that tells a customer why a raise was refused for this condition, which holds: chosen
  /// by what was observed and by its direction.
  var raiseCode: ReasonCode? {
    switch comparison {
    case .above, .atLeast: characteristic.traits.high
    case .below, .atMost, .equal: characteristic.traits.low
    }
  }
}
