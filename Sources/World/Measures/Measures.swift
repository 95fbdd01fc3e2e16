package import Credit

/// The portfolio at the end of one day, in whole numbers: what happened and where things stand.
package struct Measures: Sendable, Equatable, BitwiseCopyable {
  /// The day.
  package let day: Day
  /// What happened that day.
  package var tally = Tally()
  /// How many accounts there are, and where their lines stand.
  package var accounts = 0
  /// Lines in use and not locked.
  package var open = 0
  /// Lines in use under a lock.
  package var suspended = 0
  /// Lines that were closed, with debt or without.
  package var closed = 0
  /// Accounts with an instalment overdue.
  package var late = 0
  /// Principal owed, in fen.
  package var outstandingFen = 0
  /// Remaining principal of loans more than 30 days past due, in fen.
  package var overdue30Fen = 0
  /// Remaining principal of loans more than 90 days past due, in fen.
  package var overdue90Fen = 0
  /// Open cases.
  package var openCases = 0

  /// A day on which nothing has been counted yet.
  package init(day: Day) { self.day = day }

  /// Counts one account as it stands at the day's end.
  mutating func count(_ file: borrowing CreditFile) {
    accounts += 1
    if file.line.isActive {
      if file.locks.isEmpty { open += 1 } else { suspended += 1 }
    } else if file.line.isClosed {
      closed += 1
    }
    openCases += file.cases.isEmpty ? 0 : file.cases.list.count
    guard file.debt.running > 0, file.line.state != .writtenOff else { return }
    countDebt(file)
  }

  private mutating func countDebt(_ file: borrowing CreditFile) {
    let dueDay = Int(file.line.dueDay)
    outstandingFen += file.debt.principal.fen
    guard file.debt.due > .zero else { return }
    if file.daysPastDue(on: day) > 0 { late += 1 }
    for place in 0..<Debt.capacity where file.debt[place].owesNow {
      let days = file.debt[place].daysPastDue(on: day, dueDay: dueDay)
      if days > 30 { overdue30Fen += file.debt[place].principal.fen }
      if days > 90 { overdue90Fen += file.debt[place].principal.fen }
    }
  }

  /// Adds the same day of other accounts.
  package static func += (left: inout Measures, right: Measures) {
    precondition(left.day == right.day)
    left.tally += right.tally
    left.accounts += right.accounts
    left.open += right.open
    left.suspended += right.suspended
    left.closed += right.closed
    left.late += right.late
    left.outstandingFen += right.outstandingFen
    left.overdue30Fen += right.overdue30Fen
    left.overdue90Fen += right.overdue90Fen
    left.openCases += right.openCases
  }
}

extension Account {
  /// Counts the account as it stands, in place: files are too large to be copied every day.
  func count(into measures: inout Measures) { measures.count(file) }
}
