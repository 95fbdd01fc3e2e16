extension Turn {
  /// What being overdue brings each day: penalty, the first day's mark, collections, the bureau,
  /// the end.
  mutating func ageDebt() {
    let days = file.daysPastDue(on: today.day)
    guard days >= 1 else { return }
    guard file.line.state != .writtenOff else {
      return sell(days)
    }
    accruePenalty()
    if !file.conduct.isLate {
      becomeOverdue()
    }
    if days > 30 { file.conduct.becomeSeriouslyLate() }
    if days % 30 == 1, days <= 181 { recorder.tally.rolls.count(Bucket(daysPastDue: days)) }
    contact(days)
    report(days)
    if days >= today.policy.servicing.writeOffDays {
      writeOff()
    }
  }

  private mutating func accruePenalty() {
    for place in file.debt.occupied where file.debt[place].duePrincipal > .zero {
      guard file.debt[place].daysPastDue(on: today.day, dueDay: Int(file.line.dueDay)) >= 1 else {
        continue
      }
      file.debt.accrue(
        penalty: today.policy.servicing.penalty(
          on: file.debt[place].duePrincipal, rate: file.debt[place].rate, day: today.day,
          legalCap: today.environment.costCap))
    }
  }

  private mutating func becomeOverdue() {
    file.conduct.becomeOverdue()
    tell(.overdue(file.debt.due))
    var notice = notice(.overdue)
    notice.amount = file.debt.due
    tellTerms(in: &notice)
    send(notice)
  }

  /// Since when, at what rate, and when the bureau hears of it.
  private func tellTerms(in notice: inout Notice) {
    notice.dueOn = today.day - file.daysPastDue(on: today.day)
    let rate = file.debt.occupied.filter { file.debt[$0].duePrincipal > .zero }
      .map { file.debt[$0].rate.millionths }.max()
    notice.penaltyMillionths = UInt16(
      clamping: rate.map {
        today.policy.servicing.penaltyRate(
          of: DailyRate(millionths: $0), on: today.day, legalCap: today.environment.costCap)
      } ?? 0)
    if !file.profile.marks.contains(.recordedBook) {
      notice.reportOn = notice.dueOn + today.policy.collections.reportDays
    }
  }

  /// The debtor, and nobody else, is contacted in legal hours; not while a plan is kept, not while
  /// a takeover is looked into.
  private mutating func contact(_ days: Int) {
    let terms = today.policy.collections
    guard let channel = terms.channel(onDayPastDue: days), !file.replan.isActive,
      file.locks.lock(.takeover) == nil
    else { return }
    if !terms.hours.contains(Int(moment.minute)) || terms.mostContactsPerDay < 1 {
      fault(.contactKeepsHours)
    }
    tell(.collected(channel, daysPastDue: days))
  }

  /// The bureau hears of lateness, and the debtor before it.
  private mutating func report(_ days: Int) {
    let terms = today.policy.collections
    guard !file.profile.marks.contains(.recordedBook), file.locks.lock(.takeover) == nil else {
      return
    }
    if days == terms.reportNoticeDays {
      warnOfReport(in: terms.reportDays - terms.reportNoticeDays)
    }
    guard days >= terms.reportDays, days % 30 == terms.reportDays % 30 else { return }
    // Whoever could not be told in time is told first, and reported a month later.
    guard file.bureauReport.marks.contains(.reportTold) else {
      return warnOfReport(in: 30)
    }
    file.bureauReport.reportedOn = today.day
    tell(.reported(daysPastDue: days))
  }

  private mutating func warnOfReport(in days: Int) {
    file.bureauReport.marks.insert(.reportTold)
    var notice = notice(.reportWarning)
    (notice.effective, notice.amount) = (moment.day + days, file.debt.due)
    send(notice)
  }

  /// Lateness that the bureau knew of is over: it hears of that too.
  mutating func correctReport() {
    guard file.bureauReport.marks.contains(.reportTold) else { return }
    file.bureauReport.marks.remove(.reportTold)
    guard file.bureauReport.reportedOn.isSet else { return }
    file.bureauReport.reportedOn = moment.day
    tell(.reportCorrected)
    let notice = notice(.reportCorrected)
    send(notice)
  }

  /// Five years after it ended, bad news leaves the file.
  mutating func forgetReport() {
    guard file.bureauReport.isOver else { return }
    let years = today.policy.collections.reportYears
    guard today.day - file.bureauReport.reportedOn >= years * 365 + 1 else { return }
    file.bureauReport.reportedOn = .none
    tell(.reportForgotten)
  }
}

extension CreditFile {
  /// The day on which what the bureau was told leaves the file.
  func nextReport(_ today: Today) -> Day {
    guard bureauReport.reportedOn.isSet else { return .never }
    return bureauReport.reportedOn + (today.policy.collections.reportYears * 365 + 1)
  }
}

extension Turn {
  private mutating func writeOff() {
    let isClosing = file.line.isClosed
    let day = today.day
    let isWrittenOff = attempt(unless: LineRefusal.lineIsNotActive) {
      file throws(LineRefusal) in try file.line.writeOff()
    }
    guard isWrittenOff else { return }
    let due = Condition(.daysPastDue, .atLeast, today.policy.servicing.writeOffDays)
    let decision = decide(
      .writeOff, Verdict(.writeOffDays, [Finding(due, observed: file.daysPastDue(on: day))]))
    if file.replan.isActive { must { try $0.replan.fail(on: day) } }
    if isClosing { file.limit.end() }
    tell(.writtenOff(file.debt.principal))
    let notice = notice(.writtenOff, decision)
    send(notice)
  }

  /// A debt long given up for lost is sold.
  private mutating func sell(_ days: Int) {
    let terms = today.policy.collections
    guard terms.saleDays > 0, days >= terms.saleDays else { return }
    let balances = Balances(file.debt)
    let price = file.debt.principal.percent(terms.salePercent)
    tell(.debtSold(file.debt.principal, for: price))
    recorder.tally.postings.principalSold += balances.principal
    recorder.tally.postings.interestGivenUp += balances.interest
    recorder.tally.recoveredFen += price.fen
    file.debt.sell()
    let again = today.day + today.policy.clocks.reapplyDays
    must { try $0.line.recover(again: again) }
  }

  /// For fraud the debt is called in: all of it, by a day.
  mutating func callDebt() {
    guard file.debt.principal > .zero else { return }
    let by = today.day + today.policy.watch.callDebtDays
    let decision = decide(.callDebt, Verdict(.fraudCallsDebt, []))
    tell(.debtCalled(file.debt.principal, by: by))
    var notice = notice(.debtCalled, decision)
    (notice.amount, notice.effective) = (file.debt.principal, by)
    send(notice)
  }
}
