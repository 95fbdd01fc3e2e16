extension CreditFile {
  /// An application: permission, consent, identity, score, then the opening rules.
  mutating func apply(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard consents.contains(.lending) else { throw .consentIsMissing }
    guard identity.isProved else { throw .identityIsNotVerified }
    if case .invited = line.state { try acceptIfInformed(today) }
    try judgeBeforeOpening(today, into: &recorder)
    do throws(LineRefusal) { try line.apply(on: today.day) } catch {
      if case .coolingOffUntil = error { throw .coolingOff }
      throw .lineIsAlreadyThere
    }
    refreshBureau(today)
    if score.shown == 0 { rescore(today, at: moment, into: &recorder) }
    refreshDefaultProbability(today)
    let verdict = ask(.opening, today, recorder: recorder)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .approve: open(verdict, by: .policy, at: moment, today, into: &recorder)
    case .refer(let proposal): referApplication(verdict, proposal, at: moment, today, &recorder)
    case _ where recorder.omits(.decline):
      open(verdict, by: .policy, at: moment, today, into: &recorder)
    default: decline(verdict, by: .policy, at: moment, today, into: &recorder)
    }
  }

  private mutating func acceptIfInformed(_ today: Today) throws(Refusal) {
    guard invitation.isOut else { return }
    try answerInvitation(accepts: true, today)
  }

  private mutating func judgeBeforeOpening(
    _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    judgePermission(today, into: &recorder)
    guard permission.isOpen else { throw .permissionIsBarred }
  }

  /// An application lets the lender fetch the bureau's extract.
  private mutating func refreshBureau(_ today: Today) {
    portrait.bureauOn = today.day
  }

  /// Opens the line with the limit and price the policy finds.
  mutating func open(
    _ verdict: Verdict, by actor: Actor, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let rate = price(today)
    let first = firstLimit(today)
    let dueDay = portrait.dueDay == 0 ? today.dayOfMonth : Int(portrait.dueDay)
    guard (try? line.open(on: today.day, rate: rate, dueDay: dueDay)) != nil else { return }
    let decision = decide(.open, verdict, by: actor, at: moment, into: &recorder)
    limit = Limit()
    limit.shown = first
    limit.raisedOn = today.day
    portrait.onTimeRun = 0
    if invitation.state == .accepted { portrait.marks.insert(.cameInvited) }
    if first > today.policy.legalCap(in: today.environment) {
      recorder.fault(.limitUnderLaw, account, today.day)
    }
    recorder.record(.opened(limit: limit.shown, rate), at: moment)
    var notice = notice(.opened, decision, at: moment)
    notice.limitFrom = .zero
    recorder.record(.noticed(notice), at: moment)
  }

  /// Refuses the application, with reasons and the day from which to ask again.
  mutating func decline(
    _ verdict: Verdict, by actor: Actor, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let again = today.day + today.policy.clocks.reapplyDays
    guard (try? line.decline(again: again)) != nil else { return }
    let decision = decide(.decline, verdict, by: actor, at: moment, into: &recorder)
    var notice = notice(.declined, decision, at: moment)
    notice.nextCheck = again
    offerAppeal(against: decision, in: &notice, today, limitBefore: .zero)
    recorder.record(.noticed(notice), at: moment)
  }

  private mutating func referApplication(
    _ verdict: Verdict, _ proposal: Rule.Proposal, at moment: Moment, _ today: Today,
    _ recorder: inout Recorder
  ) {
    guard (try? line.refer()) != nil else { return }
    refer(verdict, proposal, lock: nil, at: moment, today, into: &recorder)
    let notice = notice(.inReview, at: moment)
    recorder.record(.noticed(notice), at: moment)
  }

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
