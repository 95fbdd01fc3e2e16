internal import Credit
internal import World

extension LockTerms {
  fileprivate init(_ kind: Lock.Kind, _ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let release = try map.required("release").oneCase("release", of: Release.allCases)
      return LockTerms(
        kind: kind, minutes: try Self.minutes(map, release), release: release,
        fourEyes: try map.optional("four_eyes")?.truth() ?? false,
        liftWhen: try Self.liftWhen(map, release))
    }
  }

  /// Without minutes a lock that only time ends would hold for ever.
  private static func minutes(
    _ map: DocumentMap, _ release: Release
  ) throws(DocumentError) -> Int? {
    let node = release == .expiry ? try map.required("minutes") : map.optional("minutes")
    return try node?.integer(in: 1...525_600)
  }

  private static func liftWhen(
    _ map: DocumentMap, _ release: Release
  ) throws(DocumentError) -> [Condition] {
    if release == .conditions { return try map.required("lift_when").conditions() }
    return try map.optional("lift_when")?.conditions() ?? []
  }
}

extension DocumentNode {
  /// The `locks` of a policy document: every kind, in the order of the kinds.
  func locks() throws(DocumentError) -> [LockTerms] {
    try map { map throws(DocumentError) in
      var terms: [LockTerms] = []
      for kind in Lock.Kind.allCases {
        terms.append(try LockTerms(kind, map.required(OutsideName.of(kind))))
      }
      return terms
    }
  }
}

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

extension IdentityTerms {
  /// The `identity` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      IdentityTerms(
        triesInARow: try map.required("tries_in_a_row").integer(in: 1...100),
        coolOffMinutes: try map.required("cool_off_minutes").integer(in: 0...525_600),
        documentNoticeDays: try map.days("document_notice_days"),
        documentGraceDays: try map.days("document_grace_days"),
        leastAge: try map.required("least_age").integer(in: 0...100))
    }
  }
}

extension DataQualityTerms {
  /// The `data_quality` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      DataQualityTerms(
        incomeMonths: try map.required("income_months").integer(in: 1...120),
        bureauMonths: try map.required("bureau_months").integer(in: 1...120),
        contradictionPercent: try map.required("contradiction_percent").integer(in: 1...1_000),
        spendingPercent: try map.required("spending_percent").integer(in: 1...10_000),
        disputeDays: try map.days("dispute_days", from: 1))
    }
  }
}
