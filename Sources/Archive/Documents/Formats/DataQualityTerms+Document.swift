internal import Credit

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
