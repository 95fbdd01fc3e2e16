package import Credit

/// When the months of a tape are: the world begins on the day before the first one.
///
/// A book has months and no days. A statement is put on its month's last day, the payment of a
/// month on `dueDay`; so an account that is n payments behind on a statement is 30 × (n − 1) days
/// past due, and as many more as lie between that day and the month's end.
package struct TapeCalendar: Sendable, Equatable {
  /// The day before the first recorded month.
  package let genesis: Day

  /// The months of tapes in a world that begins on `genesis`, the last day of a month.
  package init(genesis: Day) { self.genesis = genesis }

  /// How many months a tape has.
  package static let months = 6
  /// The day of the month on which payments are due; recorded payments are put on it.
  package static let dueDay = 20

  /// The day of the last recorded statement.
  package var lastDay: Day { genesis.sameMonth(plus: TapeCalendar.months, dayOfMonth: 31) }

  /// Which recorded month a day lies in, from 0; 6 is the month after the tape.
  package func month(of day: Day) -> Int { day.monthIndex - genesis.monthIndex - 1 }
}
