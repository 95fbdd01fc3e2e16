internal import People

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
