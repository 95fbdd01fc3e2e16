internal import People

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
