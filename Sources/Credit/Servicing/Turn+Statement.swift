extension CreditFile {
  /// The minute of a recorded statement: before the day's scoring.
  static let statementMinute = 5 * 60

  /// The minute at which a recorded payment is put; the book has no times.
  static let paymentMinute = 12 * 60
}

extension Turn {
  /// A card of a recorded book, as its record begins: its limit, nothing owed that is known, the
  /// policy's price. The day of its opening is not on record; the line is known from this day.
  package mutating func assumeCard(limit shown: Money, dueDay: Int) {
    file.profile.comeRecorded()
    let rate = file.price(today)
    let today = today
    must { try $0.line.apply(on: today.day) }
    must { try $0.line.open(on: today.day, rate: rate, dueDay: dueDay) }
    file.limit.begin(at: shown, on: today.day)
    file.debt[0] = Loan(
      revolvingFrom: today.day, rate: rate,
      minimumPercent: today.policy.servicing.minimumPaymentPercent)
  }

  /// The due day of a recorded month: what was paid in it. A payment for a statement that the book
  /// does not have is taken down, and lowers no balance.
  package mutating func record(payment: Money, settlesStatement: Bool) {
    guard let place = file.debt.cardPlace else { return }
    let before = Balances(file.debt)
    file.debt[place].record(payment: settlesStatement ? payment : .zero)
    recorder.tally.postings.principalPaid += before.principal - Balances(file.debt).principal
    guard payment > .zero else { return }
    file.conduct.use(on: today.day)
    at(today.at(CreditFile.paymentMinute)) { $0.tell(.repaid(payment, early: false)) }
  }

  /// The last day of a recorded month: the statement replaces the balance, its status tells who is
  /// behind.
  package mutating func record(_ statement: RecordedStatement) {
    guard let place = file.debt.cardPlace else { return }
    let daysBehind = file.daysPastDue(on: today.day)
    let before = Balances(file.debt)
    file.debt[place].restate(statement.balance, missed: statement.missed)
    // A recorded balance holds what was spent, interest and fees included.
    recorder.tally.postings.drawn += Balances(file.debt).principal - before.principal
    note(statement, on: today.day)
    moment = today.at(CreditFile.statementMinute)
    let loan = file.debt[place]
    tell(
      .statement(
        balance: statement.balance, minimum: loan.due + loan.minimumLeft, paid: statement.paid,
        status: statement.status))
    markLateness(after: daysBehind)
  }

  private mutating func note(_ statement: RecordedStatement, on day: Day) {
    file.conduct.endRecordedMonth(isBehind: statement.missed > 0)
    if statement.missed == 0, statement.paid > .zero { file.conduct.payOnTime() }
    if statement.spent > .zero { file.conduct.use(on: day) }
  }

  private mutating func markLateness(after daysBehind: Int) {
    let isLate = file.debt.due > .zero
    guard isLate != file.conduct.isLate else { return }
    if isLate {
      file.conduct.beLate()
      tell(.overdue(file.debt.due))
    } else {
      file.conduct.cure()
      tell(.cured(daysPastDue: daysBehind))
    }
  }

  /// The customer's usual spending as the book shows it, in whole units of currency a month.
  package mutating func learn(monthlySpend: Int) {
    file.activity.learn(monthlySpend: monthlySpend)
  }
}

extension Turn {
  /// Observes only: the score, the warning level and what the review and the watch rules would have
  /// decided are taken down as shadows. Line, limit, locks, debt, cases and what can be appealed
  /// stay as they are, nobody is told anything; a shadow takes a decision number and no more.
  package mutating func observeMonth() {
    recorder.isShadow = true
    defer { recorder.isShadow = false }
    keepScoreDay()
    restWatch()
    guard file.line.isActive else { return }
    moment = today.at(today.policy.invitations.sendMinute)
    step { $0.wouldDecide(.watch) }
    step { $0.wouldDecide(.review) }
  }

  private mutating func wouldDecide(_ stage: Rule.Stage) {
    let verdict = ask(stage)
    if let kind = verdict.rule.flatMap({ today.policy.rules[$0].action.decisionKind }) {
      _ = decide(kind, verdict)
    }
    guard stage == .watch else { return }
    weigh()
  }

  /// The record is over: score, watch rules and review act for real, and the customer is told.
  package mutating func takeOver() {
    step { $0.keepScoreDay() }
    moment = today.at(today.policy.invitations.sendMinute)
    step { $0.watch() }
    step { $0.reviewLimit() }
  }
}

extension Rule.Action {
  /// What kind of decision about a running line it makes; nil where it makes none.
  fileprivate var decisionKind: Decision.Kind? {
    switch self {
    case .lock: .lock
    case .raise: .raise
    case .cut: .cut
    case .close: .close
    case .refer: .refer
    case .approve, .decline, .offer, .warn, .bar, .hold, .offerPlan: nil
    }
  }
}

extension Turn {
  /// The due day of a card: what is unpaid of the minimum falls behind.
  mutating func passDueDay(ofCardAt place: Int) {
    let paid = file.debt[place].paid
    let late = file.debt[place].passDueDay()
    if late > .zero {
      tell(.billed(late, due: today.day))
    } else if paid > .zero, file.debt[place].due == .zero {
      file.conduct.payOnTime()
    }
  }

  /// The month's last day: a card's statement, unless there is nothing to state.
  mutating func issueStatement() {
    guard today.isMonthEnd, file.line.state != .writtenOff, let place = file.debt.cardPlace else {
      return
    }
    let before = file.debt[place]
    let interest = file.debt[place].issueStatement(days: today.dayOfMonth)
    recorder.tally.interestIncomeFen += interest.fen
    recorder.tally.postings.capitalised += interest.fen
    learn(monthlySpend: (Int(file.activity.monthlySpend) * 5 + before.spent.fen / 100) / 6)
    let loan = file.debt[place]
    let balance = loan.principal - loan.credit
    guard balance != .zero || before.paid > .zero else { return }
    tell(
      .statement(
        balance: balance, minimum: loan.due + loan.minimumLeft, paid: before.paid,
        status: CreditFile.status(of: loan, before: before)))
  }
}

extension CreditFile {
  /// The status of a statement, in the codes of recorded ones.
  static func status(of loan: Loan, before: Loan) -> Int {
    if loan.missed > 0 { return loan.missed }
    if loan.principal == .zero && before.paid == .zero { return -2 }
    return before.statementRest == .zero ? -1 : 0
  }
}
