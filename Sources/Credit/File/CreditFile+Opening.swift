extension CreditFile {
  /// Pushes an invitation where the policy offers one and manners allow it.
  mutating func inviteIfDue(_ today: Today, into recorder: inout Recorder) {
    let terms = today.policy.invitations
    guard line.state == .none, !invitedOn.isSet || today.day - invitedOn >= terms.everyDays,
      !refusedOn.isSet || today.day - refusedOn >= terms.refusalDays
    else { return }
    let verdict = ask(.invitation, today, recorder: recorder)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer,
      (try? line.invite(until: today.day + terms.validDays)) != nil
    else { return }
    let moment = today.at(terms.sendMinute)
    let decision = decide(.invite, verdict, at: moment, into: &recorder)
    if portrait.marks.contains(.optedOut) { recorder.tally.marketingAfterOptOut += 1 }
    invitedOn = today.day
    var notice = notice(.invitation, decision, at: moment)
    notice.limitTo = firstLimit(under: today.policy)
    notice.rateMillionths = UInt16(price(under: today.policy).millionths)
    notice.nextCheck = today.day + terms.validDays
    recorder.record(.noticed(notice), at: moment)
  }

  /// The customer's answer to an invitation; accepting it is an application of its own.
  mutating func answerInvitation(accepts: Bool, _ today: Today) throws(Refusal) {
    guard case .invited = line.state else { throw .nothingOnOffer }
    if accepts { return }
    refusedOn = today.day
    guard (try? line.endInvitation()) != nil else { throw .nothingOnOffer }
  }

  /// An invitation nobody answered lapses.
  mutating func lapseInvitation(_ today: Today) {
    guard case .invited(let until) = line.state, today.day > until else { return }
    guard (try? line.endInvitation()) != nil else { return }
  }

  /// An application: consent, identity, score, then the opening rules.
  mutating func apply(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard consents.isSuperset(of: [.scoring, .bureau]) else { throw .consentIsMissing }
    guard isIdentityVerified else { throw .identityIsNotVerified }
    do throws(LineRefusal) { try line.apply(on: today.day) } catch {
      if case .coolingOffUntil = error { throw .coolingOff }
      throw .lineIsAlreadyThere
    }
    if score.shown == 0 { keepScoreDay(today, into: &recorder) }
    refreshDefaultProbability(today)
    let verdict = ask(.opening, today, recorder: recorder)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .approve: open(verdict, by: .policy, at: moment, today, into: &recorder)
    case .refer(let proposal): referApplication(verdict, proposal, at: moment, today, &recorder)
    default: decline(verdict, by: .policy, at: moment, today, into: &recorder)
    }
  }

  /// Opens the line with the limit and price the policy finds.
  mutating func open(
    _ verdict: Verdict, by actor: Actor, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let rate = price(under: today.policy)
    let first = firstLimit(under: today.policy)
    let dueDay = portrait.dueDay == 0 ? today.dayOfMonth : Int(portrait.dueDay)
    guard (try? line.open(on: today.day, rate: rate, dueDay: dueDay)) != nil else { return }
    let decision = decide(.open, verdict, by: actor, at: moment, into: &recorder)
    limit = Limit()
    limit.shown = first
    limit.raisedOn = today.day
    portrait.onTimeRun = 0
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
  }

  /// The first limit: a share of the income, under every cap, at least the smallest line.
  package func firstLimit(under policy: Policy) -> Money {
    let terms = policy.limits
    let share = portrait.income.percent(terms.firstPercentOfIncome)
    let wanted = line.opened.isSet ? share.percent(terms.reopenedPercent) : share
    let bounded = min(wanted.rounded(to: terms.step), hiddenCap(under: policy))
    return max(terms.minimum, bounded)
  }

  /// The rate of new draws by default probability.
  package func price(under policy: Policy) -> DailyRate {
    let probability = Int(score.defaultProbability)
    let step = policy.prices.first { probability < $0.below } ?? policy.prices[0]
    return step.rate
  }
}
