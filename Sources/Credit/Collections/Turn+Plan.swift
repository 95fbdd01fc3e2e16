extension Turn {
  /// The lender offers a new plan to somebody under pressure.
  mutating func offerPlan(_ verdict: Verdict) {
    guard file.debt.principal > .zero, file.debt.cardPlace == nil, file.planRefusal(today) == nil,
      file.replan.state != .offered
    else { return }
    let day = today.day
    must { try $0.replan.offer(on: day) }
    let decision = decide(.offerPlan, verdict)
    tell(.planOffered)
    var notice = notice(.planOffered, decision)
    file.preview(months: file.planMonths(today), today, in: &notice)
    send(notice)
  }

  /// The customer asks for a plan of so many instalments; a person decides, from the papers.
  mutating func askPlan(months: Int) throws(Refusal) {
    guard file.debt.principal > .zero, file.debt.cardPlace == nil else { throw .nothingIsOwed }
    guard file.planRefusal(today) == nil else { throw .planIsNotPossible }
    guard today.policy.plans.months.contains(months) else { throw .termIsNotOffered }
    guard file.cases[.plan] == nil else { throw .caseIsOpenAlready }
    do throws(ReplanRefusal) { try file.replan.ask(months, on: today.day) } catch {
      throw .planIsNotPossible
    }
    tell(.planAsked(months: months))
    var opening = Case.Opening()
    opening.code = .RP05
    openCase(.plan, opening)
    var notice = notice(.planReceived)
    file.preview(months: months, today, in: &notice)
    notice.answerBy = file.cases[.plan]?.due ?? .none
    send(notice)
  }
}

extension CreditFile {
  /// What stands against a new plan, by name; nil where nothing does.
  package func planRefusal(_ today: Today) -> ReplanRefusal? {
    let terms = today.policy.plans
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
    let terms = today.policy.plans
    let outside = Money.whole(Int(outside.incomeHundreds) * 100)
    let income = outside > .zero ? min(outside, profile.income) : profile.income
    let bearable = min(income.percent(terms.incomePercent), monthlyPayment - Money(fen: 1))
    return terms.months.first { planTerms(months: $0, today).payment <= bearable }
      ?? terms.months[terms.months.count - 1]
  }

  /// What the running loans ask for in a month.
  var monthlyPayment: Money {
    var sum = Money.zero
    for place in debt.occupied { sum += debt[place].payment }
    return sum
  }

  /// The terms of a plan that replaces everything owed today.
  package func planTerms(months: Int, _ today: Today) -> RepaymentTerms {
    let cheapest = debt.runningPlaces.map { debt[$0].rate.millionths }.min() ?? 0
    let rate = cheapest * today.policy.plans.ratePercent / 100
    return RepaymentTerms(
      amount: planAmount(on: today.day), months: months, rate: DailyRate(millionths: rate),
      method: .equalInstalments, from: today.day, dueDay: Int(line.dueDay))
  }

  func planAmount(on day: Day) -> Money {
    var amount = debt.penalty
    for place in debt.runningPlaces {
      amount += debt[place].payoff(on: day, dueDay: Int(line.dueDay))
    }
    return amount
  }

  /// A preview travels with every word about a plan: its payment and its instalments.
  func preview(months: Int, _ today: Today, in notice: inout Notice) {
    let terms = planTerms(months: months, today)
    notice.months = UInt8(clamping: months)
    notice.amount = terms.payment
    notice.rateMillionths = UInt16(clamping: terms.rate.millionths)
    notice.effective = terms.due(0)
  }
}

