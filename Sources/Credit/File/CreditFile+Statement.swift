extension CreditFile {
  /// The minute of a recorded statement: before the day's scoring.
  static let statementMinute = 5 * 60
  /// The minute at which a recorded payment is put; the book has no times.
  static let paymentMinute = 12 * 60

  /// A card of a recorded book, as its record begins: its limit, nothing owed that is known, the
  /// policy's price. The day of its opening is not on record; the line is known from this day.
  package mutating func assumeCard(limit shown: Money, dueDay: Int, _ today: Today) {
    portrait.marks.insert(.recordedBook)
    let rate = price(today)
    guard (try? line.apply(on: today.day)) != nil,
      (try? line.open(on: today.day, rate: rate, dueDay: dueDay)) != nil
    else { return }
    (limit.shown, limit.raisedOn) = (shown, today.day)
    debt[0] = Loan(
      revolvingFrom: today.day, rate: rate,
      minimumPercent: today.policy.servicing.minimumPaymentPercent)
  }

  /// The due day of a recorded month: what was paid in it. A payment for a statement that the book
  /// does not have is taken down, and lowers no balance.
  package mutating func record(
    payment: Money, settlesStatement: Bool, _ today: Today, into recorder: inout Recorder
  ) {
    guard let place = debt.cardPlace else { return }
    let before = Balances(debt)
    debt[place].record(payment: settlesStatement ? payment : .zero)
    recorder.tally.postings.principalPaid += before.principal - Balances(debt).principal
    guard payment > .zero else { return }
    portrait.lastUse = today.day
    recorder.record(
      .repaid(payment, early: false), at: today.at(CreditFile.paymentMinute))
  }

  /// The last day of a recorded month: the statement replaces the balance, its status tells who is
  /// behind.
  package mutating func record(
    _ statement: RecordedStatement, _ today: Today, into recorder: inout Recorder
  ) {
    guard let place = debt.cardPlace else { return }
    let daysBehind = daysPastDue(on: today.day)
    let before = Balances(debt)
    debt[place].restate(statement.balance, missed: statement.missed)
    // A recorded balance holds what was spent, interest and fees included.
    recorder.tally.postings.drawn += Balances(debt).principal - before.principal
    note(statement, on: today.day)
    let moment = today.at(CreditFile.statementMinute)
    let loan = debt[place]
    recorder.record(
      .statement(
        balance: statement.balance, minimum: loan.due + loan.minimumLeft, paid: statement.paid,
        status: statement.status), at: moment)
    markLateness(after: daysBehind, at: moment, into: &recorder)
  }

  private mutating func note(_ statement: RecordedStatement, on day: Day) {
    portrait.lateMonths = portrait.lateMonths << 1 | (statement.missed > 0 ? 1 : 0)
    if statement.missed > 0 {
      portrait.onTimeRun = 0
    } else if statement.paid > .zero {
      portrait.onTimeRun = UInt8(clamping: Int(portrait.onTimeRun) + 1)
    }
    if statement.spent > .zero { portrait.lastUse = day }
  }

  private mutating func markLateness(
    after daysBehind: Int, at moment: Moment, into recorder: inout Recorder
  ) {
    let isLate = debt.due > .zero
    guard isLate != portrait.marks.contains(.isLate) else { return }
    if isLate {
      portrait.marks.insert(.isLate)
      recorder.record(.overdue(debt.due), at: moment)
    } else {
      portrait.marks.remove(.isLate)
      recorder.record(.cured(daysPastDue: daysBehind), at: moment)
    }
  }

  /// The customer's usual spending as the book shows it, in whole units of currency a month.
  package mutating func learn(monthlySpend: Int) {
    portrait.monthlySpend = UInt16(clamping: monthlySpend)
  }
}

extension CreditFile {
  /// Observes only: the score, the warning level and what the review and the watch rules would have
  /// decided are taken down as shadows. Line, limit, locks, debt, cases and what can be appealed
  /// stay as they are, nobody is told anything; a shadow takes a decision number and no more.
  package mutating func observeMonth(_ today: Today, into recorder: inout Recorder) {
    recorder.isShadow = true
    defer { recorder.isShadow = false }
    keepScoreDay(today, into: &recorder)
    needsWatch = false
    guard line.isActive else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    wouldDecide(.watch, at: moment, today, into: &recorder)
    wouldDecide(.review, at: moment, today, into: &recorder)
  }

  private mutating func wouldDecide(
    _ stage: Rule.Stage, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let verdict = ask(stage, today, recorder: recorder)
    if let kind = verdict.rule.flatMap({ today.policy.rules[$0].action.decisionKind }) {
      _ = decide(kind, verdict, at: moment, into: &recorder)
    }
    guard stage == .watch else { return }
    weigh(at: moment, today, into: &recorder)
  }

  /// The record is over: score, watch rules and review act for real, and the customer is told.
  package mutating func takeOver(_ today: Today, into recorder: inout Recorder) {
    keepScoreDay(today, into: &recorder)
    watch(at: today.at(today.policy.invitations.sendMinute), today, into: &recorder)
    reviewLimit(today, into: &recorder)
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

extension CreditFile {
  /// The due day of a card: what is unpaid of the minimum falls behind.
  mutating func passDueDay(
    ofCardAt place: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let paid = debt[place].paid
    let late = debt[place].passDueDay()
    if late > .zero {
      recorder.record(.billed(late, due: today.day), at: moment)
    } else if paid > .zero, debt[place].due == .zero {
      portrait.onTimeRun = UInt8(clamping: Int(portrait.onTimeRun) + 1)
    }
  }

  /// The month's last day: a card's statement, unless there is nothing to state.
  mutating func issueStatement(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard today.isMonthEnd, line.state != .writtenOff, let place = debt.cardPlace else { return }
    let before = debt[place]
    let interest = debt[place].issueStatement(days: today.dayOfMonth)
    recorder.tally.interestIncomeFen += interest.fen
    recorder.tally.postings.capitalised += interest.fen
    learn(monthlySpend: (Int(portrait.monthlySpend) * 5 + before.spent.fen / 100) / 6)
    let loan = debt[place]
    let balance = loan.principal - loan.credit
    guard balance != .zero || before.paid > .zero else { return }
    recorder.record(
      .statement(
        balance: balance, minimum: loan.due + loan.minimumLeft, paid: before.paid,
        status: CreditFile.status(of: loan, before: before)), at: moment)
  }

  /// The status of a statement, in the codes of recorded ones.
  private static func status(of loan: Loan, before: Loan) -> Int {
    if loan.missed > 0 { return loan.missed }
    if loan.principal == .zero && before.paid == .zero { return -2 }
    return before.statementRest == .zero ? -1 : 0
  }
}
