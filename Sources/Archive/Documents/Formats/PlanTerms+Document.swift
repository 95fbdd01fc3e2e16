internal import Credit

extension PlanTerms {
  /// The `plans` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      PlanTerms(
        months: try map.required("months").ascending(1...60, in: 1...60),
        ratePercent: try map.required("rate_percent").integer(in: 0...100),
        monthsBetween: try map.required("months_between").integer(in: 0...120),
        mostInFiveYears: try map.required("most_in_five_years").integer(in: 0...60),
        leastMonthsOnBook: try map.required("least_months_on_book").integer(in: 0...120),
        incomePercent: try map.required("income_percent").integer(in: 1...100),
        watchDays: try map.days("watch_days"),
        reopenPercent: try map.required("reopen_percent").integer(in: 1...100),
        brokenDays: try map.days("broken_days", from: 1))
    }
  }
}
