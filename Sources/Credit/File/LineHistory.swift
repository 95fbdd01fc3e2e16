/// What is known of a line that was open before the world began.
package struct LineHistory: Sendable, Equatable {
  /// The day it was opened.
  package let opened: Day
  /// The day of the month on which its instalments are due.
  package let dueDay: Int
  /// The day the line was last used; none when it never was.
  package let lastUse: Day
  /// Instalments paid on time in a row.
  package let onTimeRun: Int
  /// The loans still running, the oldest first; the instalments due so far were all paid.
  package let loans: [PastLoan]

  /// A loan still running.
  package struct PastLoan: Sendable, Equatable {
    /// The day of the draw.
    package let opened: Day
    /// The amount in percent of what was free of the limit then.
    package let percent: Int
    /// Its instalments.
    package let months: Int

    /// A loan.
    package init(opened: Day, percent: Int, months: Int) {
      (self.opened, self.percent, self.months) = (opened, percent, months)
    }
  }

  /// A past.
  package init(opened: Day, dueDay: Int, lastUse: Day, onTimeRun: Int, loans: [PastLoan]) {
    (self.opened, self.dueDay, self.lastUse) = (opened, dueDay, lastUse)
    (self.onTimeRun, self.loans) = (onTimeRun, loans)
  }
}

extension CreditFile {
  /// The file of a scored customer whose line was open before the world began: limit and rate as
  /// the policy would find them, the running loan as far as it is repaid.
  package init(_ scored: CreditFile, takingOver history: LineHistory, _ today: Today) {
    self = scored
    identity = IdentityCheck(passed: .all)
    profile.readTerms()
    conduct.begin(onTimeRun: history.onTimeRun, lastUse: history.lastUse)
    let rate = price(today)
    limit.begin(
      at: grownLimit(months: (today.day - history.opened) / 30, today), on: history.opened)
    do throws(LineRefusal) {
      try line.apply(on: history.opened)
      try line.open(on: history.opened, rate: rate, dueDay: history.dueDay)
    } catch { preconditionFailure("a file without a line takes over one: \(error)") }
    for (place, loan) in history.loans.prefix(Debt.capacity).enumerated() {
      debt[place] = running(loan, today)
    }
  }

  /// A first limit after years of raises, a fifth more every four months, as far as the caps go.
  private func grownLimit(months: Int, _ today: Today) -> Money {
    let (step, cap) = (
      today.policy.limits.step, hiddenCap(under: today.policy, in: today.environment)
    )
    var limit = firstLimit(today)
    for _ in 0..<min(months / 4, 12) {
      limit = max(limit, min(cap, limit.percent(120).rounded(to: step)))
    }
    return limit
  }

  /// A loan as far as it is repaid today; vacant where nothing is left of it.
  private func running(_ loan: LineHistory.PastLoan, _ today: Today) -> Loan {
    let free = max(.zero, limit.shown - debt.principal)
    let amount = free.percent(loan.percent).floored(to: .whole(100))
    guard amount > .zero else { return .vacant }
    let terms = RepaymentTerms(
      amount: amount, months: loan.months, rate: line.rate, method: .equalInstalments,
      from: loan.opened, dueDay: Int(line.dueDay))
    var running = Loan(terms)
    while running.nextDue(dueDay: Int(line.dueDay)).isSet,
      running.nextDue(dueDay: Int(line.dueDay)) <= today.day
    {
      _ = running.bill(dueDay: Int(line.dueDay))
      _ = running.pay(running.due, principalFirst: false)
    }
    return running.isSettled ? .vacant : running
  }
}
