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
/// A card's balance is one loan that revolves; its months run as `Loan+Revolving` tells, and it
/// keeps its place at zero.
///
///
/// A loan's rate, term and method never change after the draw. The plan is fixed on the day of the
/// draw, so that only what is unbilled and what is overdue need be kept. Penalty interest is kept
/// once for the account (`Debt`), because it is collected first whichever loan it came from.
package struct Loan: Sendable, BitwiseCopyable, Equatable {
  var openedOn: Day
  var rateMillionths: UInt16
  /// Number of instalments; of a revolving balance its minimum payment in percent, and a mark.
  var monthCount: UInt8
  var methodCode: RepaymentMethod
  /// Instalments, or minimum payments, that have come due.
  package internal(set) var billed: UInt8
  /// Instalments paid in full; of a revolving balance the minimum payments behind.
  var progress: UInt8
  /// The regular payment; of a revolving balance what was paid since the last statement.
  var regular: Money
  /// Principal that has not come due yet; below zero where a card's holder is in credit.
  package internal(set) var rest: Money
  /// Principal billed and unpaid.
  package internal(set) var duePrincipal: Money
  /// Interest billed and unpaid; of a revolving balance what was spent since the last statement.
  var extra: Money

  /// A free place.
  package static let vacant = Loan()

  private init() {
    openedOn = .none
    (rateMillionths, monthCount, methodCode, billed, progress) = (0, 0, .equalInstalments, 0, 0)
    (regular, rest, duePrincipal, extra) = (.zero, .zero, .zero, .zero)
  }

  /// A loan just paid out in instalments; rates above 6.5535 % a day are refused by the policy's
  /// own limits.
  package init(_ terms: RepaymentTerms) {
    precondition(terms.method != .revolving)
    openedOn = terms.from
    rateMillionths = UInt16(terms.rate.millionths)
    monthCount = UInt8(terms.months)
    methodCode = terms.method
    (billed, progress) = (0, 0)
    regular = terms.payment
    rest = terms.amount
    (duePrincipal, extra) = (.zero, .zero)
  }

  /// A card's balance, zero at first, of whose statements `minimumPercent` must be paid each month.
  package init(revolvingFrom day: Day, rate: DailyRate, minimumPercent: Int) {
    precondition((1...100).contains(minimumPercent))
    self.init()
    (openedOn, rateMillionths) = (day, UInt16(rate.millionths))
    (monthCount, methodCode) = (UInt8(minimumPercent), .revolving)
  }

  /// Whether this place holds no loan.
  package var isVacant: Bool { !openedOn.isSet }
  /// The day of the draw.
  package var opened: Day { openedOn }
  /// The agreed rate.
  package var rate: DailyRate { DailyRate(millionths: Int(rateMillionths)) }
  /// Number of instalments; 1 for a revolving balance, of which something is due every month anew.
  package var months: Int { isRevolving ? 1 : Int(monthCount) }
  /// How it is paid back.
  package var method: RepaymentMethod { methodCode }
  /// Whether it is a card's balance.
  package var isRevolving: Bool { methodCode == .revolving }
  /// Instalments, or minimum payments, paid in full.
  package var settled: UInt8 { isRevolving ? billed - min(billed, progress) : progress }
  /// The regular payment; of a revolving balance what the last statement still asks for.
  package var payment: Money { isRevolving ? minimumLeft : regular }
  /// Interest billed and unpaid; a revolving balance takes its interest up with each statement.
  package var dueInterest: Money { isRevolving ? .zero : extra }
  /// All principal still owed.
  package var principal: Money {
    isRevolving ? max(.zero, rest + extra) + duePrincipal : rest + duePrincipal
  }
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
    isRevolving || billed < monthCount ? due(Int(billed), dueDay: dueDay) : .none
  }

  /// Days since the oldest unpaid instalment was due; 0 when nothing is overdue. A card may have
  /// been behind before its record began, so that its oldest due day lies before its first.
  package func daysPastDue(on day: Day, dueDay: Int) -> Int {
    guard owesNow else { return 0 }
    let oldest = isRevolving ? Int(billed) - Int(progress) : Int(progress)
    return max(0, day - due(oldest, dueDay: dueDay))
  }
}

extension Loan {
  /// The day's instalment comes due: its interest and principal are billed.
  mutating func bill(dueDay: Int) -> Instalment {
    precondition(!isVacant && !isRevolving && billed < monthCount)
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
    extra += instalment.interest
    if !owesNow { progress = billed }
    return instalment
  }

  /// What the next due day will bill.
  func comingDue(dueDay: Int) -> Money {
    if isRevolving { return minimumLeft }
    var copy = self
    return copy.bill(dueDay: dueDay).amount
  }

  /// Takes as much of `money` as is due: oldest instalment first, its interest before its
  /// principal (principal first beyond 90 days past due). Returns what was used.
  mutating func pay(_ money: Money, principalFirst: Bool) -> Money {
    if isRevolving { return payArrears(money) }
    var left = money
    func take(from owed: inout Money) {
      let part = min(max(left, .zero), owed)
      owed -= part
      left -= part
    }
    if principalFirst {
      take(from: &duePrincipal)
      take(from: &extra)
    } else {
      take(from: &extra)
      take(from: &duePrincipal)
    }
    progress = billed - UInt8(unpaidInstalments)
    return money - left
  }

  /// Billed instalments that are not paid in full, counted back from the latest, because payments
  /// go to the oldest first. The last equal instalment may differ from the payment by rounding.
  private var unpaidInstalments: Int {
    guard owesNow else { return 0 }
    let most = Int(billed - progress)
    guard method == .interestFirst else {
      let tolerance = rate.millionths > 600 ? 2 * months : months
      return min(most, max(1, (due.fen + regular.fen - 1 - tolerance) / max(regular.fen, 1)))
    }
    let monthly = rate.interest(on: principal, days: 28)
    let interestOnly = duePrincipal > .zero ? 1 : 0
    return min(most, max(1, interestOnly, dueInterest.fen.dividedUp(by: monthly.fen * 31 / 28)))
  }

  /// Interest since the last due day (or the draw) on what is not billed yet.
  package func accruedInterest(on day: Day, dueDay: Int) -> Money {
    if isRevolving { return .zero }
    let last = billed == 0 ? openedOn : due(Int(billed) - 1, dueDay: dueDay)
    return rate.interest(on: rest, days: max(0, day - last))
  }

  /// What clears the loan on `day`: everything due, the rest, and interest by actual days.
  package func payoff(on day: Day, dueDay: Int) -> Money {
    principal + dueInterest + accruedInterest(on: day, dueDay: dueDay)
  }

  /// Early repayment in full, free of charge; the place is vacant afterwards.
  mutating func settle() { self = .vacant }

  /// Whether every instalment has been paid; a card's balance is never done with.
  package var isSettled: Bool {
    !isVacant && !isRevolving && rest == .zero && !owesNow
  }
}
