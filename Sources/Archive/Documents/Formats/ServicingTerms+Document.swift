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
