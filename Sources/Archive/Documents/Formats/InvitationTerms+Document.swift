internal import Credit

extension InvitationTerms {
  /// The `invitations` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let (time, hours) = (try map.required("send_time"), try map.required("hours").hours())
      let sendMinute = try time.time()
      guard hours.contains(sendMinute) else { throw time.error(.rule("must lie in the hours")) }
      return InvitationTerms(
        validDays: try map.days("valid_days", from: 1),
        everyDays: try map.days("every_days", from: 1),
        refusalDays: try map.days("refusal_days"), sendMinute: sendMinute,
        perYear: try map.required("per_year").integer(in: 0...255),
        refusalsToStop: try map.required("refusals_to_stop").integer(in: 1...255), hours: hours)
    }
  }
}
