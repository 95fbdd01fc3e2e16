internal import Credit

extension ServicingTerms {
  /// The `servicing` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      ServicingTerms(
        minimumDraw: try map.required("minimum_draw").amount(in: 1...1_000_000),
        terms: try map.required("terms").ascending(1...60, in: 1...60),
        reminderDays: try map.required("reminder_days").reminderDays(),
        penaltyPercent: try map.required("penalty_percent").integer(in: 100...400),
        costCaps: try map.optional("cost_caps")?.costCaps() ?? [],
        debitsPart: try map.required("debit").name(among: ["whole": false, "part": true]),
        writeOffDays: try map.required("write_off_days").integer(in: 1...3_650),
        principalFirstDays: try map.required("principal_first_days").integer(in: 0...3_650),
        minimumPaymentPercent: try map.required("minimum_payment_percent").integer(in: 1...100),
        nonAccrualDays: try map.required("non_accrual_days").integer(in: 1...3_650))
    }
  }
}

extension ServicingTerms.CostCap {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let percent = try map.required("yearly_percent").decimal(places: 2, in: 1...10_000)
      return ServicingTerms.CostCap(
        from: try map.required("from").calendarDay(), yearlyMillionths: Int(percent) * 100)
    }
  }
}

extension DocumentNode {
  fileprivate func costCaps() throws(DocumentError) -> [ServicingTerms.CostCap] {
    try list(count: 0...100) { item throws(DocumentError) in try ServicingTerms.CostCap(item) }
  }

  fileprivate func reminderDays() throws(DocumentError) -> [Int] {
    let days = try list(count: 0...10) { item throws(DocumentError) in try item.integer(in: 1...27)
    }
    guard zip(days, days.dropFirst()).allSatisfy({ $0 > $1 }) else {
      throw error(.rule("must be descending"))
    }
    return days
  }
}

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

extension CollectionTerms {
  /// The `collections` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CollectionTerms(
        stages: try map.required("stages").stages(), hours: try map.required("hours").hours(),
        mostContactsPerDay: try map.required("most_contacts_per_day").integer(in: 1...20),
        reportNoticeDays: try map.days("report_notice_days", from: 1),
        reportDays: try map.days("report_days", from: 1),
        reportYears: try map.required("report_years").integer(in: 1...20),
        saleDays: try map.days("sale_days"),
        salePercent: try map.required("sale_percent").integer(in: 0...100))
    }
    guard reportNoticeDays < reportDays else {
      throw node.error(
        .rule("must have report_notice_days below report_days: told before reported"))
    }
  }
}

extension CollectionTerms.Stage {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CollectionTerms.Stage(
        from: try map.days("from", from: 1), every: try map.days("every", from: 1),
        channel: try map.required("channel").oneCase("channel", of: CollectionChannel.allCases))
    }
  }
}

extension DocumentNode {
  /// Stages of collections, each after the one before.
  fileprivate func stages() throws(DocumentError) -> [CollectionTerms.Stage] {
    var last = 0
    return try list(count: 0...20) { item throws(DocumentError) in
      let stage = try CollectionTerms.Stage(item)
      guard stage.from > last else {
        throw item.error(.rule("must begin after the stage before it"))
      }
      last = stage.from
      return stage
    }
  }

  /// The first and the last minute of a part of the day, from two times.
  func hours() throws(DocumentError) -> ClosedRange<Int> {
    let ends = try list(count: 2...2) { item throws(DocumentError) in try item.time() }
    guard ends[0] < ends[1] else { throw error(.rule("must have the earlier time first")) }
    return ends[0]...ends[1]
  }
}
