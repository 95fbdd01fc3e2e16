/// The instalments of a loan as agreed on the day of the draw.
package struct RepaymentPlan: Sendable {
  /// What it was computed from.
  package let terms: RepaymentTerms
  /// The regular payment (see `RepaymentTerms.payment`).
  package let payment: Money
  /// One entry a month, in order.
  package let instalments: [Instalment]

  /// The plan that follows from the terms; every fen of the amount is repaid by the last
  /// instalment.
  package init(_ terms: RepaymentTerms) {
    self.terms = terms
    let payment = terms.payment
    var rest = terms.amount
    var last = terms.from
    var instalments: [Instalment] = []
    for index in 0..<terms.months {
      let due = terms.due(index)
      let instalment = Instalment(
        number: index + 1, due: due, days: due - last, rest: rest, payment: payment, terms: terms)
      instalments.append(instalment)
      (rest, last) = (instalment.rest, due)
    }
    self.payment = payment
    self.instalments = instalments
  }

  /// The interest of all instalments together.
  package var totalInterest: Money {
    instalments.reduce(.zero) { $0 + $1.interest }
  }
}

/// One month's share of a loan.
package struct Instalment: Equatable, Sendable {
  /// 1 for the first.
  package let number: Int
  /// The day it is due, until 24:00.
  package let due: Day
  /// Days its interest is for.
  package let days: Int
  /// Interest on the rest for those days, half up to the fen.
  package let interest: Money
  /// Principal, never negative; the last instalment clears the rest.
  package let principal: Money
  /// What is still owed of the principal after it.
  package let rest: Money

  /// What is to be paid.
  package var amount: Money { interest + principal }

  init(number: Int, due: Day, days: Int, rest: Money, payment: Money, terms: RepaymentTerms) {
    (self.number, self.due, self.days) = (number, due, days)
    interest = terms.rate.interest(on: rest, days: days)
    principal = Instalment.principal(
      number: number, rest: rest, payment: payment, interest: interest, months: terms.months,
      method: terms.method)
    self.rest = rest - principal
  }

  /// The principal part of an instalment, by method.
  static func principal(
    number: Int, rest: Money, payment: Money, interest: Money, months: Int,
    method: RepaymentMethod
  ) -> Money {
    if number == months { return rest }
    return method == .equalInstalments ? max(.zero, min(payment - interest, rest)) : .zero
  }
}
