internal import Credit
package import People

extension Mix {
  /// Reads a mix document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range, and where
  ///   the shares are not 1,000 in all.
  package static func read(_ document: Document) throws(DocumentError) -> Mix {
    try document.root.map { map throws(DocumentError) in
      let node = try map.required("archetypes")
      let archetypes = try node.archetypes()
      let sum = archetypes.reduce(0) { $0 + $1.share }
      guard sum == 1_000 else {
        throw node.error(.rule("must have shares of 1000 in all, not \(sum)"))
      }
      return Mix(
        archetypes, elasticity: try Elasticity(map.required("elasticity")),
        recovery: try Recovery(map.required("recovery")),
        rhythm: try map.optional("rhythm").map { node throws(DocumentError) in
          try Rhythm(node)
        } ?? .none)
    }
  }
}

extension Archetype {
  /// Usual spending a month is kept in 16 bits.
  private static let mostSpending = 65_535

  /// An archetype of a mix document.
  fileprivate static func read(_ node: DocumentNode) throws(DocumentError) -> Archetype {
    let read = try node.map { map throws(DocumentError) in try Archetype.read(map) }
    guard read.income.upperBound * read.spendPercent.upperBound / 100 <= mostSpending else {
      throw node.error(
        .rule("must not make anybody spend more than \(mostSpending) of the income a month"))
    }
    return read
  }

  private static func read(_ map: DocumentMap) throws(DocumentError) -> Archetype {
    Archetype(
      name: try map.required("name").string(),
      share: try map.required("share").integer(in: 1...1_000),
      income: try map.required("income").range(in: 1...1_000_000),
      spendPercent: try map.required("spend_percent").range(in: 0...200),
      tenureMonths: try map.required("tenure_months").range(in: 0...240),
      activeDays: try map.required("active_days").range(in: 0...30),
      walletUse: try map.required("wallet_use").range(in: 0...3),
      hasLinePercent: try map.percent("has_line_percent"),
      marketingPercent: try map.percent("marketing_percent"),
      acceptPercent: try map.percent("accept_percent"),
      applyPercent: try map.percent("apply_percent"),
      drawsPerYear: try map.required("draws_per_year").integer(in: 0...365),
      drawPercent: try map.required("draw_percent").range(in: 0...100),
      interestFirstPercent: try map.percent("interest_first_percent"),
      repayEarlyPercent: try map.percent("repay_early_percent"),
      shortagePerThousand: try map.perThousand("shortage_per_thousand"),
      lostPercent: try map.percent("lost_percent"),
      inquiriesPerYear: try map.required("inquiries_per_year").integer(in: 0...365),
      otherLenders: try map.required("other_lenders").range(in: 0...20),
      outsideLatePercent: try map.percent("outside_late_percent"),
      travelsPerThousand: try map.perThousand("travels_per_thousand"),
      takeoversPerThousand: try map.perThousand("takeovers_per_thousand"),
      cashOutsPerThousand: try map.perThousand("cash_outs_per_thousand"),
      appealPercent: try map.percent("appeal_percent"), life: try Self.life(map))
  }

  private static func life(_ map: DocumentMap) throws(DocumentError) -> Life {
    guard let node = map.optional("life") else { return Life() }
    return try Life(node)
  }
}

extension DocumentNode {
  /// The archetypes of a mix document, each with a name of its own.
  func archetypes() throws(DocumentError) -> [Archetype] {
    var names: [String] = []
    return try list(count: 1...250) { item throws(DocumentError) in
      let archetype = try Archetype.read(item)
      if names.contains(archetype.name) {
        throw item.error(.rule("must not be called \(SafeQuote.quote(archetype.name)) again"))
      }
      names.append(archetype.name)
      return archetype
    }
  }
}

extension DocumentMap {
  fileprivate func percent(_ key: String) throws(DocumentError) -> Int {
    try required(key).integer(in: 0...100)
  }

  fileprivate func perThousand(_ key: String) throws(DocumentError) -> Int {
    try required(key).integer(in: 0...1_000)
  }
}

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
      ("festival_spending_percent", \.festivalSpendingPercent),
    ]
  }
}

extension Elasticity {
  /// The `elasticity` of a mix document.
  init(_ node: DocumentNode) throws(DocumentError) {
    var read = Elasticity()
    try node.map { map throws(DocumentError) in
      for (key, place) in Self.percents {
        read[keyPath: place] = try map.required(key).integer(in: 0...100)
      }
      read.drawDownPercent = try map.required("draw_down_percent").integer(in: 0...1_000)
      read.referenceRate = try map.required("reference_rate").rate().millionths
    }
    self = read
  }

  /// Points of trust and percents, by their keys.
  private static var percents: [(String, WritableKeyPath<Elasticity, Int>)] {
    [
      ("refusal_percent", \.refusalPercent), ("cut_percent", \.cutPercent),
      ("lock_percent", \.lockPercent), ("wrong_lock_percent", \.wrongLockPercent),
      ("regain_percent", \.regainPercent), ("rate_percent", \.ratePercent),
      ("leave_below", \.leaveBelow), ("leave_percent", \.leavePercent),
    ]
  }
}

extension Recovery {
  /// The `recovery` of a mix document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Recovery(
        curve: try map.required("curve").curve(),
        planPercent: try map.required("plan_percent").integer(in: 0...100),
        shockPercent: try map.required("shock_percent").integer(in: 0...10_000),
        savingsDays: try map.required("savings_days").range(in: 0...365))
    }
  }
}

extension DocumentNode {
  /// Points of days and percents, both ascending.
  fileprivate func curve() throws(DocumentError) -> [Recovery.Point] {
    var last = Recovery.Point(days: 0, percent: 0)
    return try list(count: 1...50) { item throws(DocumentError) in
      let point = try item.map { map throws(DocumentError) in
        Recovery.Point(
          days: try map.required("days").integer(in: 1...365),
          percent: try map.required("percent").integer(in: 0...100))
      }
      guard point.days > last.days, point.percent >= last.percent else {
        throw item.error(.rule("must have more days, and no fewer percent, than the one before"))
      }
      last = point
      return point
    }
  }
}
