extension CreditFile {
  /// A payment by hand: what is due first; what is left clears whole loans early, oldest first.
  /// Repayment is possible in every state of the line and under every lock.
  mutating func repay(
    _ act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard debt.running > 0 || debt.penalty > .zero else { throw .nothingIsOwed }
    let days = daysPastDue(on: today.day)
    var left = Money.largest
    if case .repay(let amount) = act { left = amount }
    let start = left
    takePenalty(from: &left, into: &recorder)
    takeDue(from: &left, daysPastDue: days, into: &recorder)
    settleEarly(from: &left, today, at: moment, into: &recorder)
    let used = start - left
    guard used > .zero else { throw .nothingIsOwed }
    noteRecovery(of: used, at: moment, into: &recorder)
    // A card's statement is meant to be paid before its due day; that is not early.
    let isEarly = days == 0 && debt.cardPlace == nil
    recorder.record(.repaid(used, early: isEarly), at: moment)
    afterPayment(daysPastDue: days, at: moment, today, into: &recorder)
  }

  /// Collects accrued penalty interest, as far as the money goes.
  mutating func takePenalty(from left: inout Money, into recorder: inout Recorder) {
    let part = min(left, debt.penalty)
    guard part > .zero else { return }
    let whole = part == debt.penalty
    debt.penaltyMillionths = whole ? 0 : debt.penaltyMillionths - Int64(part.fen) * 1_000_000
    left -= part
    recorder.tally.penaltyIncomeFen += part.fen
  }

  private mutating func takeDue(
    from left: inout Money, daysPastDue: Int, into recorder: inout Recorder
  ) {
    let principalFirst = daysPastDue > 90
    for place in debt.runningPlaces where left > .zero {
      left -= pay(left, at: place, principalFirst: principalFirst, into: &recorder)
    }
  }

  /// Pays what is due of one loan, and posts it to principal and interest.
  private mutating func pay(
    _ money: Money, at place: Int, principalFirst: Bool, into recorder: inout Recorder
  ) -> Money {
    let interest = debt[place].dueInterest
    let used = debt[place].pay(money, principalFirst: principalFirst)
    let interestPart = interest - debt[place].dueInterest
    recorder.tally.postings.interestPaid += interestPart.fen
    recorder.tally.postings.principalPaid += (used - interestPart).fen
    return used
  }

  private mutating func settleEarly(
    from left: inout Money, _ today: Today, at moment: Moment, into recorder: inout Recorder
  ) {
    for place in debt.runningPlaces where left > .zero {
      let loan = debt[place]
      if loan.isRevolving {
        let paid = debt[place].payDown(left)
        recorder.tally.postings.principalPaid += paid.fen
        left -= paid
      }
      let payoff = loan.payoff(on: today.day, dueDay: Int(line.dueDay))
      guard !loan.isRevolving, payoff > .zero, payoff <= left, !loan.owesNow else { continue }
      left -= payoff
      let early = loan.accruedInterest(on: today.day, dueDay: Int(line.dueDay))
      earn(early, today, into: &recorder)
      recorder.tally.postings.interestEarly += early.fen
      recorder.tally.postings.principalPaid += loan.principal.fen
      debt[place].settle()
      recorder.record(.settled(opened: loan.opened), at: moment)
    }
  }

  /// What a payment brings about: loans end, lateness is cured, a closing line runs off.
  mutating func afterPayment(
    daysPastDue days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    keepInUse(on: today.day)
    payReminder(at: moment, today, into: &recorder)
    for place in debt.occupied where debt[place].isSettled {
      recorder.record(.settled(opened: debt[place].opened), at: moment)
      debt[place].settle()
    }
    if portrait.marks.contains(.isLate), debt.due == .zero {
      cure(after: days, at: moment, today, into: &recorder)
    }
    if debt.isClear { clear(at: moment, today, into: &recorder) }
    refreshDefaultProbability(today)
  }

  /// Nothing is owed any more: a closing line ends, one given up for lost is recovered.
  private mutating func clear(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    portrait.paidOffOn = today.day
    if (try? line.runOff()) != nil { recorder.record(.ranOff, at: moment) }
    if (try? line.recover(again: today.day + today.policy.clocks.reapplyDays)) != nil {
      recorder.record(.ranOff, at: moment)
    }
  }

