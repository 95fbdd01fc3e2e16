package import Credit

/// A customer: what the person does each day, by a script, by habit, or by a recorded past.
///
/// Only what cannot be drawn again from luck is kept; habits follow from the archetype and the
/// account's own luck.
package struct Person: Sendable, Equatable, BitwiseCopyable {
  /// Where the person's acts come from.
  package let source: Source
  /// The next act of a script, or how many payments in a row were missed after a tape.
  package internal(set) var cursor: UInt16 = 0
  /// Money is missing up to the day before this one.
  package internal(set) var shortUntil = Day.none
  /// Truth: since when somebody else controls the account; none while the owner does.
  package internal(set) var stolenOn = Day.none
  /// How many face checks failed today.
  var triesToday: UInt8 = 0

  /// A person of a source, at the beginning.
  package init(_ source: Source) { self.source = source }

  /// Where a person's acts come from.
  package enum Source: Sendable, Equatable, BitwiseCopyable {
    /// A persona: position among the world's scripts.
    case script(UInt8)
    /// A random customer: position of the archetype in the mix.
    case archetype(UInt8)
    /// A recorded past.
    case tape
  }

  /// Truth: whether the owner is in control of the account.
  package var ownerIsInControl: Bool { !stolenOn.isSet }

  /// The most acts of one day.
  package static let actsPerDay = 16
}

/// An act and its minute of the day.
package struct TimedAct: Sendable, Equatable, BitwiseCopyable {
  /// The minute, 0...1439.
  package let minute: Int
  /// What is done.
  package let act: Act

  /// An act at a minute.
  package init(_ minute: Int, _ act: Act) { (self.minute, self.act) = (minute, act) }
}

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

  /// The people of a world.
  package init(scripts: [Script], mix: Mix, tapes: [Tape], roster: Roster) {
    (self.scripts, self.mix, self.tapes, self.roster) = (scripts, mix, tapes, roster)
  }
}
