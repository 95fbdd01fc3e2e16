/// A draw as it was asked for.
struct DrawRequest {
  let amount: Money
  let months: Int
  let method: RepaymentMethod
}

extension CreditFile {
  /// Screens one draw: what the agreement forbids first, then the rules; pays out, holds or
  /// refuses.
  mutating func draw(
    _ request: DrawRequest, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) -> Answer {
    if let refusal = refusal(of: request, today) {
      tellIfOverdue(refusal, request, at: moment, today, into: &recorder)
      throw refusal
    }
    refreshDefaultProbability(today)
    let verdict = ask(.draw, today, asked: request.amount, recorder: recorder)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .decline:
      refuse(request, verdict, at: moment, today, into: &recorder)
      throw .policyDeclines
    case .lock(let kind):
      hold(request, at: moment, into: &recorder)
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
      return .held
    default:
      payOut(request, verdict, at: moment, today, into: &recorder)
      return .paidOut(request.amount)
    }
  }

  /// What forbids a draw whatever the rules say, in order of precedence.
  private func refusal(of request: DrawRequest, _ today: Today) -> Refusal? {
    if line.isClosed || line.state == .writtenOff { return .lineIsClosed }
    if !line.isActive { return .noLine }
    if !locks.isEmpty { return .lineIsLocked }
    if !consents.isSuperset(of: [.scoring, .bureau]) { return .consentIsMissing }
    if daysPastDue(on: today.day) >= 1 { return .overdueAmountIsUnpaid }
    if request.amount < today.policy.servicing.minimumDraw { return .amountIsTooSmall }
    if request.amount > available {
      return limit.pendingOn.isSet ? .changeIsBeingAnnounced : .amountIsAboveAvailable
    }
    if debt.place(for: request.method) == nil { return .tooManyLoans }
    return nil
  }

  private mutating func payOut(
    _ request: DrawRequest, _ verdict: Verdict, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard let place = debt.place(for: request.method) else { return }
    _ = decide(.drawApproved, verdict, at: moment, into: &recorder)
    let terms = RepaymentTerms(
      amount: request.amount, months: request.months, rate: line.rate, method: request.method,
      from: today.day, dueDay: Int(line.dueDay))
    debt.add(
      terms, at: place, minimumPercent: today.policy.servicing.minimumPaymentPercent)
    portrait.countDraw()
    keepInUse(on: today.day)
    recorder.record(.drawn(terms), at: moment)
    if debt.used > limit.inForce || !locks.isEmpty { recorder.tally.invariantFaults += 1 }
  }

  private mutating func hold(
    _ request: DrawRequest, at moment: Moment, into recorder: inout Recorder
  ) {
    (debt.held, debt.heldMonths) = (request.amount, UInt8(request.months))
    debt.heldMethod = request.method
    recorder.record(.drawHeld(request.amount), at: moment)
  }

  /// A held draw is cancelled; nothing was paid out.
  mutating func voidHeldDraw(at moment: Moment, into recorder: inout Recorder) {
    guard debt.held > .zero else { return }
    recorder.record(.drawVoided(debt.held), at: moment)
    (debt.held, debt.heldMonths) = (.zero, 0)
  }

  private mutating func refuse(
    _ request: DrawRequest, _ verdict: Verdict, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let decision = decide(.drawRefused, verdict, at: moment, into: &recorder)
    var notice = notice(.drawRefused, decision, at: moment)
    notice.amount = request.amount
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown)
    recorder.record(.noticed(notice), at: moment)
  }

  /// A draw refused because something is overdue is told with its reason, like any other refusal.
  private mutating func tellIfOverdue(
    _ refusal: Refusal, _ request: DrawRequest, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard refusal == .overdueAmountIsUnpaid else { return }
    let days = daysPastDue(on: today.day)
    let reason = Reason(.RP01, .daysPastDue, observed: days, threshold: 1)
    refuse(
      request, Verdict(rule: nil, reasons: Reasons(reason)), at: moment, today, into: &recorder)
  }
}
