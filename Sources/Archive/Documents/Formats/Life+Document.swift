internal import People

extension Life {
  /// The `life` of an archetype; what it leaves out is as usual.
  init(_ node: DocumentNode) throws(DocumentError) {
    var read = Life()
    try node.map { map throws(DocumentError) in
      if let ages = map.optional("ages") { read.ages = try ages.range(in: 10...100) }
      for (key, place) in Self.percents {
        if let node = map.optional(key) { read[keyPath: place] = try node.integer(in: 0...100) }
      }
      for (key, place) in Self.rates {
        if let node = map.optional(key) { read[keyPath: place] = try node.integer(in: 0...100_000) }
      }
      if let node = map.optional("fraud_per_thousand") {
        read.fraudPerThousand = try node.integer(in: 0...1_000)
      }
    }
    self = read
  }

  /// Every key that a `life` may have.
  static var documentKeys: [String] {
    ["ages", "fraud_per_thousand"] + percents.map(\.0) + rates.map(\.0)
  }

  /// Parts of a hundred, by their keys.
  private static var percents: [(String, WritableKeyPath<Life, Int>)] {
    [
      ("student_percent", \.studentPercent), ("last_minute_percent", \.lastMinutePercent),
      ("plans_percent", \.plansPercent), ("lock_appeal_percent", \.lockAppealPercent),
      ("complaint_percent", \.complaintPercent), ("ask_human_percent", \.askHumanPercent),
    ]
  }

  /// Events a year, by their keys.
  private static var rates: [(String, WritableKeyPath<Life, Int>)] {
    [
      ("income_shocks_per_thousand", \.incomeShocksPerThousand),
      ("disputes_per_thousand", \.disputesPerThousand),
      ("calls_per_thousand", \.callsPerThousand),
      ("raises_asked_per_thousand", \.raisesAskedPerThousand),
      ("ceilings_per_thousand", \.ceilingsPerThousand),
      ("self_locks_per_thousand", \.selfLocksPerThousand),
      ("closings_per_thousand", \.closingsPerThousand),
      ("withdrawals_per_thousand", \.withdrawalsPerThousand),
      ("opt_outs_per_thousand", \.optOutsPerThousand),
      ("quiet_hours_per_thousand", \.quietHoursPerThousand),
      ("large_payments_per_thousand", \.largePaymentsPerThousand),
      ("contact_changes_per_thousand", \.contactChangesPerThousand),
      ("mistypings_per_thousand", \.mistypingsPerThousand),
      ("sister_late_per_thousand", \.sisterLatePerThousand),
      ("incomes_stated_per_thousand", \.incomesStatedPerThousand),
      ("outside_incomes_per_thousand", \.outsideIncomesPerThousand),
      ("gambling_per_thousand", \.gamblingPerThousand),
      ("misuse_per_thousand", \.misusePerThousand), ("holds_per_million", \.holdsPerMillion),
    ]
  }
}
