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
    refreshBureau()
    if file.score.shown == 0 { rescore() }
    refreshDefaultProbability()
    let verdict = ask(.opening)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .approve: open(verdict, by: .policy)
    case .refer(let proposal): referApplication(verdict, proposal)
    case _ where recorder.omits(.decline):
      open(verdict, by: .policy)
    default: decline(verdict, by: .policy)
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

  /// An application lets the lender fetch the bureau's extract.
  private mutating func refreshBureau() {
    file.portrait.bureauOn = today.day
  }

  /// Opens the line with the limit and price the policy finds.
  mutating func open(_ verdict: Verdict, by actor: Actor) {
    let rate = file.price(today)
    let first = file.firstLimit(today)
    let dueDay = file.portrait.dueDay == 0 ? today.dayOfMonth : Int(file.portrait.dueDay)
    guard (try? file.line.open(on: today.day, rate: rate, dueDay: dueDay)) != nil else { return }
    let decision = decide(.open, verdict, by: actor)
    file.limit = Limit()
    file.limit.shown = first
    file.limit.raisedOn = today.day
    file.portrait.onTimeRun = 0
    if file.invitation.state == .accepted { file.portrait.marks.insert(.cameInvited) }
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
    let again = today.day + today.policy.clocks.reapplyDays
    guard (try? file.line.decline(again: again)) != nil else { return }
    let decision = decide(.decline, verdict, by: actor)
    var notice = notice(.declined, decision)
    notice.nextCheck = again
    offerAppeal(against: decision, in: &notice, limitBefore: .zero)
    send(notice)
  }

  private mutating func referApplication(_ verdict: Verdict, _ proposal: Rule.Proposal) {
    guard (try? file.line.refer()) != nil else { return }
    refer(verdict, proposal, lock: nil)
    let notice = notice(.inReview)
    send(notice)
  }
}

extension CreditFile {
  /// The first limit: a share of the income, under every cap, at least the smallest line.
  package func firstLimit(_ today: Today) -> Money {
    let terms = today.policy.limits
    let share = portrait.income.percent(terms.firstPercentOfIncome)
    let wanted = line.opened.isSet ? share.percent(terms.reopenedPercent) : share
    let cap = hiddenCap(under: today.policy, in: today.environment)
    return max(terms.minimum, min(wanted.rounded(to: terms.step), cap))
  }

  /// The rate of new draws by default probability and market, under the legal ceiling.
  package func price(_ today: Today) -> DailyRate {
    let policy = today.policy
    let probability = decidingProbability(policy)
    let step = policy.prices.first { probability < $0.below } ?? policy.prices[0]
    let shift = policy.manners.market.shift(marketRate: today.environment.marketRate)
    let wanted = max(0, step.rate.millionths + shift)
    let cap = policy.servicing.costCap(on: today.day, legalCap: today.environment.costCap)
    return DailyRate(millionths: cap.map { min(wanted, $0 / 365) } ?? wanted)
  }
}

extension Policy {
  /// The legal ceiling of one person's line: the policy's or the law's, whichever is lower.
  package func legalCap(in environment: Environment) -> Money {
    min(limits.regulatoryCap, environment.personCap ?? limits.regulatoryCap)
  }
}
