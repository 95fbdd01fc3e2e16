extension CreditFile {
  /// On score days: whether the rules would offer the line, and to whom no more.
  mutating func judgeEligibility(_ today: Today, into recorder: inout Recorder) {
    guard canBeInvited(today) else { return loseEligibility(today, into: &recorder) }
    let verdict = ask(.invitation, today, recorder: recorder)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      return loseEligibility(today, into: &recorder)
    }
    guard hasPatience(today) else { return }
    try? invitation.becomeEligible(on: today.day)
    if (try? invitation.queue(on: today.day)) != nil {
      sendInvitation(verdict, today, into: &recorder)
    }
  }

  private func canBeInvited(_ today: Today) -> Bool {
    switch line.state {
    case .none: break
    case .declined(let again), .closed(_, let again): guard today.day >= again else { return false }
    default: return false
    }
    return permission.isOpen && invitation.state != .optedOut
  }

  /// Whether enough time has passed since the last answer, and not too many were refused.
  private func hasPatience(_ today: Today) -> Bool {
    let terms = today.policy.invitations
    guard Int(invitation.refusals) < terms.refusalsToStop else { return false }
    return invitation.state != .declined || today.day - invitation.since >= terms.refusalDays
  }

  private mutating func loseEligibility(_ today: Today, into recorder: inout Recorder) {
    switch invitation.state {
    case .eligible: try? invitation.loseEligibility(on: today.day)
    case .queued, .held:
      try? invitation.cancel(on: today.day)
      recorder.record(.invitationMoved(.cancelled), at: today.at(9 * 60))
    case .sent:
      // Who may no longer have the line is not left with an offer.
      guard !permission.isOpen, (try? invitation.cancel(on: today.day)) != nil else { return }
      try? line.endInvitation()
      recorder.record(.invitationMoved(.cancelled), at: today.at(9 * 60))
    default: break
    }
  }

  /// Every morning while one is held: whether it may go out now.
  mutating func releaseInvitation(_ today: Today, into recorder: inout Recorder) {
    guard invitation.state == .held, isFree(today),
      (try? invitation.requeue(on: today.day)) != nil
    else { return }
    let verdict = ask(.invitation, today, recorder: recorder)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      try? invitation.cancel(on: today.day)
      recorder.record(.invitationMoved(.cancelled), at: today.at(9 * 60))
      return
    }
    sendInvitation(verdict, today, into: &recorder)
  }

  /// Whether frequency and the customer's own quiet hours leave room for one today.
  private func isFree(_ today: Today) -> Bool {
    let terms = today.policy.invitations
    if invitation.sentOn.isSet, today.day - invitation.sentOn < terms.everyDays { return false }
    let isThisYear = invitation.sentOn.isSet && invitation.sentOn.date.year == today.year
    if isThisYear, Int(invitation.sentThisYear) >= terms.perYear { return false }
    return !invitation.isQuiet(at: terms.sendMinute)
  }

  private mutating func sendInvitation(
    _ verdict: Verdict, _ today: Today, into recorder: inout Recorder
  ) {
    let terms = today.policy.invitations
    let moment = today.at(terms.sendMinute)
    guard isFree(today) else {
      try? invitation.hold(on: today.day)
      recorder.record(.invitationMoved(.held), at: moment)
      return
    }
    reopenForInvitation()
    guard (try? line.invite(until: today.day + terms.validDays)) != nil,
      (try? invitation.send(on: today.day)) != nil
    else { return }
    let decision = decide(.invite, verdict, at: moment, into: &recorder)
    if !mayBeInvited(today.environment) {
      recorder.tally.marketingAfterOptOut += 1
      recorder.fault(.noMarketingAfterOptOut, account, today.day)
    }
    var notice = notice(.invitation, decision, at: moment)
    notice.limitTo = firstLimit(today)
    notice.rateMillionths = UInt16(price(today).millionths)
    notice.nextCheck = today.day + terms.validDays
    recorder.record(.noticed(notice), at: moment)
  }

  private mutating func reopenForInvitation() {
    if case .none = line.state { return }
    line = Line()
  }

  /// The customer opens the offer, reads everything, and confirms.
  mutating func readOffer(on day: Day) throws(Refusal) {
    guard case .invited = line.state, (try? invitation.read(on: day)) != nil else {
      throw .nothingOnOffer
    }
  }

  /// The customer's answer to an invitation; accepting it is followed by an application.
  mutating func answerInvitation(accepts: Bool, _ today: Today) throws(Refusal) {
    guard case .invited = line.state else { throw .nothingOnOffer }
    guard !accepts else {
      do throws(InvitationRefusal) { try invitation.accept(on: today.day) } catch {
        throw error == .customerIsNotInformed ? .notInformed : .nothingOnOffer
      }
      return
    }
    try? invitation.decline(on: today.day)
    guard (try? line.endInvitation()) != nil else { throw .nothingOnOffer }
  }

  /// An invitation nobody answered lapses.
  mutating func lapseInvitation(_ today: Today, into recorder: inout Recorder) {
    guard case .invited(let until) = line.state, today.day > until else { return }
    guard (try? line.endInvitation()) != nil else { return }
    if (try? invitation.expire(on: today.day)) != nil {
      recorder.record(.invitationMoved(.expired), at: today.at(0))
    }
  }
}

extension CreditFile {
  /// Whether somebody without a line may have one, by their latest behaviour.
  mutating func judgePermission(_ today: Today, into recorder: inout Recorder) {
    guard !line.isActive, permission.state != .barredForGood else { return }
    guard consents.contains(.scoring) else { return }
    let verdict = ask(.permission, today, recorder: recorder)
    let moment = today.at(today.policy.invitations.sendMinute)
    guard let rule = verdict.rule else {
      return openPermission(at: moment, today, into: &recorder)
    }
    guard case .bar(let days) = today.policy.rules[rule].action, permission.isOpen,
      !recorder.omits(.bar)
    else { return }
    let code = verdict.reasons.count > 0 ? verdict.reasons[0].code : .none
    guard (try? permission.bar(until: today.day + days, for: code)) != nil else { return }
    recorder.record(.permissionChanged(permission.state), at: moment)
    let decision = decide(.bar, verdict, at: moment, into: &recorder)
    var notice = notice(.barred, decision, at: moment)
    notice.nextCheck = today.day + days
    offerAppeal(against: decision, in: &notice, today, limitBefore: .zero)
    recorder.record(.noticed(notice), at: moment)
    loseEligibility(today, into: &recorder)
  }

  /// The bar's day has come.
  mutating func expireBar(_ today: Today, into recorder: inout Recorder) {
    guard case .barred(let until) = permission.state, today.day >= until else { return }
    openPermission(
      at: today.at(today.policy.invitations.sendMinute), today, into: &recorder)
  }

  /// The way to a line is free again.
  mutating func openPermission(
    onAppeal: Bool = false, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard (try? permission.open(onAppeal: onAppeal)) != nil else { return }
    recorder.record(.permissionChanged(.open), at: moment)
    let decision = decide(.permit, Verdict(), at: moment, into: &recorder)
    var notice = notice(.permitted, decision, at: moment)
    notice.reasons = Reasons(Reason.information(.IN04))
    recorder.record(.noticed(notice), at: moment)
  }
}
