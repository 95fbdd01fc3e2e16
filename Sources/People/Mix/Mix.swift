/// Who the random customers are: archetypes and their shares. A document (`demo-data/mix.yaml`).
package struct Mix: Sendable {
  /// The archetypes in the order of the document; shares add up to 1,000.
  package let archetypes: [Archetype]
  /// How people respond to what the lender does.
  package let elasticity: Elasticity
  /// How those recover who missed a due day.
  package let recovery: Recovery
  /// How borrowing follows the calendar.
  package let rhythm: Rhythm

  /// A mix of at least one archetype.
  package init(
    _ archetypes: [Archetype], elasticity: Elasticity = Elasticity(),
    recovery: Recovery = .standard, rhythm: Rhythm = .none
  ) {
    precondition(!archetypes.isEmpty)
    self.archetypes = archetypes
    (self.elasticity, self.recovery, self.rhythm) = (elasticity, recovery, rhythm)
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
