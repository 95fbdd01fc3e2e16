package import People

extension Mix {
  /// Reads a mix document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range, and where
  ///   the shares are not 1,000 in all.
  package static func read(_ document: Document) throws(DocumentError) -> Mix {
    try document.root.map { map throws(DocumentError) in
      let node = try map.required("archetypes")
      let archetypes = try node.archetypes()
      let sum = archetypes.reduce(0) { $0 + $1.share }
      guard sum == 1_000 else {
        throw node.error(.rule("must have shares of 1000 in all, not \(sum)"))
      }
      return Mix(
        archetypes, elasticity: try Elasticity(map.required("elasticity")),
        recovery: try Recovery(map.required("recovery")))
    }
  }
}
