package import Credit

/// A customer: what the person does each day, by a script, by habit, or by a recorded past.
///
/// Only what cannot be drawn again from luck is kept, in twenty bytes; habits follow from the
/// archetype and the account's own luck.
package struct Person: Sendable, Equatable, BitwiseCopyable {
  /// Where the person's acts come from.
  package let source: Source
  /// The next act of a script, or how many payments in a row were missed after a tape.
  package internal(set) var cursor: UInt16 = 0
  /// Money is missing up to the day before this one.
  package internal(set) var shortUntil = Day.none
  /// Truth: since when somebody else controls the account; none while the owner does.
  package internal(set) var stolenOn = Day.none
  /// The day the running story began; none outside of stories.
  package internal(set) var episodeOn = Day.none
  /// Truth: since when a lock holds that should not; none while none does.
  package var wrongSince = Moment.none
  /// The running story of several days.
  package internal(set) var episode = Episode.none
  /// Trust in the lender, 0...100: each point lost is one percent fewer draws.
  package internal(set) var trust: UInt8 = 100
  /// Truth: ability to pay, in percent of the income at genesis.
  package internal(set) var incomePercent: UInt8 = 100
  /// Truth: what the person means to do, and what is wrongly said of them.
  package internal(set) var flags = Flags()

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

  /// What the person means to do, and what is wrongly said of them: one bit each.
  package struct Flags: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a flag.
    package let rawValue: UInt8
    /// The flags of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Means to draw everything and never pay.
    package static let intendsFraud = Flags(rawValue: 1)
    /// Turns draws into cash at a shop.
    package static let intendsCashOut = Flags(rawValue: 2)
    /// The bureau says something wrong of the person.
    package static let hasWrongRecord = Flags(rawValue: 4)
    /// Turned to a dearer lender and draws no more.
    package static let isLost = Flags(rawValue: 8)
    /// The lender has locked the account since somebody took it over.
    package static let theftIsCaught = Flags(rawValue: 16)
  }

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
