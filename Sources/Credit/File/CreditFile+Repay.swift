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
    takeDue(from: &left, daysPastDue: days)
    settleEarly(from: &left, today, at: moment, into: &recorder)
    let used = start - left
    guard used > .zero else { throw .nothingIsOwed }
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

  private mutating func takeDue(from left: inout Money, daysPastDue: Int) {
    let principalFirst = daysPastDue > 90
    for place in debt.runningPlaces where left > .zero {
      left -= debt[place].pay(left, principalFirst: principalFirst)
    }
  }

  private mutating func settleEarly(
    from left: inout Money, _ today: Today, at moment: Moment, into recorder: inout Recorder
  ) {
    for place in debt.runningPlaces where left > .zero {
      let loan = debt[place]
      if loan.isRevolving { left -= debt[place].payDown(left) }
      let payoff = loan.payoff(on: today.day, dueDay: Int(line.dueDay))
      guard !loan.isRevolving, payoff > .zero, payoff <= left, !loan.owesNow else { continue }
      left -= payoff
      recorder.tally.interestIncomeFen += (payoff - loan.rest).fen
      debt[place].settle()
      recorder.record(.settled(opened: loan.opened), at: moment)
    }
  }

  /// What a payment brings about: loans end, lateness is cured, a closing line runs off.
  mutating func afterPayment(
    daysPastDue days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    keepInUse(on: today.day)
    for place in 0..<Debt.capacity where debt[place].isSettled {
      recorder.record(.settled(opened: debt[place].opened), at: moment)
      debt[place].settle()
    }
    if portrait.marks.contains(.isLate), debt.due == .zero {
      cure(after: days, at: moment, today, into: &recorder)
    }
    if debt.isClear, (try? line.runOff()) != nil { recorder.record(.ranOff, at: moment) }
    refreshDefaultProbability(today)
  }

  private mutating func cure(
    after days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    portrait.marks.remove(.isLate)
    needsWatch = true
    recorder.record(.cured(daysPastDue: days), at: moment)
    if locks.lock(.delinquency) != nil {
      lift(.delinquency, .paid, at: moment, into: &recorder)
    }
  }

  /// The instalments due today are billed.
  mutating func billDue(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    let dueDay = Int(line.dueDay)
    guard today.mayBeDue(dueDay) else { return }
    for place in 0..<Debt.capacity where !debt[place].isVacant {
      guard debt[place].nextDue(dueDay: dueDay) == today.day else { continue }
      if debt[place].isRevolving {
        passDueDay(ofCardAt: place, at: moment, today, into: &recorder)
        continue
      }
      let instalment = debt[place].bill(dueDay: dueDay)
      recorder.tally.interestIncomeFen += instalment.interest.fen
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
      left -= debt[place].pay(
        left, principalFirst: days > today.policy.servicing.principalFirstDays)
    }
    let taken = max(funds, .zero) - left
    noteDebit(taken: taken, missed: missed, daysPastDue: days, at: moment, into: &recorder)
    if taken > .zero { afterPayment(daysPastDue: days, at: moment, today, into: &recorder) }
    return taken
  }

  private mutating func noteDebit(
    taken: Money, missed: Money, daysPastDue days: Int, at moment: Moment,
    into recorder: inout Recorder
  ) {
    if missed > .zero {
      portrait.failedDebitDays |= 1
      if days == 0 { recorder.record(.debitFailed(missed), at: moment) }
    }
    guard taken > .zero else { return }
    recorder.record(.debited(taken), at: moment)
    if days == 0, missed == .zero {
      portrait.onTimeRun = UInt8(clamping: Int(portrait.onTimeRun) + 1)
    }
  }

  /// What being overdue brings each day: penalty, the first day's mark, collections, write-off.
  mutating func ageDebt(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    let days = daysPastDue(on: today.day)
    guard days >= 1, line.state != .writtenOff else { return }
    accruePenalty(today)
    if !portrait.marks.contains(.isLate) {
      becomeOverdue(at: moment, today, into: &recorder)
    }
    let servicing = today.policy.servicing
    if let stage = servicing.collectionDays.firstIndex(of: days) {
      recorder.record(.collected(stage: stage + 1, daysPastDue: days), at: moment)
    }
    if days >= servicing.writeOffDays { writeOff(at: moment, into: &recorder) }
  }

  private mutating func accruePenalty(_ today: Today) {
    for place in 0..<Debt.capacity where debt[place].duePrincipal > .zero {
      guard debt[place].daysPastDue(on: today.day, dueDay: Int(line.dueDay)) >= 1 else { continue }
      debt.penaltyMillionths += today.policy.servicing.penalty(
        on: debt[place].duePrincipal, rate: debt[place].rate, day: today.day)
    }
  }

  private mutating func becomeOverdue(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    portrait.marks.insert(.isLate)
    portrait.lateMonths |= 1
    portrait.onTimeRun = 0
    recorder.record(.overdue(debt.due), at: moment)
    var notice = notice(.overdue, at: moment)
    notice.amount = debt.due
    recorder.record(.noticed(notice), at: moment)
  }

  private mutating func writeOff(at moment: Moment, into recorder: inout Recorder) {
    guard (try? line.writeOff()) != nil else { return }
    recorder.record(.writtenOff(debt.principal), at: moment)
  }
}
