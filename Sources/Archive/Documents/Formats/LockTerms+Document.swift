internal import Credit

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
        terms.append(try LockTerms(kind, map.required(CaseName.text(kind))))
      }
      return terms
    }
  }
}
