internal import Credit
package import People
internal import World

extension Scenario {
  /// Reads a scenario document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range; where
  ///   months do not ascend or a regime can not follow the one before it.
  package static func read(_ document: Document) throws(DocumentError) -> Scenario {
    try document.root.map { map throws(DocumentError) in
      Scenario(
        name: try map.required("scenario").string(),
        months: try map.required("months").months(),
        hazards: try map.required("hazards").hazards(),
        staffing: try map.optional("staff")?.staffing() ?? Staffing(),
        service: try map.optional("service")?.service() ?? Service(),
        waves: try map.optional("waves")?.waves() ?? [],
        tightenings: try map.optional("tightenings")?.tightenings() ?? [],
        laws: try map.optional("laws")?.laws() ?? [])
    }
  }
}

extension DocumentNode {
  /// Months, ascending; a regime stays or becomes the next in the circle.
  fileprivate func months() throws(DocumentError) -> [Scenario.Month] {
    var last: Scenario.Month?
    return try list(count: 1...1_000) { item throws(DocumentError) in
      let month = try Scenario.Month(item)
      if let before = last, !Scenario.isLegal([before, month]) {
        throw item.error(
          .rule(
            "must be later than the month before it, of the same regime (\(before.regime)) or of "
              + "the one that follows: normal, slowdown, stress, recovery, normal"))
      }
      last = month
      return month
    }
  }

  /// What each regime does to people, in the order of the regimes.
  fileprivate func hazards() throws(DocumentError) -> [Scenario.Hazard] {
    try map { map throws(DocumentError) in
      var hazards: [Scenario.Hazard] = []
      for regime in Regime.allCases {
        hazards.append(try Scenario.Hazard(map.required(OutsideName.of(regime))))
      }
      return hazards
    }
  }

  fileprivate func staffing() throws(DocumentError) -> Scenario.Staffing {
    try map { map throws(DocumentError) in
      Scenario.Staffing(
        capacityPercent: try map.optional("capacity_percent")?.integer(in: 0...100) ?? 100,
        absences: try map.optional("absences")?.absences() ?? [],
        errorPerThousand: try map.optional("error_per_thousand")?.integer(in: 0...1_000) ?? 0)
    }
  }

  private func absences() throws(DocumentError) -> [Stretch] {
    try list(count: 0...1_000) { item throws(DocumentError) in
      try item.map { map throws(DocumentError) in try map.dates() }
    }
  }

  fileprivate func service() throws(DocumentError) -> Scenario.Service {
    try map { map throws(DocumentError) in
      Scenario.Service(
        answerMinutes: try map.required("answer_minutes").range(in: 0...10_000),
        settleMinutes: try map.required("settle_minutes").range(in: 0...10_000))
    }
  }

  fileprivate func waves() throws(DocumentError) -> [Scenario.Wave] {
    try list(count: 0...100) { item throws(DocumentError) in try Scenario.Wave(item) }
  }

  fileprivate func tightenings() throws(DocumentError) -> [Day] {
    var last = Day.none
    return try list(count: 0...100) { item throws(DocumentError) in
      let day = try item.calendarDay()
      guard day > last else { throw item.error(.rule("must be later than the day before it")) }
      last = day
      return day
    }
  }

  fileprivate func laws() throws(DocumentError) -> [Scenario.Law] {
    try list(count: 0...100) { item throws(DocumentError) in try Scenario.Law(item) }
  }
}

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