  /// A bill that is paid needs no more reminding.
  private mutating func payReminder(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard reminder.isRunning, debt.due == .zero, (try? reminder.pay()) != nil else { return }
    // On the due day itself nothing more was to come.
    if reminder.state == .cancelled, !today.mayBeDue(Int(line.dueDay)) {
      recorder.record(.reminderCancelled, at: moment)
    }
  }

  private func noteRecovery(
    of money: Money, at moment: Moment, into recorder: inout Recorder
  ) {
    guard line.state == .writtenOff, money > .zero else { return }
    recorder.record(.recovered(money), at: moment)
    recorder.tally.recoveredFen += money.fen
  }

  /// Interest is income, unless the debt is so late that nobody counts on it.
  private func earn(_ interest: Money, _ today: Today, into recorder: inout Recorder) {
    if daysPastDue(on: today.day) >= today.policy.servicing.nonAccrualDays {
      recorder.tally.interestNotAccruedFen += interest.fen
    } else {
      recorder.tally.interestIncomeFen += interest.fen
    }
  }

  private mutating func cure(
    after days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    portrait.marks.remove(.isLate)
    needsWatch = true
    recorder.record(.cured(daysPastDue: days), at: moment)
    correctReport(at: moment, into: &recorder)
    if locks.lock(.delinquency) != nil {
      lift(.delinquency, .paid, at: moment, into: &recorder)
    }
  }

  /// The instalments due today are billed.
  mutating func billDue(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    let dueDay = Int(line.dueDay)
    guard today.mayBeDue(dueDay) else { return }
    for place in debt.occupied {
      guard debt[place].nextDue(dueDay: dueDay) == today.day else { continue }
      if debt[place].isRevolving {
        passDueDay(ofCardAt: place, at: moment, today, into: &recorder)
        continue
      }
      let instalment = debt[place].bill(dueDay: dueDay)
      earn(instalment.interest, today, into: &recorder)
      recorder.tally.postings.interestBilled += instalment.interest.fen
      recorder.record(.billed(instalment.amount, due: today.day), at: moment)
    }
  }

  /// The automatic debit: every loan's due amount whole, oldest draw first, penalty with the first.
  /// A card's balance is paid by hand.
  /// Returns what was taken of `funds`.
  mutating func debit(
    funds: Money, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) -> Money {
    guard debt.due > .zero || debt.penalty > .zero else { return .zero }
    let days = daysPastDue(on: today.day)
    var left = max(funds, .zero)
    var missed = Money.zero
    for place in debt.runningPlaces where debt[place].owesNow && !debt[place].isRevolving {
      let needed = debt[place].due + debt.penalty
      guard left >= needed || (today.policy.servicing.debitsPart && left > .zero) else {
        missed += debt[place].due
        continue
      }
      takePenalty(from: &left, into: &recorder)
      left -= pay(
        left, at: place, principalFirst: days > today.policy.servicing.principalFirstDays,
        into: &recorder)
    }
    let taken = max(funds, .zero) - left
    noteDebit(taken: taken, missed: missed, daysPastDue: days, at: moment, into: &recorder)
    noteRecovery(of: taken, at: moment, into: &recorder)
    if taken > .zero { afterPayment(daysPastDue: days, at: moment, today, into: &recorder) }
    return taken
  }

  private mutating func noteDebit(
    taken: Money, missed: Money, daysPastDue days: Int, at moment: Moment,
    into recorder: inout Recorder
  ) {
    if missed > .zero {
      portrait.failedDebitDays |= 1
      needsWatch = true
      try? reminder.escalate()
      if days == 0 { recorder.record(.debitFailed(missed), at: moment) }
    }
    guard taken > .zero else { return }
    recorder.record(.debited(taken), at: moment)
    if days == 0, missed == .zero {
      portrait.onTimeRun = UInt8(clamping: Int(portrait.onTimeRun) + 1)
      if replan.isActive { try? replan.keep() }
    }
  }
}
