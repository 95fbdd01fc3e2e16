package import People

extension Roster {
  /// Reads a roster document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range; where two
  ///   people share a name; where all are simulated.
  package static func read(_ document: Document) throws(DocumentError) -> Roster {
    try document.root.map { map throws(DocumentError) in
      let node = try map.required("staff")
      let members = try node.staff()
      guard members.contains(where: { !$0.isSimulated }) else {
        throw node.error(.rule("must have somebody who is not simulated"))
      }
      return Roster(members)
    }
  }
}

extension Roster.Member {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Roster.Member(
        name: try map.required("name").string(),
        role: try map.required("role").oneCase("role", of: Roster.Role.allCases),
        isSimulated: try map.required("simulated").truth())
    }
  }
}

extension DocumentNode {
  fileprivate func staff() throws(DocumentError) -> [Roster.Member] {
    var names: [String] = []
    return try list(count: 1...255) { item throws(DocumentError) in
      let member = try Roster.Member(item)
      if names.contains(member.name) {
        throw item.error(.rule("must not be called \(SafeQuote.quote(member.name)) again"))
      }
      names.append(member.name)
      return member
    }
  }
}
