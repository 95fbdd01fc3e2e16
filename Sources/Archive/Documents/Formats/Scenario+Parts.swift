internal import Credit
internal import People

extension Scenario.Month {
  /// A month of a scenario document; it holds until the next one.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Scenario.Month(
        index: try map.required("from").month(),
        regime: try map.required("regime").oneCase("regime", of: Regime.allCases),
        unemployment: try map.required("unemployment").yearlyHundredths(),
        marketRate: try map.required("market_rate").yearlyHundredths(),
        capitalPercent: try map.required("capital_percent").integer(in: 0...1_000))
    }
  }
}

extension Scenario.Hazard {
  /// What a regime does to people; what is left out is as in calm weather.
  init(_ node: DocumentNode) throws(DocumentError) {
    var read = Scenario.Hazard()
    try node.map { map throws(DocumentError) in
      for (key, place) in Self.percents {
        if let node = map.optional(key) { read[keyPath: place] = try node.integer(in: 0...1_000) }
      }
    }
    self = read
  }

  /// The numbers of a hazard, by their keys.
  private static var percents: [(String, WritableKeyPath<Scenario.Hazard, Int>)] {
    [
      ("shortage_percent", \.shortagePercent), ("draw_percent", \.drawPercent),
      ("income_shocks_per_thousand", \.incomeShocksPerThousand),
      ("inquiry_percent", \.inquiryPercent), ("cure_percent", \.curePercent),
    ]
  }
}

extension Scenario.Wave {
  /// A wave of a scenario document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let days = try map.dates()
      return Scenario.Wave(
        name: try map.required("name").string(), from: days.from, until: days.until,
        kind: try map.required("kind").oneCase("kind", of: Kind.allCases),
        perMillion: try map.required("per_million").integer(in: 0...1_000_000))
    }
  }
}

extension Scenario.Law {
  /// A law of a scenario document; what it leaves out stays as it was.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let from = try map.required("from").calendarDay()
      let announced = try map.optional("announced")?.calendarDay() ?? from
      guard announced <= from else { throw node.error(.rule("must be announced by its first day")) }
      let costCap = try map.optional("cost_cap")?.yearlyHundredths()
      return Scenario.Law(
        from: from, announced: announced, costCap: costCap.map { $0 * 100 },
        personCap: try map.optional("person_cap")?.amount(in: 1...10_000_000),
        bansStudents: try map.optional("bans_students")?.truth(),
        invitesUntilOptOut: try map.optional("invites_until_opt_out")?.truth())
    }
  }
}

extension DocumentMap {
  /// A stretch of days between two dates; `until` is the first day after it.
  func dates() throws(DocumentError) -> Stretch {
    let stretch = Stretch(
      from: try required("from").calendarDay(), until: try required("until").calendarDay())
    guard stretch.from < stretch.until else {
      throw node.error(.rule("must have until after from"))
    }
    return stretch
  }
}

extension DocumentNode {
  /// A month, YYYY-MM, counted as the calendar counts them.
  fileprivate func month() throws(DocumentError) -> Int {
    let text = try string()
    guard let date = DocumentDay(text + "-01"),
      let day = Day(year: date.year, month: date.month, day: 1)
    else {
      throw error(.rule("must be a month such as 2025-09, not \(SafeQuote.quote(text))"))
    }
    return day.monthIndex
  }
}
