internal import Credit

extension InvitationTerms {
  /// The `invitations` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      InvitationTerms(
        validDays: try map.days("valid_days", from: 1),
        everyDays: try map.days("every_days", from: 1),
        refusalDays: try map.days("refusal_days"),
        sendMinute: try map.required("send_time").time())
    }
  }
}
