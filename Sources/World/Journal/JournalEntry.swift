package import Credit

/// One entry of the journal: an order, who gave it, on which day.
package struct JournalEntry: Sendable, Equatable {
  /// Its number in the world's journal, from 1.
  package let number: UInt32
  /// The day it was given; it takes effect after that day's step.
  package let day: Day
  /// Who gave it.
  package let staff: Staff
  /// What was ordered.
  package let command: Command

  /// An entry of the journal.
  package init(number: UInt32, day: Day, staff: Staff, command: Command) {
    (self.number, self.day, self.staff, self.command) = (number, day, staff, command)
  }
}

/// The entries of a branch, findable by account. Sorted by account and number.
package struct Journal: Sendable {
  /// In the order they were given.
  package private(set) var entries: [JournalEntry]
  private var byAccount: [JournalEntry]

  /// A journal of these entries, in the order they were given.
  package init(_ entries: [JournalEntry] = []) {
    self.entries = entries
    byAccount = entries.sorted { ($0.command.account, $0.number) < ($1.command.account, $1.number) }
  }

  /// Adds an entry at the end.
  package mutating func append(_ entry: JournalEntry) {
    self = Journal(entries + [entry])
  }

  /// The orders about one account, in their order.
  package func entries(about account: Int) -> ArraySlice<JournalEntry> {
    guard !byAccount.isEmpty else { return [] }
    let start = byAccount.firstIndex { $0.command.account >= account } ?? byAccount.count
    let end = byAccount[start...].firstIndex { $0.command.account > account } ?? byAccount.count
    return byAccount[start..<end]
  }

  /// The entry of a number; nil where there is none.
  package func entry(_ number: UInt32) -> JournalEntry? {
    entries.first { $0.number == number }
  }
}
