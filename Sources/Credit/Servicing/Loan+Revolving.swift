/// A card's balance: what of it is on the last statement, what was paid and spent since, and what
/// is behind.
///
/// ```
///   month's last day          due day (of the next month)        month's last day
///   statement ── paid ──────▶ what the minimum lacks is behind ─▶ statement
///       └──────── spent ─────────────────────────────────────────────┘
/// ```
/// A statement asks for a percentage of its balance, and for as many times more as minimum payments
/// are behind. What is left of a statement when the next one comes has borne interest; what was
/// spent between two statements and paid after the second has not. A credit balance is kept: `rest`
/// is below zero, nothing is owed, and spending uses it up first.
extension Loan {
  private static let duePassed: UInt8 = 0x80

  /// The part of a statement that must be paid, in percent.
  package var minimumPercent: Int { Int(monthCount & ~Loan.duePassed) }
  /// What was spent since the last statement.
  package var spent: Money { isRevolving ? extra : .zero }
  /// What was paid since the last statement.
  package var paid: Money { isRevolving ? regular : .zero }
  /// Minimum payments behind.
  package var missed: Int { isRevolving ? Int(progress) : Int(billed - progress) }
  /// The holder's credit: what was paid beyond what is owed.
  package var credit: Money { isRevolving ? max(.zero, .zero - rest - extra) : .zero }
  /// What is left to pay of the last statement, what is behind included.
  package var statementRest: Money { isRevolving ? max(.zero, rest) + duePrincipal : .zero }

  /// The balance of the last statement.
  private var statementBalance: Money { rest + duePrincipal + regular }

  /// What so many minimum payments of a balance come to.
  private func minimum(of balance: Money, times: Int) -> Money {
    guard balance > .zero else { return .zero }
    return min(balance, Money(fen: min(balance.percent(minimumPercent).fen * times, balance.fen)))
  }

  /// What the last statement still asks for by its due day, beside what is behind; zero afterwards.
  var minimumLeft: Money {
    guard monthCount & Loan.duePassed == 0 else { return .zero }
    let balance = statementBalance
    let asked = minimum(of: balance, times: missed + 1)
    let open = asked - regular - duePrincipal
    return min(max(.zero, open), max(.zero, rest))
  }

  /// Something is bought with the card.
  mutating func spend(_ amount: Money) { extra += amount }

  /// Takes what is behind out of a payment; returns what was used.
  mutating func payArrears(_ money: Money) -> Money {
    let part = min(max(money, .zero), duePrincipal)
    duePrincipal -= part
    regular += part
    return part
  }

  /// Takes what is left of the balance out of a payment; returns what was used.
  mutating func payDown(_ money: Money) -> Money {
    let part = min(max(money, .zero), max(.zero, rest + extra))
    rest -= part
    regular += part
    return part
  }

  /// The due day: what is unpaid of the minimum falls behind. Returns that.
  mutating func passDueDay() -> Money {
    let late = minimumLeft
    rest -= late
    duePrincipal += late
    progress = UInt8(clamping: min(missed + 1, unpaidMinimums))
    countDueDay()
    return late
  }

  /// The minimum payments of the last statement that what is behind comes to.
  private var unpaidMinimums: Int {
    duePrincipal.fen.dividedUp(by: max(minimum(of: statementBalance, times: 1).fen, 1))
  }

  /// A due day is over. Due days are counted in a byte from the first; after two decades the count
  /// starts a decade later.
  private mutating func countDueDay() {
    if billed == .max {
      openedOn = openedOn.sameMonth(plus: 120, dayOfMonth: openedOn.date.day)
      billed -= 120
    }
    billed += 1
    monthCount |= Loan.duePassed
  }

  /// The month's last day: interest on what is left of the last statement joins the balance, with
  /// what was spent since; returns the interest.
  mutating func issueStatement(days: Int) -> Money {
    let interest = rate.interest(on: statementRest, days: days)
    let behind = min(missed, unpaidMinimums)
    restate(rest + duePrincipal + extra + interest, missed: behind)
    return interest
  }

  /// The balance is what a statement says, with so many minimum payments behind.
  mutating func restate(_ balance: Money, missed: Int) {
    duePrincipal = minimum(of: balance, times: missed)
    rest = balance - duePrincipal
    (regular, extra) = (.zero, .zero)
    progress = duePrincipal > .zero ? UInt8(clamping: missed) : 0
    monthCount &= ~Loan.duePassed
  }

  /// A recorded due day: what was paid lowers the balance; who is behind only the record can tell,
  /// with its next statement.
  mutating func record(payment: Money) {
    let part = min(payment, max(.zero, rest))
    let arrears = min(payment - part, duePrincipal)
    rest -= payment - arrears
    duePrincipal -= arrears
    regular += payment
    if progress > 0 { progress = UInt8(clamping: Int(progress) + 1) }
    countDueDay()
  }
}
