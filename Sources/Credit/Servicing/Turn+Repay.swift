extension Turn {
  /// A payment by hand: what is due first; what is left clears whole loans early, oldest first.
  /// Repayment is possible in every state of the line and under every lock.
  mutating func repay(_ act: Act) throws(Refusal) {
    guard file.debt.running > 0 || file.debt.penalty > .zero else { throw .nothingIsOwed }
    let days = file.daysPastDue(on: today.day)
    var left = Money.largest
    if case .repay(let amount) = act { left = amount }
    let start = left
    takePenalty(from: &left)
    takeDue(from: &left, daysPastDue: days)
    settleEarly(from: &left)
    let used = start - left
    guard used > .zero else { throw .nothingIsOwed }
    noteRecovery(of: used)
    // A card's statement is meant to be paid before its due day; that is not early.
    let isEarly = days == 0 && file.debt.cardPlace == nil
    tell(.repaid(used, early: isEarly))
    afterPayment(daysPastDue: days)
  }

  /// Collects accrued penalty interest, as far as the money goes.
  mutating func takePenalty(from left: inout Money) {
    let part = min(left, file.debt.penalty)
    guard part > .zero else { return }
    let whole = part == file.debt.penalty
    file.debt.penaltyMillionths =
      whole ? 0 : file.debt.penaltyMillionths - Int64(part.fen) * 1_000_000
    left -= part
    recorder.tally.penaltyIncomeFen += part.fen
  }

  private mutating func takeDue(from left: inout Money, daysPastDue: Int) {
    let principalFirst = daysPastDue > 90
    for place in file.debt.runningPlaces where left > .zero {
      left -= pay(left, at: place, principalFirst: principalFirst)
    }
  }

  /// Pays what is due of one loan, and posts it to principal and interest.
  private mutating func pay(_ money: Money, at place: Int, principalFirst: Bool) -> Money {
    let interest = file.debt[place].dueInterest
    let used = file.debt[place].pay(money, principalFirst: principalFirst)
    let interestPart = interest - file.debt[place].dueInterest
    recorder.tally.postings.interestPaid += interestPart.fen
    recorder.tally.postings.principalPaid += (used - interestPart).fen
    return used
  }

  private mutating func settleEarly(from left: inout Money) {
    for place in file.debt.runningPlaces where left > .zero {
      let loan = file.debt[place]
      if loan.isRevolving {
        let paid = file.debt[place].payDown(left)
        recorder.tally.postings.principalPaid += paid.fen
        left -= paid
      }
      let payoff = loan.payoff(on: today.day, dueDay: Int(file.line.dueDay))
      guard !loan.isRevolving, payoff > .zero, payoff <= left, !loan.owesNow else { continue }
      left -= payoff
      let early = loan.accruedInterest(on: today.day, dueDay: Int(file.line.dueDay))
      earn(early)
      recorder.tally.postings.interestEarly += early.fen
      recorder.tally.postings.principalPaid += loan.principal.fen
      file.debt[place].settle()
      tell(.settled(opened: loan.opened))
    }
  }

  /// What a payment brings about: loans end, lateness is cured, a closing line runs off.
  mutating func afterPayment(daysPastDue days: Int) {
    keepInUse()
    payReminder()
    for place in file.debt.occupied where file.debt[place].isSettled {
      tell(.settled(opened: file.debt[place].opened))
      file.debt[place].settle()
    }
    if file.conduct.isLate, file.debt.due == .zero {
      cure(after: days)
    }
    if file.debt.isClear { clear() }
    refreshDefaultProbability()
  }

  /// Nothing is owed any more: a closing line ends, one given up for lost is recovered.
  private mutating func clear() {
    file.conduct.payOff(on: today.day)
    let again = today.day + today.policy.clocks.reapplyDays
    switch file.line.state {
    case .closing:
      must { try $0.line.runOff() }
      tell(.ranOff)
    case .writtenOff:
      must { try $0.line.recover(again: again) }
      tell(.ranOff)
    case .none, .invited, .applied, .inReview, .declined, .active, .closed: break
    }
  }

  /// A bill that is paid needs no more reminding.
  private mutating func payReminder() {
    guard file.reminder.isRunning, file.debt.due == .zero else { return }
    must { try $0.reminder.pay() }
    // On the due day itself nothing more was to come.
    if file.reminder.state == .cancelled, !today.mayBeDue(Int(file.line.dueDay)) {
      tell(.reminderCancelled)
    }
  }

  private mutating func noteRecovery(of money: Money) {
    guard file.line.state == .writtenOff, money > .zero else { return }
    tell(.recovered(money))
    recorder.tally.recoveredFen += money.fen
  }

  /// Interest is income, unless the debt is so late that nobody counts on it.
  private mutating func earn(_ interest: Money) {
    if file.daysPastDue(on: today.day) >= today.policy.servicing.nonAccrualDays {
      recorder.tally.interestNotAccruedFen += interest.fen
    } else {
      recorder.tally.interestIncomeFen += interest.fen
    }
  }

  private mutating func cure(after days: Int) {
    file.conduct.cure()
    lookAgain()
    tell(.cured(daysPastDue: days))
    correctReport()
    let clear = Condition(.daysPastDue, .atMost, 0)
    end(.delinquency, .paid, Verdict(.overduePaid, [Finding(clear, observed: 0)]))
  }

  /// The instalments due today are billed.
  mutating func billDue() {
    let dueDay = Int(file.line.dueDay)
    guard today.mayBeDue(dueDay) else { return }
    for place in file.debt.occupied {
      guard file.debt[place].nextDue(dueDay: dueDay) == today.day else { continue }
      if file.debt[place].isRevolving {
        passDueDay(ofCardAt: place)
        continue
      }
      let instalment = file.debt[place].bill(dueDay: dueDay)
      earn(instalment.interest)
      recorder.tally.postings.interestBilled += instalment.interest.fen
      tell(.billed(instalment.amount, due: today.day))
    }
  }

  /// The automatic debit: every loan's due amount whole, oldest draw first, penalty with the first.
  /// A card's balance is paid by hand.
  /// Returns what was taken of `funds`.
  mutating func debit(funds: Money) -> Money {
    guard file.debt.due > .zero || file.debt.penalty > .zero else { return .zero }
    let days = file.daysPastDue(on: today.day)
    var left = max(funds, .zero)
    var missed = Money.zero
    for place in file.debt.runningPlaces
    where file.debt[place].owesNow && !file.debt[place].isRevolving {
      let needed = file.debt[place].due + file.debt.penalty
      guard left >= needed || (today.policy.servicing.debitsPart && left > .zero) else {
        missed += file.debt[place].due
        continue
      }
      takePenalty(from: &left)
      left -= pay(left, at: place, principalFirst: days > today.policy.servicing.principalFirstDays)
    }
    let taken = max(funds, .zero) - left
    noteDebit(taken: taken, missed: missed, daysPastDue: days)
    noteRecovery(of: taken)
    if taken > .zero { afterPayment(daysPastDue: days) }
    return taken
  }

  private mutating func noteDebit(taken: Money, missed: Money, daysPastDue days: Int) {
    if missed > .zero {
      file.conduct.failDebit()
      lookAgain()
      _ = attempt(unless: ReminderRefusal.nothingWasSent) {
        file throws(ReminderRefusal) in try file.reminder.escalate()
      }
      if days == 0 { tell(.debitFailed(missed)) }
    }
    guard taken > .zero else { return }
    tell(.debited(taken))
    if days == 0, missed == .zero {
      file.conduct.payOnTime()
      if file.replan.isActive { must { try $0.replan.keep() } }
    }
  }
}
