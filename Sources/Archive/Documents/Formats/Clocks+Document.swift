internal import Credit

extension Clocks {
  /// The `clocks` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Clocks(
        scoreDay: try map.required("score_day").integer(in: 1...28),
        bureauMonths: try map.required("bureau_months").ascending(0...12, in: 1...12),
        cutLeadDays: try map.days("cut_lead_days"),
        closeLeadDays: try map.days("close_lead_days"),
        inactivityDays: try map.days("inactivity_days", from: 1),
        inactivityLeadDays: try map.days("inactivity_lead_days"),
        appealWindowDays: try map.days("appeal_window_days"),
        appealBusinessDays: try map.days("appeal_business_days"),
        secondAppealBusinessDays: try map.days("second_appeal_business_days"),
        reviewBusinessDays: try map.days("review_business_days"),
        urgentHours: try map.required("urgent_hours").integer(in: 1...720),
        complaintBusinessDays: try map.days("complaint_business_days"),
        papersDays: try map.days("papers_days"), reapplyDays: try map.days("reapply_days"),
        raiseCoolOffDays: try map.days("raise_cool_off_days"))
    }
  }
}

extension DocumentMap {
  /// A number of days, at most ten years.
  func days(_ key: String, from least: Int = 0) throws(DocumentError) -> Int {
    try required(key).integer(in: least...3_650)
  }
}
