extension Turn {
  /// On score days: whether the rules would offer the line, and to whom no more.
  mutating func judgeEligibility() {
    guard file.canBeInvited(today) else { return loseEligibility() }
    let verdict = ask(.invitation)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      return loseEligibility()
    }
    guard file.hasPatience(today) else { return }
    try? file.invitation.becomeEligible(on: today.day)
    if (try? file.invitation.queue(on: today.day)) != nil {
      sendInvitation(verdict)
    }
  }
}

extension CreditFile {
  func canBeInvited(_ today: Today) -> Bool {
    switch line.state {
    case .none: break
    case .declined(let again), .closed(_, let again): guard today.day >= again else { return false }
    default: return false
    }
    return permission.isOpen && invitation.state != .optedOut
  }

  /// Whether enough time has passed since the last answer, and not too many were refused.
  func hasPatience(_ today: Today) -> Bool {
    let terms = today.policy.invitations
    guard Int(invitation.refusals) < terms.refusalsToStop else { return false }
    return invitation.state != .declined || today.day - invitation.since >= terms.refusalDays
  }
}

extension Turn {
  private mutating func loseEligibility() {
    switch file.invitation.state {
    case .eligible: try? file.invitation.loseEligibility(on: today.day)
    case .queued, .held:
      try? file.invitation.cancel(on: today.day)
      tell(.invitationMoved(.cancelled), at: today.at(9 * 60))
    case .sent:
      // Who may no longer have the line is not left with an offer.
      guard !file.permission.isOpen, (try? file.invitation.cancel(on: today.day)) != nil else {
        return
      }
      try? file.line.endInvitation()
      tell(.invitationMoved(.cancelled), at: today.at(9 * 60))
    default: break
    }
  }

  /// Every morning while one is held: whether it may go out now.
  mutating func releaseInvitation() {
    guard file.invitation.state == .held, file.isFree(today),
      (try? file.invitation.requeue(on: today.day)) != nil
    else { return }
    let verdict = ask(.invitation)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      try? file.invitation.cancel(on: today.day)
      tell(.invitationMoved(.cancelled), at: today.at(9 * 60))
      return
    }
    sendInvitation(verdict)
  }
}

extension CreditFile {
  /// Whether frequency and the customer's own quiet hours leave room for one today.
  func isFree(_ today: Today) -> Bool {
    let terms = today.policy.invitations
    if invitation.sentOn.isSet, today.day - invitation.sentOn < terms.everyDays { return false }
    let isThisYear = invitation.sentOn.isSet && invitation.sentOn.date.year == today.year
    if isThisYear, Int(invitation.sentThisYear) >= terms.perYear { return false }
    return !invitation.isQuiet(at: terms.sendMinute)
  }
}

extension Turn {
  private mutating func sendInvitation(_ verdict: Verdict) {
    let terms = today.policy.invitations
    guard file.isFree(today) else {
      try? file.invitation.hold(on: today.day)
      tell(.invitationMoved(.held))
      return
    }
    reopenForInvitation()
    guard (try? file.line.invite(until: today.day + terms.validDays)) != nil,
      (try? file.invitation.send(on: today.day)) != nil
    else { return }
    let decision = decide(.invite, verdict)
    if !file.mayBeInvited(today.environment) {
      recorder.tally.marketingAfterOptOut += 1
      fault(.noMarketingAfterOptOut)
    }
    var notice = notice(.invitation, decision)
    notice.limitTo = file.firstLimit(today)
    notice.rateMillionths = UInt16(file.price(today).millionths)
    notice.nextCheck = today.day + terms.validDays
    send(notice)
  }

  private mutating func reopenForInvitation() {
    if case .none = file.line.state { return }
    file.line = Line()
  }

  /// The customer opens the offer, reads everything, and confirms.
  mutating func readOffer(on day: Day) throws(Refusal) {
    guard case .invited = file.line.state, (try? file.invitation.read(on: day)) != nil else {
      throw .nothingOnOffer
    }
  }

  /// The customer's answer to an invitation; accepting it is followed by an application.
  mutating func answerInvitation(accepts: Bool) throws(Refusal) {
    guard case .invited = file.line.state else { throw .nothingOnOffer }
    guard !accepts else {
      do throws(InvitationRefusal) { try file.invitation.accept(on: today.day) } catch {
        throw error == .customerIsNotInformed ? .notInformed : .nothingOnOffer
      }
      return
    }
    try? file.invitation.decline(on: today.day)
    guard (try? file.line.endInvitation()) != nil else { throw .nothingOnOffer }
  }

  /// An invitation nobody answered lapses.
  mutating func lapseInvitation() {
    guard case .invited(let until) = file.line.state, today.day > until else { return }
    guard (try? file.line.endInvitation()) != nil else { return }
    if (try? file.invitation.expire(on: today.day)) != nil {
      tell(.invitationMoved(.expired))
    }
  }
}

extension Turn {
  /// Whether somebody without a line may have one, by their latest behaviour.
  mutating func judgePermission() {
    // Whenever somebody asks, what comes of it is told by day.
    at(today.at(today.policy.invitations.sendMinute)) { $0.judgeBehaviour() }
  }

  private mutating func judgeBehaviour() {
    guard !file.line.isActive, file.permission.state != .barredForGood else { return }
    guard file.consents.contains(.scoring) else { return }
    let verdict = ask(.permission)
    guard let rule = verdict.rule else {
      return openPermission()
    }
    guard case .bar(let days) = today.policy.rules[rule].action, file.permission.isOpen,
      !recorder.omits(.bar)
    else { return }
    let code = verdict.reasons.count > 0 ? verdict.reasons[0].code : .none
    guard (try? file.permission.bar(until: today.day + days, for: code)) != nil else { return }
    let decision = decide(.bar, verdict)
    tell(.permissionChanged(file.permission.state))
    var notice = notice(.barred, decision)
    notice.nextCheck = today.day + days
    offerAppeal(against: decision, in: &notice, limitBefore: .zero)
    send(notice)
    loseEligibility()
  }

  /// The bar's day has come.
  mutating func expireBar() {
    guard case .barred(let until) = file.permission.state, today.day >= until else { return }
    openPermission()
  }

  /// The way to a line is free again.
  mutating func openPermission(onAppeal: Bool = false) {
    guard (try? file.permission.open(onAppeal: onAppeal)) != nil else { return }
    let decision = decide(.permit, Verdict())
    tell(.permissionChanged(.open))
    var notice = notice(.permitted, decision)
    notice.reasons = Reasons(Reason.information(.IN04))
    send(notice)
  }
}
