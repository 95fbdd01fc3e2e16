package import Credit

extension Policy {
  /// Reads a policy document; the hash of its bytes becomes the policy's.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range.
  package static func read(_ document: Document) throws(DocumentError) -> Policy {
    try document.root.map { map throws(DocumentError) in
      let model = try DefaultModel(map.required("default_probability"))
      let segments = try map.required("segments").segments()
      return Policy(
        name: try map.required("policy").string(), hash: document.hash.description,
        currency: try map.required("currency").currency(),
        scorecard: try Scorecard(shown: map.required("scorecard")),
        defaultModel: model.scorecard, rules: try map.required("rules").rules(for: segments),
        limits: try LimitTerms(map.required("limits")),
        prices: try map.required("prices").prices(),
        servicing: try ServicingTerms(map.required("servicing")),
        clocks: try Clocks(map.required("clocks")),
        invitations: try InvitationTerms(map.required("invitations")),
        campaigns: try map.optional("campaigns")?.campaigns() ?? [],
        locks: try map.required("locks").locks(),
        desk: try DeskTerms(map.required("desk")), segments: segments,
        defaultTree: try DecisionTree(map.required("default_tree")),
        defaultModelChoice: model.choice, manners: try Manners(map))
    }
  }
}

extension DocumentNode {
  /// A currency by its three capital letters (ISO 4217).
  fileprivate func currency() throws(DocumentError) -> String {
    let text = try string()
    guard text.utf8.count == 3,
      text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else {
      throw error(.rule("must be three capital letters such as CNY, not \(SafeQuote.quote(text))"))
    }
    return text
  }
}
