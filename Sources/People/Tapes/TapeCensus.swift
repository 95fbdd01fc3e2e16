/// How many accounts of a book stand where: by month and recorded status, and by what came after.
///
/// Counted from the tapes alone, so that what a world holds can be compared with the file it was
/// read from.
package struct TapeCensus: Sendable, Equatable {
  /// How many accounts there are.
  package private(set) var accounts = 0
  /// How many of them missed the month after the tape.
  package private(set) var missed = 0
  /// How many of those had nothing to pay on their last statement.
  package private(set) var missedOwingNothing = 0
  private var counts: [Int]

  /// The lowest and the highest status a book can hold.
  package static let statuses = -2...9

  /// The census of a book.
  package init(_ tapes: [Tape]) {
    counts = Array(repeating: 0, count: TapeCalendar.months * TapeCensus.statuses.count)
    for tape in tapes { count(tape) }
  }

  /// How many accounts have a status in a month 0...5.
  package func accounts(with status: Int, in month: Int) -> Int {
    precondition(TapeCensus.statuses.contains(status) && (0..<TapeCalendar.months).contains(month))
    return counts[TapeCensus.place(of: status, in: month)]
  }

  private mutating func count(_ tape: Tape) {
    accounts += 1
    if tape.missesNext {
      missed += 1
      if tape.bill(TapeCalendar.months - 1) <= 0 { missedOwingNothing += 1 }
    }
    for month in 0..<TapeCalendar.months {
      let status = tape.status(month)
      guard TapeCensus.statuses.contains(status) else { continue }
      counts[TapeCensus.place(of: status, in: month)] += 1
    }
  }

  private static func place(of status: Int, in month: Int) -> Int {
    month * statuses.count + status - statuses.lowerBound
  }
}
