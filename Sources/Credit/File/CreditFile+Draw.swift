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
      tell(refusal, request, at: moment, today, into: &recorder)
      throw refusal
    }
    refreshDefaultProbability(today)
    let verdict = ask(.draw, today, asked: request.amount, recorder: recorder)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .decline:
      if recorder.omits(.drawRefused) { break }
      refuse(request, verdict, at: moment, today, into: &recorder)
      throw .policyDeclines
    case .lock(let kind):
      hold(request, at: moment, into: &recorder)
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
      return .held
    case .hold:
      hold(request, at: moment, into: &recorder)
      askProof(verdict, request, at: moment, into: &recorder)
      return .held
    default: break
    }
    payOut(request, verdict, at: moment, today, into: &recorder)
    return .paidOut(request.amount)
  }

  /// What forbids a draw whatever the rules say, in order of precedence.
  private func refusal(of request: DrawRequest, _ today: Today) -> Refusal? {
    if line.isClosed || line.state == .writtenOff { return .lineIsClosed }
    if !line.isActive { return .noLine }
    if !locks.isEmpty { return .lineIsLocked }
    if !consents.contains(.lending) { return .consentIsMissing }
    if daysPastDue(on: today.day) >= 1 { return .overdueAmountIsUnpaid }
    return refusalByTerms(of: request, today)
  }

  private func refusalByTerms(of request: DrawRequest, _ today: Today) -> Refusal? {
    if !portrait.marks.contains(.termsRead), !portrait.marks.contains(.recordedBook) {
      return .termsAreNotRead
    }
    if debt.held > .zero { return .drawIsHeldAlready }
    if request.amount < today.policy.servicing.minimumDraw { return .amountIsTooSmall }
    if !today.policy.servicing.offers(request) { return .termIsNotOffered }
    if request.amount > available {
      return limit.isBeingLowered ? .changeIsBeingAnnounced : .amountIsAboveAvailable
    }
    return debt.place(for: request.method) == nil ? .tooManyLoans : nil
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
    needsWatch = true
    keepInUse(on: today.day)
    recorder.record(.drawn(terms), at: moment)
    recorder.tally.postings.drawn += request.amount.fen
    checkDraw(request, today, into: &recorder)
  }

  private func checkDraw(
    _ request: DrawRequest, _ today: Today, into recorder: inout Recorder
  ) {
    if debt.used > limit.inForce { recorder.fault(.drawnWithinLimit, account, today.day) }
    if !locks.isEmpty { recorder.fault(.noDrawUnderLock, account, today.day) }
    if request.method == .interestFirst, request.months > 12 {
      recorder.fault(.limitUnderLaw, account, today.day)
    }
    let cap = today.policy.servicing.costCap(
      on: today.day, legalCap: today.environment.costCap)
    if let cap, line.rate.yearlyMillionths > cap {
      recorder.fault(.costUnderCap, account, today.day)
    }
  }

  private mutating func hold(
    _ request: DrawRequest, at moment: Moment, into recorder: inout Recorder
  ) {
    (debt.held, debt.heldMonths) = (request.amount, UInt8(clamping: request.months))
    debt.heldMethod = request.method
    recorder.record(.drawHeld(request.amount), at: moment)
  }

  /// A soft hold: this draw waits until the customer has proved who they are.
  private mutating func askProof(
    _ verdict: Verdict, _ request: DrawRequest, at moment: Moment, into recorder: inout Recorder
  ) {
    let decision = decide(.drawHeld, verdict, at: moment, into: &recorder)
    var notice = notice(.drawHeld, decision, at: moment)
    notice.amount = request.amount
    recorder.record(.noticed(notice), at: moment)
  }

  /// The proof came: a held draw that no lock holds is paid out.
  mutating func releaseHeldDraw(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard debt.held > .zero, locks.isEmpty, line.isActive else { return }
    let request = DrawRequest(
      amount: debt.held, months: Int(debt.heldMonths), method: debt.heldMethod)
    (debt.held, debt.heldMonths) = (.zero, 0)
    recorder.record(.drawReleased(request.amount), at: moment)
    guard refusal(of: request, today) == nil else { return }
    forgetSignals(of: .device)
    payOut(request, Verdict(), at: moment, today, into: &recorder)
  }

  /// The proof failed, or did not come by the next morning: the draw is off, the line is locked
  /// until the customer proves who they are.
  mutating func failHeldDraw(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard debt.held > .zero, locks.isEmpty, line.isActive else { return }
    voidHeldDraw(at: moment, into: &recorder)
    let reason = Reason(.SE02, .newDevice, observed: 1, threshold: 1)
    lock(
      .device, Verdict(reasons: Reasons(reason)), by: .policy, at: moment, today, into: &recorder)
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

  /// A draw refused for what is overdue is told with its reason, like any other refusal; so is one
  /// under a lock whose notice was told before, by that lock's letter.
  private mutating func tell(
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

extension ServicingTerms {
  /// Whether a draw's term and method can be had; a card's spending has no term.
  func offers(_ request: DrawRequest) -> Bool {
    request.method == .revolving || terms.contains(request.months)
  }
}
