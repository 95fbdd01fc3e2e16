/// What a loan is agreed on: how much, how long, at what rate, paid how, from when.
package struct RepaymentTerms: Equatable, Sendable {
  /// The amount paid out.
  package let amount: Money
  /// Number of monthly instalments, 1 and more.
  package let months: Int
  /// The rate of interest per day.
  package let rate: DailyRate
  /// How it is paid back.
  package let method: RepaymentMethod
  /// The day it was paid out.
  package let from: Day
  /// The day of the month on which instalments are due, 1...31.
  package let dueDay: Int

  /// Fewest days between the draw and its first due day.
  package static let leastDaysToFirstDue = 10

  /// Terms of a loan; `months` at least 1, `dueDay` in 1...31.
  package init(
    amount: Money, months: Int, rate: DailyRate, method: RepaymentMethod, from: Day, dueDay: Int
  ) {
    precondition(months >= 1 && (1...31).contains(dueDay))
    (self.amount, self.months, self.rate) = (amount, months, rate)
    (self.method, self.from, self.dueDay) = (method, from, dueDay)
  }

  /// The first due-day at least ten days after the draw; past a month's end it is the last day.
  package static func firstDue(after draw: Day, dueDay: Int) -> Day {
    let earliest = draw + leastDaysToFirstDue
    let sameMonth = earliest.sameMonth(plus: 0, dayOfMonth: dueDay)
    return sameMonth >= earliest ? sameMonth : earliest.sameMonth(plus: 1, dayOfMonth: dueDay)
  }

  /// The day instalment `index` (0 for the first) is due.
  package func due(_ index: Int) -> Day {
    RepaymentTerms.firstDue(after: from, dueDay: dueDay)
      .sameMonth(plus: index, dayOfMonth: dueDay)
  }

  /// The regular payment of the equal method:
  /// `P = A·i / (1 − (1+i)^−n)` with `i = 30·d`, rounded half up to the fen; exact at any size.
  /// Interest-first: the interest of the first period.
  package var payment: Money { Money(fen: paymentFen) }

  /// The regular payment in fen, which may be more than one account can hold.
  private var paymentFen: Int {
    guard method == .equalInstalments else {
      return interestFen(on: amount.fen, days: due(0) - from)
    }
    guard rate.millionths > 0 else { return amount.fen.dividedHalfUp(by: months) }
    let (one, grown) = (1_000_000, 1_000_000 + 30 * rate.millionths)
    let compound = WideInteger.power(grown, months)
    var owed = compound
    owed.multiply(by: amount.fen)
    owed.multiply(by: 30 * rate.millionths)
    var share = compound
    share.subtract(WideInteger.power(one, months))
    share.multiply(by: one)
    return owed.dividedHalfUp(by: share)
  }

  private func interestFen(on rest: Int, days: Int) -> Int {
    (rest * rate.millionths * days).dividedHalfUp(by: 1_000_000)
  }
}

extension RepaymentTerms {
  /// Whether every amount of the plan stays within what one account can hold. At very high rates
  /// the interest of a long first period can make the rest grow without end.
  package var isWithinRange: Bool {
    let most = Money.largest.fen
    let payment = paymentFen
    var (rest, last) = (amount.fen, from)
    for index in 0..<months {
      let due = due(index)
      let interest = interestFen(on: rest, days: due - last)
      let isLast = index + 1 == months
      let regular = method == .equalInstalments ? payment - interest : 0
      let principal = isLast ? rest : regular
      let amounts = [payment, interest, principal, interest + principal, rest - principal]
      guard amounts.allSatisfy({ abs($0) <= most }) else { return false }
      (rest, last) = (rest - principal, due)
    }
    return true
  }
}
