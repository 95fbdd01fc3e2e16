/// One draw and what is still owed of it (借据).
///
/// ```
///            bill            miss
///   current ─────▶ billed ─────────▶ overdue ──┐
///      ▲              │ pay            │ pay    │ 270 days (policy)
///      └──────────────┴────────────────┘        ▼
///   current ── last instalment or early repayment ──▶ settled (the place is free again)
///                                          written off: no more interest, still owed
/// ```
///
/// A loan's rate, term and method never change after the draw. The plan is fixed on the day of the
/// draw, so that only what is unbilled and what is overdue need be kept. Penalty interest is kept
/// once for the account (`Debt`), because it is collected first whichever loan it came from.
package struct Loan: Sendable, BitwiseCopyable, Equatable {
  private var openedOn: Day
  private var rateMillionths: UInt16
  private var monthCount: UInt8
  private var methodCode: RepaymentMethod
  /// Instalments that have come due.
  package private(set) var billed: UInt8
  /// Instalments paid in full.
  package private(set) var settled: UInt8
  /// The regular payment.
  package let payment: Money
  /// Principal that has not come due yet.
  package private(set) var rest: Money
  /// Principal billed and unpaid.
  package private(set) var duePrincipal: Money
  /// Interest billed and unpaid.
  package private(set) var dueInterest: Money

  /// A free place.
  package static let vacant = Loan()

  private init() {
    openedOn = .none
    (rateMillionths, monthCount, methodCode, billed, settled) = (0, 0, .equalInstalments, 0, 0)
    (payment, rest, duePrincipal, dueInterest) = (.zero, .zero, .zero, .zero)
  }

  /// A loan just paid out; rates above 6.5535 % a day are refused by the policy's own limits.
  package init(_ terms: RepaymentTerms) {
    openedOn = terms.from
    rateMillionths = UInt16(terms.rate.millionths)
    monthCount = UInt8(terms.months)
    methodCode = terms.method
    (billed, settled) = (0, 0)
    payment = terms.payment
    rest = terms.amount
    (duePrincipal, dueInterest) = (.zero, .zero)
  }

  /// Whether this place holds no loan.
  package var isVacant: Bool { !openedOn.isSet }
  /// The day of the draw.
  package var opened: Day { openedOn }
  /// The agreed rate.
  package var rate: DailyRate { DailyRate(millionths: Int(rateMillionths)) }
  /// Number of instalments.
  package var months: Int { Int(monthCount) }
  /// How it is paid back.
  package var method: RepaymentMethod { methodCode }
  /// All principal still owed.
  package var principal: Money { rest + duePrincipal }
  /// What has come due and is unpaid, without penalty.
  package var due: Money { duePrincipal + dueInterest }
  /// Whether something due is unpaid.
  package var owesNow: Bool { due > .zero }

  /// The day instalment `index` (from 0) is due.
  package func due(_ index: Int, dueDay: Int) -> Day {
    RepaymentTerms.firstDue(after: openedOn, dueDay: dueDay)
      .sameMonth(plus: index, dayOfMonth: dueDay)
  }

  /// The day the next unbilled instalment is due; none when all have been billed.
  package func nextDue(dueDay: Int) -> Day {
    billed < monthCount ? due(Int(billed), dueDay: dueDay) : .none
  }

  /// Days since the oldest unpaid instalment was due; 0 when nothing is overdue.
  package func daysPastDue(on day: Day, dueDay: Int) -> Int {
    guard owesNow else { return 0 }
    return max(0, day - due(Int(settled), dueDay: dueDay))
  }
}

extension Loan {
  /// The day's instalment comes due: its interest and principal are billed.
  mutating func bill(dueDay: Int) -> Instalment {
    precondition(!isVacant && billed < monthCount)
    let index = Int(billed)
    let due = due(index, dueDay: dueDay)
    let last = index == 0 ? openedOn : self.due(index - 1, dueDay: dueDay)
    let instalment = Instalment(
      number: index + 1, due: due, days: due - last, rest: rest, payment: payment,
      terms: RepaymentTerms(
        amount: rest, months: months, rate: rate, method: method, from: openedOn, dueDay: dueDay))
    billed += 1
    rest -= instalment.principal
    duePrincipal += instalment.principal
    dueInterest += instalment.interest
    if !owesNow { settled = billed }
    return instalment
  }

  /// Takes as much of `money` as is due: oldest instalment first, its interest before its
  /// principal (principal first beyond 90 days past due). Returns what was used.
  mutating func pay(_ money: Money, principalFirst: Bool) -> Money {
    var left = money
    func take(from owed: inout Money) {
      let part = min(max(left, .zero), owed)
      owed -= part
      left -= part
    }
    if principalFirst {
      take(from: &duePrincipal)
      take(from: &dueInterest)
    } else {
      take(from: &dueInterest)
      take(from: &duePrincipal)
    }
    settled = billed - UInt8(unpaidInstalments)
    return money - left
  }

  /// Billed instalments that are not paid in full, counted back from the latest, because payments
  /// go to the oldest first. The last equal instalment may differ from the payment by rounding.
  private var unpaidInstalments: Int {
    guard owesNow else { return 0 }
    let most = Int(billed - settled)
    guard method == .interestFirst else {
      let tolerance = months
      return min(most, max(1, (due.fen + payment.fen - 1 - tolerance) / max(payment.fen, 1)))
    }
    let monthly = rate.interest(on: principal, days: 28)
    let interestOnly = duePrincipal > .zero ? 1 : 0
    return min(most, max(1, interestOnly, dueInterest.fen.dividedUp(by: monthly.fen * 31 / 28)))
  }

  /// Interest since the last due day (or the draw) on what is not billed yet.
  package func accruedInterest(on day: Day, dueDay: Int) -> Money {
    let last = billed == 0 ? openedOn : due(Int(billed) - 1, dueDay: dueDay)
    return rate.interest(on: rest, days: max(0, day - last))
  }

  /// What clears the loan on `day`: everything due, the rest, and interest by actual days.
  package func payoff(on day: Day, dueDay: Int) -> Money {
    due + rest + accruedInterest(on: day, dueDay: dueDay)
  }

  /// Early repayment in full, free of charge; the place is vacant afterwards.
  mutating func settle() { self = .vacant }

  /// Whether every instalment has been paid.
  package var isSettled: Bool {
    !isVacant && rest == .zero && !owesNow
  }
}
