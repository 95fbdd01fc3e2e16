import Credit

/// Everybody's common surroundings: the documents people live by.
package final class Cast: Sendable {
  /// Personas, by position.
  package let scripts: [Script]
  /// Random customers.
  package let mix: Mix
  /// Recorded pasts, by position in the world.
  package let tapes: [Tape]
  /// Who works cases.
  package let roster: Roster
  /// The weather.
  package let scenario: Scenario
  /// The lanes of each archetype under this weather.
  let lanes: [Lanes]
  /// What of a customer's status calls for an answer, as bits.
  let calls = Routine.calls.rawValue

  /// The people of a world.
  package init(
    scripts: [Script], mix: Mix, tapes: [Tape], roster: Roster, scenario: Scenario = .calm
  ) {
    (self.scripts, self.mix, self.tapes, self.roster) = (scripts, mix, tapes, roster)
    self.scenario = scenario
    lanes = mix.archetypes.map { Lanes($0, scenario, mix.rhythm) }
  }
}
