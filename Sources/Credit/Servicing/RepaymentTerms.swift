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

  /// The regular payment. Equal instalments: the one amount that repays the loan when it is paid on
  /// every due day, interest by the actual days between them. What is worth 1 on the draw's day is
  /// worth `v(k) = v(k−1) / (1 + d·days(k))` on due day k, and `P = A / Σ v(k)`, rounded half up
  /// to the fen, at least one. Interest-first: the interest of the first period.
  package var payment: Money { Money(fen: paymentFen) }

  /// The regular payment in fen, which may be more than one account can hold.
  private var paymentFen: Int {
    guard method == .equalInstalments else {
      return interestFen(on: amount.fen, days: due(0) - from)
    }
    guard amount > .zero else { return 0 }
    let one: UInt128 = 1_000_000_000_000_000_000
    let million: UInt128 = 1_000_000
    var (worth, sum, last) = (one, UInt128(0), from)
    for index in 0..<months {
      let due = due(index)
      worth = worth * million / (million + UInt128(rate.millionths * (due - last)))
      (sum, last) = (sum + worth, due)
    }
    return max(1, Int((UInt128(amount.fen) * one + sum / 2) / sum))
  }

  private func interestFen(on rest: Int, days: Int) -> Int {
    (rest * rate.millionths * days).dividedHalfUp(by: 1_000_000)
  }
}

extension RepaymentTerms {
  /// Why a plan cannot be agreed on.
  package enum Fault: Sendable, Equatable {
    /// An amount of it is more than one account can hold.
    case tooLarge
    /// The regular payment does not cover the interest of a period.
    case tooDear
  }

  /// What keeps these terms from being a plan; nil where nothing does.
  package var fault: Fault? {
    let most = Money.largest.fen
    let payment = paymentFen
    var (rest, last) = (amount.fen, from)
    for index in 0..<months {
      let due = due(index)
      let interest = interestFen(on: rest, days: due - last)
      guard max(payment, rest + interest) <= most else { return .tooLarge }
      if method == .equalInstalments {
        guard payment >= interest else { return .tooDear }
        rest -= min(payment - interest, rest)
      }
      last = due
    }
    return nil
  }
}
