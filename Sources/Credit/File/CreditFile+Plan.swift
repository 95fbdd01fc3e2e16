extension CreditFile {
  /// The lender offers a new plan to somebody under pressure.
  mutating func offerPlan(
    _ verdict: Verdict, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard debt.principal > .zero, debt.cardPlace == nil, planRefusal(today) == nil,
      replan.state != .offered, (try? replan.offer(on: today.day)) != nil
    else { return }
    let decision = decide(.offerPlan, verdict, at: moment, into: &recorder)
    recorder.record(.planOffered, at: moment)
    var notice = notice(.planOffered, decision, at: moment)
    preview(months: planMonths(today), today, in: &notice)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The customer asks for a plan of so many instalments; a person decides, from the papers.
  mutating func askPlan(
    months: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard debt.principal > .zero, debt.cardPlace == nil else { throw .nothingIsOwed }
    guard planRefusal(today) == nil else { throw .planIsNotPossible }
    guard today.policy.manners.plans.months.contains(months) else { throw .termIsNotOffered }
    guard cases[.plan] == nil else { throw .caseIsOpenAlready }
    guard (try? replan.ask(months, on: today.day)) != nil else { throw .planIsNotPossible }
    recorder.record(.planAsked(months: months), at: moment)
    var opening = Case.Opening()
    opening.code = .RP05
    openCase(.plan, opening, at: moment, today, into: &recorder)
    var notice = notice(.planReceived, at: moment)
    preview(months: months, today, in: &notice)
    notice.answerBy = cases[.plan]?.due ?? .none
    recorder.record(.noticed(notice), at: moment)
  }

  /// What stands against a new plan, by name; nil where nothing does.
  package func planRefusal(_ today: Today) -> ReplanRefusal? {
    let terms = today.policy.manners.plans
    if replan.isActive { return .planIsRunning }
    if replan.state == .asked { return .askedAlready }
    if replan.grantedOn.isSet, today.day - replan.grantedOn < terms.monthsBetween * 30 {
      return .tooSoonAfterTheLast
    }
    if Int(replan.granted) >= terms.mostInFiveYears { return .tooManyPlans }
    if line.opened.isSet, (today.day - line.opened) / 30 < terms.leastMonthsOnBook {
      return .accountIsTooYoung
    }
    return debt.principal > .zero ? nil : .nothingIsOwed
  }

  /// The shortest plan on offer whose payment the income can bear and that asks for less than now.
  func planMonths(_ today: Today) -> Int {
    let terms = today.policy.manners.plans
    let outside = Money.whole(Int(portrait.outsideIncome) * 100)
    let income = outside > .zero ? min(outside, portrait.income) : portrait.income
    let bearable = min(income.percent(terms.incomePercent), monthlyPayment - Money(fen: 1))
    return terms.months.first { planTerms(months: $0, today).payment <= bearable }
      ?? terms.months[terms.months.count - 1]
  }

  /// What the running loans ask for in a month.
  private var monthlyPayment: Money {
    var sum = Money.zero
    for place in debt.occupied { sum += debt[place].payment }
    return sum
  }

  /// The terms of a plan that replaces everything owed today.
  package func planTerms(months: Int, _ today: Today) -> RepaymentTerms {
    let cheapest = debt.runningPlaces.map { debt[$0].rate.millionths }.min() ?? 0
    let rate = cheapest * today.policy.manners.plans.ratePercent / 100
    return RepaymentTerms(
      amount: planAmount(on: today.day), months: months, rate: DailyRate(millionths: rate),
      method: .equalInstalments, from: today.day, dueDay: Int(line.dueDay))
  }

  private func planAmount(on day: Day) -> Money {
    var amount = debt.penalty
    for place in debt.runningPlaces {
      amount += debt[place].payoff(on: day, dueDay: Int(line.dueDay))
    }
    return amount
  }

  /// A preview travels with every word about a plan: its payment and its instalments.
  private func preview(months: Int, _ today: Today, in notice: inout Notice) {
    let terms = planTerms(months: months, today)
    notice.months = UInt8(clamping: months)
    notice.amount = terms.payment
    notice.rateMillionths = UInt16(clamping: terms.rate.millionths)
    notice.effective = terms.due(0)
  }

  /// A person grants the plan, as asked or with other instalments: the debts become one.
  mutating func grantPlan(_ ruling: Ruling, _ today: Today, into recorder: inout Recorder) {
    let asked = Int(replan.months)
    let months = ruling.outcome == .partly ? min(asked, planMonths(today)) : asked
    let terms = planTerms(months: months, today)
    let before = Balances(debt)
    guard (try? replan.grant(months, on: today.day)) != nil else { return }
    recorder.tally.postings.capitalised += terms.amount.fen - before.principal
    recorder.tally.postings.capitalisedInterest += before.interest
    debt.replace(with: terms)
    portrait.marks.remove(.isLate)
    let decision = decide(.grantPlan, ruling, into: &recorder)
    recorder.record(
      .planBegan(terms, replacing: Money(fen: before.principal)), at: ruling.moment)
    tell(.planBegan, decision, ruling, into: &recorder) { notice in
      (notice.months, notice.amount) = (UInt8(clamping: months), terms.payment)
      (notice.rateMillionths, notice.effective) =
        (UInt16(clamping: terms.rate.millionths), terms.due(0))
      notice.nextCheck = today.day + today.policy.manners.plans.watchDays
    }
    pauseForPlan(ruling, today, into: &recorder)
  }

  /// While a plan is kept draws rest: a pause, not a closing.
  private mutating func pauseForPlan(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    if locks.lock(.delinquency) != nil {
      lift(.delinquency, .plan, at: ruling.moment, into: &recorder)
    }
    guard line.isActive, locks.lock(.pressure) == nil else { return }
    let reason = Reason(
      .RP05, .failedDebits30, observed: (portrait.failedDebitDays & 0x3FFF_FFFF).nonzeroBitCount,
      threshold: 1)
    lock(
      .pressure, Verdict(reasons: Reasons(reason)), by: .staff(ruling.staff), at: ruling.moment,
      today, into: &recorder)
  }

  /// A person refuses the plan, with reasons and what else there is.
  mutating func refusePlan(_ ruling: Ruling, _ today: Today, into recorder: inout Recorder) {
    guard (try? replan.refuse(on: today.day)) != nil else { return }
    let decision = decide(.refusePlan, ruling, into: &recorder)
    let months = planMonths(today)
    let payment = planTerms(months: months, today).payment
    tell(.planRefused, decision, ruling, into: &recorder) { notice in
      notice.reasons = Reasons(Reason.information(.RP05))
      (notice.months, notice.amount) = (UInt8(clamping: months), payment)
    }
  }

  /// Every morning of a plan: whether it was broken, and whether the watch period is over.
  mutating func watchPlan(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    guard replan.isActive else { return }
    let days = daysPastDue(on: today.day)
    if days >= today.policy.manners.plans.brokenDays {
      return breakPlan(days, at: moment, today, into: &recorder)
    }
    if debt.principal == .zero, (try? replan.complete(on: today.day)) != nil {
      recorder.record(.planCompleted, at: moment)
      let notice = notice(.planCompleted, at: moment)
      recorder.record(.noticed(notice), at: moment)
    }
    let isWatchOver = today.day - replan.grantedOn >= today.policy.manners.plans.watchDays
    guard isWatchOver || replan.state == .completed else { return }
    reopenAfterPlan(at: moment, today, into: &recorder)
  }

  /// The plan was kept long enough: draws are open again, at part of the limit.
  private mutating func reopenAfterPlan(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive, locks.lock(.pressure) != nil else { return }
    let (before, terms) = (limit.shown, today.policy.manners.plans)
    let target = max(
      before.percent(terms.reopenPercent).floored(to: today.policy.limits.step),
      today.policy.limits.minimum)
    if target < before {
      limit.shown = target
      recorder.record(.limitChanged(from: before, to: target, .plan), at: moment)
    }
    lift(.pressure, .plan, limitBefore: before, at: moment, into: &recorder)
  }

  private mutating func breakPlan(
    _ days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard !recorder.omits(.breakPlan), (try? replan.fail(on: today.day)) != nil else { return }
    needsWatch = true
    recorder.record(.planBroken(daysPastDue: days), at: moment)
    let reason = Reason(
      .RP06, .daysPastDue, observed: days, threshold: today.policy.manners.plans.brokenDays)
    let decision = decide(
      .breakPlan, Verdict(reasons: Reasons(reason)), at: moment, into: &recorder)
    var notice = notice(.planBroken, decision, at: moment)
    notice.amount = debt.due
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown)
    recorder.record(.noticed(notice), at: moment)
  }
}
