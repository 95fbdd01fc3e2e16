internal import Credit
package import People

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
        hazards.append(try Scenario.Hazard(map.required(CaseName.text(regime))))
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
