extension Turn {
  /// An application: permission, consent, identity, score, then the opening rules.
  mutating func apply() throws(Refusal) {
    guard file.consents.contains(.lending) else { throw .consentIsMissing }
    guard file.identity.isProved else { throw .identityIsNotVerified }
    if case .invited = file.line.state { try acceptIfInformed() }
    try judgeBeforeOpening()
    do throws(LineRefusal) { try file.line.apply(on: today.day) } catch {
      if case .coolingOffUntil = error { throw .coolingOff }
      throw .lineIsAlreadyThere
    }
    // An application lets the lender fetch the bureau's extract.
    file.outside.fetchExtract(on: today.day)
    if file.score.shown == 0 { rescore() }
    refreshDefaultProbability()
    let verdict = ask(.opening)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .approve?: open(verdict, by: .policy)
    case .refer(let proposal)?: referApplication(verdict, proposal)
    case nil, .decline?, .offer?, .lock?, .raise?, .cut?, .close?, .warn?, .bar?, .hold?,
      .offerPlan?:
      if recorder.omits(.decline) {
        open(verdict, by: .policy)
      } else {
        decline(verdict, by: .policy)
      }
    }
  }

  private mutating func acceptIfInformed() throws(Refusal) {
    guard file.invitation.isOut else { return }
    try answerInvitation(accepts: true)
  }

  private mutating func judgeBeforeOpening() throws(Refusal) {
    judgePermission()
    guard file.permission.isOpen else { throw .permissionIsBarred }
  }

  /// Opens the line with the limit and price the policy finds.
  mutating func open(_ verdict: Verdict, by actor: Actor) {
    let rate = file.price(today)
    let first = file.firstLimit(today)
    let dueDay = file.profile.dueDay == 0 ? today.dayOfMonth : Int(file.profile.dueDay)
    let day = today.day
    guard
      attempt(
        unless: LineRefusal.thereIsNoApplication,
        step: { file throws(LineRefusal) in
          try file.line.open(on: day, rate: rate, dueDay: dueDay)
        })
    else { return }
    let decision = decide(.open, verdict, by: actor)
    file.limit.begin(at: first, on: today.day)
    file.conduct.begin()
    if file.invitation.state == .accepted { file.profile.comeInvited() }
    if first > today.policy.legalCap(in: today.environment) {
      fault(.limitUnderLaw)
    }
    tell(.opened(limit: file.limit.shown, rate))
    var notice = notice(.opened, decision)
    notice.limitFrom = .zero
    send(notice)
  }

  /// Refuses the application, with reasons and the day from which to ask again.
  mutating func decline(_ verdict: Verdict, by actor: Actor) {
    let again = file.reapplyDay(after: verdict.reasons, today)
    guard
      attempt(
        unless: LineRefusal.thereIsNoApplication,
        step: { file throws(LineRefusal) in
          try file.line.decline(again: again)
        })
    else { return }
    let decision = decide(.decline, verdict, by: actor)
    var notice = notice(.declined, decision)
    notice.nextCheck = again
    offerAppeal(against: decision, in: &notice, limitBefore: .zero)
    send(notice)
  }

  private mutating func referApplication(_ verdict: Verdict, _ proposal: Rule.Proposal) {
    must { try $0.line.refer() }
    refer(verdict, proposal, lock: nil)
    let notice = notice(.inReview)
    send(notice)
  }
}

extension CreditFile {
  /// The first limit: a share of the income, under every cap, at least the smallest line.
  package func firstLimit(_ today: Today) -> Money {
    let terms = today.policy.limits
    let share = profile.income.percent(terms.firstPercentOfIncome)
    let wanted = line.opened.isSet ? share.percent(terms.reopenedPercent) : share
    let cap = hiddenCap(under: today.policy, in: today.environment)
    return max(terms.minimum, min(wanted.rounded(to: terms.step), cap))
  }

  /// The rate of new draws by default probability and market, under the legal ceiling.
  package func price(_ today: Today) -> DailyRate {
    let policy = today.policy
    let probability = decidingProbability(policy)
    let step = policy.prices.first { probability < $0.below } ?? policy.prices[0]
    let shift = policy.market.shift(marketRate: today.environment.marketRate)
    let wanted = max(0, step.rate.millionths + shift)
    let cap = policy.servicing.costCap(on: today.day, legalCap: today.environment.costCap)
    return DailyRate(millionths: cap.map { min(wanted, $0 / 365) } ?? wanted)
  }
}

extension CreditFile {
  /// The day from which somebody declined for these reasons may apply again: where each of them can
  /// be put right at once (papers, consent, proof of identity), tomorrow.
  func reapplyDay(after reasons: Reasons, _ today: Today) -> Day {
    let isCurable = reasons.count > 0 && reasons.codes.allSatisfy(\.isCuredAtOnce)
    return today.day + (isCurable ? 1 : today.policy.clocks.reapplyDays)
  }
}

extension ReasonCode {
  /// Whether the customer can put it right at once, by a document, a consent, or proof.
  package var isCuredAtOnce: Bool {
    switch self {
    case .ID01, .ID03, .ID04, .SE01, .SE02, .SE03: true
    case .none, .ID02, .SE04, .SE05, .RP01, .RP02, .RP03, .RP04, .RP05, .RP06, .DB01, .DB02, .DB03,
      .DB04, .DB05, .DB06, .DB07, .US01, .US02, .US03, .US04, .US05, .SC01, .SC02, .SC03, .FR01,
      .FR02, .FR03, .FR04, .PF01, .PF02, .PF03, .PF04, .PF05, .PR01, .PR02, .IN01, .IN02, .IN03,
      .IN04:
      false
    }
  }
}

extension Policy {
  /// The legal ceiling of one person's line: the policy's or the law's, whichever is lower.
  package func legalCap(in environment: Environment) -> Money {
    min(limits.regulatoryCap, environment.personCap ?? limits.regulatoryCap)
  }
}
