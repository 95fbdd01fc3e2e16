extension CreditFile {
  /// What being overdue brings each day: penalty, the first day's mark, collections, the bureau,
  /// the end.
  mutating func ageDebt(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    let days = daysPastDue(on: today.day)
    guard days >= 1 else { return }
    guard line.state != .writtenOff else {
      return sell(days, at: moment, today, into: &recorder)
    }
    accruePenalty(today)
    if !portrait.marks.contains(.isLate) {
      becomeOverdue(at: moment, today, into: &recorder)
    }
    if days > 30 { portrait.marks.insert(.everLate30) }
    if days % 30 == 1, days <= 181 { recorder.tally.rolls.count(Bucket(daysPastDue: days)) }
    contact(days, at: moment, today, into: &recorder)
    report(days, at: moment, today, into: &recorder)
    if days >= today.policy.servicing.writeOffDays {
      writeOff(at: moment, today, into: &recorder)
    }
  }

  private mutating func accruePenalty(_ today: Today) {
    for place in debt.occupied where debt[place].duePrincipal > .zero {
      guard debt[place].daysPastDue(on: today.day, dueDay: Int(line.dueDay)) >= 1 else { continue }
      debt.penaltyMillionths += today.policy.servicing.penalty(
        on: debt[place].duePrincipal, rate: debt[place].rate, day: today.day,
        legalCap: today.environment.costCap)
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

  /// The debtor, and nobody else, is contacted in legal hours; not while a plan is kept, not while
  /// a takeover is looked into.
  private mutating func contact(
    _ days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let terms = today.policy.manners.collections
    guard let channel = terms.channel(onDayPastDue: days), !replan.isActive,
      locks.lock(.takeover) == nil
    else { return }
    if !terms.hours.contains(Int(moment.minute)) || terms.mostContactsPerDay < 1 {
      recorder.fault(.contactKeepsHours, account, today.day)
    }
    recorder.record(.collected(channel, daysPastDue: days), at: moment)
  }

  /// The bureau hears of lateness, and the debtor before it.
  private mutating func report(
    _ days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let terms = today.policy.manners.collections
    guard !portrait.marks.contains(.recordedBook), locks.lock(.takeover) == nil else { return }
    if days == terms.reportNoticeDays {
      warnOfReport(
        in: terms.reportDays - terms.reportNoticeDays, at: moment, into: &recorder)
    }
    guard days >= terms.reportDays, days % 30 == terms.reportDays % 30 else { return }
    // Whoever could not be told in time is told first, and reported a month later.
    guard portrait.marks.contains(.reportTold) else {
      return warnOfReport(in: 30, at: moment, into: &recorder)
    }
    portrait.reportedOn = today.day
    recorder.record(.reported(daysPastDue: days), at: moment)
  }

  private mutating func warnOfReport(
    in days: Int, at moment: Moment, into recorder: inout Recorder
  ) {
    portrait.marks.insert(.reportTold)
    var notice = notice(.reportWarning, at: moment)
    (notice.effective, notice.amount) = (moment.day + days, debt.due)
    recorder.record(.noticed(notice), at: moment)
  }

  /// Lateness that the bureau knew of is over: it hears of that too.
  mutating func correctReport(at moment: Moment, into recorder: inout Recorder) {
    guard portrait.marks.contains(.reportTold) else { return }
    portrait.marks.remove(.reportTold)
    guard portrait.reportedOn.isSet else { return }
    portrait.reportedOn = moment.day
    recorder.record(.reportCorrected, at: moment)
    let notice = notice(.reportCorrected, at: moment)
    recorder.record(.noticed(notice), at: moment)
  }

  /// Five years after it ended, bad news leaves the file.
  mutating func forgetReport(_ today: Today, into recorder: inout Recorder) {
    guard portrait.reportedOn.isSet, !portrait.marks.contains(.reportTold) else { return }
    let years = today.policy.manners.collections.reportYears
    guard today.day - portrait.reportedOn >= years * 365 + 1 else { return }
    portrait.reportedOn = .none
    recorder.record(.reportForgotten, at: today.at(0))
  }

  /// Whether bad news that ended too long ago is still on file.
  package func hasOldNews(on today: Today) -> Bool {
    guard portrait.reportedOn.isSet, !portrait.marks.contains(.reportTold) else { return false }
    return today.day - portrait.reportedOn > today.policy.manners.collections.reportYears * 366 + 31
  }

  private mutating func writeOff(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let isClosing = line.isClosed
    guard (try? line.writeOff()) != nil else { return }
    if replan.isActive { try? replan.fail(on: today.day) }
    if isClosing { limit = Limit() }
    recorder.record(.writtenOff(debt.principal), at: moment)
    let notice = notice(.writtenOff, at: moment)
    recorder.record(.noticed(notice), at: moment)
  }

  /// A debt long given up for lost is sold.
  private mutating func sell(
    _ days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let terms = today.policy.manners.collections
    guard terms.saleDays > 0, days >= terms.saleDays else { return }
    let balances = Balances(debt)
    let price = debt.principal.percent(terms.salePercent)
    recorder.record(.debtSold(debt.principal, for: price), at: moment)
    recorder.tally.postings.principalSold += balances.principal
    recorder.tally.postings.interestGivenUp += balances.interest
    recorder.tally.recoveredFen += price.fen
    debt = Debt()
    try? line.recover(again: today.day + today.policy.clocks.reapplyDays)
  }

  /// For fraud the debt is called in: all of it, by a day.
  mutating func callDebt(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    guard debt.principal > .zero else { return }
    let by = today.day + today.policy.manners.watch.callDebtDays
    let decision = decide(.callDebt, Verdict(), at: moment, into: &recorder)
    recorder.record(.debtCalled(debt.principal, by: by), at: moment)
    var notice = notice(.debtCalled, decision, at: moment)
    (notice.amount, notice.effective) = (debt.principal, by)
    recorder.record(.noticed(notice), at: moment)
  }
}