extension Turn {
  /// A person grants the plan, as asked or with other instalments: the debts become one.
  mutating func grantPlan(_ ruling: Ruling) {
    let asked = Int(file.replan.months)
    let months = ruling.outcome == .partly ? min(asked, file.planMonths(today)) : asked
    let terms = file.planTerms(months: months, today)
    let before = Balances(file.debt)
    let day = today.day
    let isGranted = attempt(unless: ReplanRefusal.nothingWasAsked) {
      file throws(ReplanRefusal) in try file.replan.grant(months, on: day)
    }
    guard isGranted else { return }
    recorder.tally.postings.capitalised += terms.amount.fen - before.principal
    recorder.tally.postings.capitalisedInterest += before.interest
    file.debt.replace(with: terms)
    file.conduct.cure()
    let decision = decide(.grantPlan, ruling)
    tell(.planBegan(terms, replacing: Money(fen: before.principal)))
    let today = today
    tell(.planBegan, decision, ruling) { notice in
      (notice.months, notice.amount) = (UInt8(clamping: months), terms.payment)
      (notice.rateMillionths, notice.effective) =
        (UInt16(clamping: terms.rate.millionths), terms.due(0))
      notice.nextCheck = today.day + today.policy.plans.watchDays
    }
    pauseForPlan(ruling, decision)
  }

  /// While a plan is kept draws rest: a pause, not a closing.
  private mutating func pauseForPlan(_ ruling: Ruling, _ granting: Decision) {
    if file.locks.holds(.delinquency) { lift(.delinquency, .plan, granting) }
    guard file.line.isActive, !file.locks.holds(.pressure) else { return }
    let reason = Reason(.RP05, .planKept, observed: Int(file.replan.kept), threshold: 0)
    lock(.pressure, Verdict(.planWatched, reason), by: .staff(ruling.staff))
  }

  /// A person refuses the plan, with reasons and what else there is.
  mutating func refusePlan(_ ruling: Ruling) {
    let day = today.day
    let isRefused = attempt(unless: ReplanRefusal.nothingWasAsked) {
      file throws(ReplanRefusal) in try file.replan.refuse(on: day)
    }
    guard isRefused else { return }
    let decision = decide(.refusePlan, ruling)
    let months = file.planMonths(today)
    let payment = file.planTerms(months: months, today).payment
    tell(.planRefused, decision, ruling) { notice in
      notice.reasons = Reasons(Reason.information(.RP05))
      (notice.months, notice.amount) = (UInt8(clamping: months), payment)
    }
  }

  /// Every morning of a plan: whether it was broken, and whether the watch period is over.
  mutating func watchPlan() {
    guard file.replan.isActive else { return }
    let days = file.daysPastDue(on: today.day)
    if days >= today.policy.plans.brokenDays {
      return breakPlan(days)
    }
    if file.debt.principal == .zero {
      let day = today.day
      must { try $0.replan.complete(on: day) }
      tell(.planCompleted)
      let notice = notice(.planCompleted)
      send(notice)
    }
    let isWatchOver = today.day - file.replan.grantedOn >= today.policy.plans.watchDays
    guard isWatchOver || file.replan.state == .completed else { return }
    reopenAfterPlan()
  }

  /// The plan was kept long enough: draws are open again, at part of the limit.
  private mutating func reopenAfterPlan() {
    guard file.line.isActive, file.locks.holds(.pressure) else { return }
    let decision = decide(.lift, Verdict(.planWatchOver, []))
    let (before, terms) = (file.limit.shown, today.policy.plans)
    let target = max(
      before.percent(terms.reopenPercent).floored(to: today.policy.limits.step),
      today.policy.limits.minimum)
    if target < before {
      file.limit.reopen(at: target)
      tell(.limitChanged(from: before, to: target, .plan))
    }
    lift(.pressure, .plan, decision, limitBefore: before)
  }

  private mutating func breakPlan(_ days: Int) {
    guard !recorder.omits(.breakPlan) else { return }
    let day = today.day
    must { try $0.replan.fail(on: day) }
    lookAgain()
    let reason = Reason(
      .RP06, .daysPastDue, observed: days, threshold: today.policy.plans.brokenDays)
    let decision = decide(.breakPlan, Verdict(.planKept, reason))
    tell(.planBroken(daysPastDue: days))
    var notice = notice(.planBroken, decision)
    notice.amount = file.debt.due
    offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown)
    send(notice)
  }
}
