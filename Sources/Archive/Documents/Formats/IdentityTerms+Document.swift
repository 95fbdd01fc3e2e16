internal import Credit

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
