package import Credit

extension Tape {
  /// The balance of the statement of a month 0...5, in whole units of currency.
  package func bill(_ month: Int) -> Int { Int(bills[month]) }

  /// What was paid in a month 0...5; it settles the statement of the month before.
  package func payment(_ month: Int) -> Int { Int(payments[month]) }

  /// The recorded status of the statement of a month 0...5.
  package func status(_ month: Int) -> Int { Int(statuses[month]) }

  /// How many payments the status of a month is taken to mean.
  ///
  /// The book writes an account's first missed payment as 2 until August and as 1 in September;
  /// both are one. A 2 that follows lateness is two, and so is every higher code what it says.
  package func missed(_ month: Int) -> Int {
    let code = status(month)
    guard code > 0 else { return 0 }
    let wasLate = month > 0 && status(month - 1) > 0
    return code == 2 && !wasLate ? 1 : code
  }

  /// What was spent in a month, interest and fees included: the difference of the statements and
  /// what was paid. Never below zero; of the first month nothing is known but its balance.
  package func spent(_ month: Int) -> Int {
    guard month > 0 else { return max(0, bill(0)) }
    return max(0, bill(month) - bill(month - 1) + payment(month))
  }

  /// The usual spending a month as far as a month tells, in whole units of currency.
  package func usualSpending(upTo month: Int) -> Int {
    guard month > 0 else { return 0 }
    return (1...month).reduce(0) { $0 + spent($1) } / month
  }

  /// A month as the lender takes it down.
  package func statement(_ month: Int) -> RecordedStatement {
    RecordedStatement(
      balance: .whole(bill(month)), paid: .whole(payment(month)), spent: .whole(spent(month)),
      status: status(month), missed: missed(month))
  }
}
