internal import Credit

extension LockTerms {
  fileprivate init(_ kind: Lock.Kind, _ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      LockTerms(
        kind: kind, minutes: try map.optional("minutes")?.integer(in: 1...525_600),
        release: try map.required("release").oneCase("release", of: Release.allCases),
        fourEyes: try map.optional("four_eyes")?.truth() ?? false)
    }
  }
}

extension DocumentNode {
  /// The `locks` of a policy document: every kind, in the order of the kinds.
  func locks() throws(DocumentError) -> [LockTerms] {
    try map { map throws(DocumentError) in
      var terms: [LockTerms] = []
      for kind in Lock.Kind.allCases {
        terms.append(try LockTerms(kind, map.required(CaseName.text(kind))))
      }
      return terms
    }
  }
}
