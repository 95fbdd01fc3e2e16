internal import Credit

extension WatchTerms {
  /// The `watching` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      WatchTerms(
        holdDays: try map.days("hold_days"),
        yellowsMakeOrange: try map.required("yellows_make_orange").integer(in: 0...100),
        snoozeDays: try map.days("snooze_days"),
        requalifyMonths: try map.required("requalify_months").integer(in: 1...120),
        balanceChasingDays: try map.days("balance_chasing_days"),
        inactivityShrinkPercent: try map.optional("inactivity_shrink_percent")?
          .integer(in: 1...99),
        tighteningLeadDays: try map.days("tightening_lead_days"),
        callDebtDays: try map.days("call_debt_days", from: 1))
    }
  }
}
