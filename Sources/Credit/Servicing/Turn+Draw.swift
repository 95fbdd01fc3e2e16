/// A draw as it was asked for.
struct DrawRequest {
  let amount: Money
  let months: Int
  let method: RepaymentMethod
}

extension Turn {
  /// Screens one draw: what the agreement forbids first, then the rules; pays out, holds or
  /// refuses.
  mutating func draw(_ request: DrawRequest) throws(Refusal) -> Answer {
    if let refusal = file.refusal(of: request, today) {
      tell(refusal, request)
      throw refusal
    }
    refreshDefaultProbability()
    let verdict = ask(.draw, asked: request.amount)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .decline?:
      if recorder.omits(.drawRefused) { break }
      refuse(request, verdict)
      throw .policyDeclines
    case .lock(let kind)?:
      hold(request)
      lock(kind, verdict, by: .policy)
      return .held
    case .hold?:
      hold(request)
      askProof(verdict, request)
      return .held
    case nil, .approve?, .offer?, .refer?, .raise?, .cut?, .close?, .warn?, .bar?, .offerPlan?:
      break
    }
    payOut(request, verdict)
    return .paidOut(request.amount)
  }
}

extension CreditFile {
  /// What forbids a draw whatever the rules say, in order of precedence.
  func refusal(of request: DrawRequest, _ today: Today) -> Refusal? {
    if line.isClosed || line.state == .writtenOff { return .lineIsClosed }
    if !line.isActive { return .noLine }
    if !locks.isEmpty { return .lineIsLocked }
    if !consents.contains(.lending) { return .consentIsMissing }
    if daysPastDue(on: today.day) >= 1 { return .overdueAmountIsUnpaid }
    return refusalByTerms(of: request, today)
  }

  func refusalByTerms(of request: DrawRequest, _ today: Today) -> Refusal? {
    if !profile.marks.contains(.termsRead), !profile.marks.contains(.recordedBook) {
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
}

extension Turn {
  private mutating func payOut(_ request: DrawRequest, _ verdict: Verdict) {
    guard let place = file.debt.place(for: request.method) else { return }
    _ = decide(.drawApproved, verdict)
    let terms = RepaymentTerms(
      amount: request.amount, months: request.months, rate: file.line.rate, method: request.method,
      from: today.day, dueDay: Int(file.line.dueDay))
    file.debt.add(
      terms, at: place, minimumPercent: today.policy.servicing.minimumPaymentPercent)
    file.conduct.countDraw()
    lookAgain()
    keepInUse()
    tell(.drawn(terms))
    recorder.tally.postings.drawn += request.amount.fen
    checkDraw(request)
  }

  private mutating func checkDraw(_ request: DrawRequest) {
    if file.debt.used > file.limit.inForce { fault(.drawnWithinLimit) }
    if !file.locks.isEmpty { fault(.noDrawUnderLock) }
    if request.method == .interestFirst, request.months > 12 {
      fault(.limitUnderLaw)
    }
    let cap = today.policy.servicing.costCap(
      on: today.day, legalCap: today.environment.costCap)
    if let cap, file.line.rate.yearlyMillionths > cap {
      fault(.costUnderCap)
    }
  }

  private mutating func hold(_ request: DrawRequest) {
    (file.debt.held, file.debt.heldMonths) = (request.amount, UInt8(clamping: request.months))
    file.debt.heldMethod = request.method
    tell(.drawHeld(request.amount))
  }

  /// A soft hold: this draw waits until the customer has proved who they are.
  private mutating func askProof(_ verdict: Verdict, _ request: DrawRequest) {
    let decision = decide(.drawHeld, verdict)
    var notice = notice(.drawHeld, decision)
    notice.amount = request.amount
    send(notice)
  }

  /// The proof came: a held draw that no lock holds is paid out.
  mutating func releaseHeldDraw() {
    guard file.debt.held > .zero, file.locks.isEmpty, file.line.isActive else { return }
    let request = DrawRequest(
      amount: file.debt.held, months: Int(file.debt.heldMonths), method: file.debt.heldMethod)
    (file.debt.held, file.debt.heldMonths) = (.zero, 0)
    tell(.drawReleased(request.amount))
    guard file.refusal(of: request, today) == nil else { return }
    file.access.forget(.logins)
    payOut(request, Verdict(.identityProved, []))
  }

  /// The proof failed, or did not come by the next morning: the draw is off, the line is locked
  /// until the customer proves who they are.
  mutating func failHeldDraw() {
    guard file.debt.held > .zero, file.locks.isEmpty, file.line.isActive else { return }
    voidHeldDraw()
    let reason = Reason(.SE02, .newDevice, observed: 1, threshold: 1)
    lock(.device, Verdict(.proofCame, reason), by: .policy)
  }

  /// A held draw is cancelled; nothing was paid out.
  mutating func voidHeldDraw() {
    guard file.debt.held > .zero else { return }
    tell(.drawVoided(file.debt.held))
    (file.debt.held, file.debt.heldMonths) = (.zero, 0)
  }

  private mutating func refuse(_ request: DrawRequest, _ verdict: Verdict) {
    let decision = decide(.drawRefused, verdict)
    var notice = notice(.drawRefused, decision)
    notice.amount = request.amount
    offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown)
    send(notice)
  }

  /// A draw refused for what is overdue is told with its reason, like any other refusal; so is one
  /// under a lock whose notice was told before, by that lock's letter.
  private mutating func tell(_ refusal: Refusal, _ request: DrawRequest) {
    guard refusal == .overdueAmountIsUnpaid else { return }
    let days = file.daysPastDue(on: today.day)
    let reason = Reason(.RP01, .daysPastDue, observed: days, threshold: 1)
    refuse(request, Verdict(.nothingOverdue, reason))
  }
}

extension ServicingTerms {
  /// Whether a draw's term and method can be had; a card's spending has no term.
  func offers(_ request: DrawRequest) -> Bool {
    request.method == .revolving || terms.contains(request.months)
  }
}
