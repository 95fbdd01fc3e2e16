package import Credit

/// One account replayed up to a day: its file, its timeline, its curves. Immutable.
package struct Dossier: Sendable {
  /// The account's number.
  package let account: Int
  /// The customer's name, unmasked.
  package let name: String
  /// The day it shows: the state after that day's commands.
  package let day: Day
  /// The lender's file on that day.
  package let file: CreditFile
  /// Everything that happened up to and with that day, in order.
  package let events: [Event]
  /// One mark for every day lived, for the charts.
  package let marks: [DayMark]
  /// The day, with economy, law, and the policy in force.
  package let today: Today

  /// What operators wrote in orders about the account, by the order's number.
  package let words: [Words]

  /// What an operator wrote in an order.
  package struct Words: Sendable, Equatable {
    /// The order's number in the journal.
    package let entry: UInt32
    /// What was written.
    package let text: String
  }

  /// What was written in the order of this number; nil where nothing was.
  package func words(_ entry: UInt32) -> String? {
    entry == 0 ? nil : words.first { $0.entry == entry }?.text
  }

  /// The policy that decided.
  package var policy: Policy { today.policy }

  /// A replayed account.
  package init(
    account: Int, name: String, day: Day, file: CreditFile, events: [Event], marks: [DayMark],
    today: Today, words: [Words] = []
  ) {
    self.words = words
    (self.account, self.name, self.day, self.file) = (account, name, day, file)
    (self.events, self.marks, self.today) = (events, marks, today)
  }
}

/// Where an account stood at the end of one day.
package struct DayMark: Sendable, Equatable, BitwiseCopyable {
  /// The day.
  package let day: Day
  /// The limit in force, the temporary part included.
  package let limit: Money
  /// Used.
  package let used: Money
  /// The shown score.
  package let score: UInt16
  /// Days past due.
  package let daysPastDue: UInt16
  /// Whether a lock held.
  package let isLocked: Bool

  /// The mark of a file at the end of a day.
  package init(_ file: CreditFile, on day: Day) {
    self.day = day
    (limit, used) = (file.limit.inForce, file.debt.used)
    score = file.score.shown
    daysPastDue = UInt16(clamping: file.daysPastDue(on: day))
    isLocked = !file.locks.isEmpty
  }
}
