package import Credit

/// A persona: who somebody is, what they do and what befalls them, on which days.
///
/// A script sets nothing that the lender decides. It gives characteristics, acts and days without
/// money; scores, limits, locks and notices follow from the policy.
package struct Script: Sendable, Equatable {
  /// The account's number, 1...99.
  package let account: Int
  /// The person's name.
  package let name: String
  /// What kind of story it is, in a few words.
  package let story: String
  /// The day the lender first hears of the person.
  package let firstContact: Day
  /// Day 0 of the story, from which its days are counted.
  package let dayZero: Day
  /// The person as the lender finds them on the first day.
  package let portrait: Portrait
  /// Days active in the app among 30.
  package let activeDays: Int
  /// Days on which the person does not open the app by habit.
  package let quiet: [Stretch]
  /// What the person does, in order of time.
  package let acts: [ScriptedAct]
  /// When there is no money in the account.
  package let shortages: [Stretch]

  /// A persona as written in a document; acts in any order.
  package init(
    account: Int, name: String, story: String, firstContact: Day, dayZero: Day,
    portrait: Portrait, activeDays: Int, quiet: [Stretch], acts: [ScriptedAct],
    shortages: [Stretch]
  ) {
    (self.account, self.name, self.story) = (account, name, story)
    (self.firstContact, self.dayZero) = (firstContact, dayZero)
    (self.portrait, self.activeDays, self.quiet) = (portrait, activeDays, quiet)
    self.acts = acts.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }.map(\.element)
    self.shortages = shortages
  }

  /// Whether there is no money on a day.
  package func isShort(on day: Day) -> Bool { shortages.contains { $0.contains(day) } }

  /// Whether the person keeps away from the app on a day.
  package func isQuiet(on day: Day) -> Bool { quiet.contains { $0.contains(day) } }
}

/// One act of a persona and its time.
package struct ScriptedAct: Sendable, Equatable {
  /// When.
  package let moment: Moment
  /// What.
  package let act: Act
  /// For an appeal: which one on the same decision, 1 or 2; it is left out where that one was
  /// already made.
  package let appealNumber: Int
  /// Whether somebody else than the owner does it: truth, which the lender never sees.
  package let byThief: Bool

  /// An act at a moment, by the owner unless said otherwise.
  package init(_ moment: Moment, _ act: Act, appealNumber: Int = 1, byThief: Bool = false) {
    (self.moment, self.act) = (moment, act)
    (self.appealNumber, self.byThief) = (appealNumber, byThief)
  }
}

/// A stretch of days: without money, or without opening the app.
package struct Stretch: Sendable, Equatable {
  /// Its first day.
  package let from: Day
  /// The first day after it.
  package let until: Day

  /// The days `from..<until`.
  package init(from: Day, until: Day) { (self.from, self.until) = (from, until) }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool { from <= day && day < until }
}
