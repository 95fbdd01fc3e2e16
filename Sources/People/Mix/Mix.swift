/// Who the random customers are: archetypes and their shares. A document (`demo-data/mix.yaml`).
package struct Mix: Sendable {
  /// The archetypes in the order of the document; shares add up to 1,000.
  package let archetypes: [Archetype]

  /// A mix of at least one archetype.
  package init(_ archetypes: [Archetype]) {
    precondition(!archetypes.isEmpty)
    self.archetypes = archetypes
  }

  /// The archetype at a position 0...999.
  package func index(at position: Int) -> Int {
    var left = position
    for (index, archetype) in archetypes.enumerated() {
      if left < archetype.share { return index }
      left -= archetype.share
    }
    return archetypes.count - 1
  }
}
