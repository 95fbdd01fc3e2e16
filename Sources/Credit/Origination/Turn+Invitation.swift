extension Turn {
  /// On score days: whether the rules would offer the line, and to whom no more.
  mutating func judgeEligibility() {
    guard file.canBeInvited(today) else { return loseEligibility() }
    let verdict = ask(.invitation)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      return loseEligibility()
    }
    guard file.hasPatience(today) else { return }
    let day = today.day
    _ = attempt(unless: InvitationRefusal.customerIsEligibleAlready) {
      file throws(InvitationRefusal) in try file.invitation.becomeEligible(on: day)
    }
    let isQueued = attempt(unless: InvitationRefusal.customerIsNotEligible) {
      file throws(InvitationRefusal) in try file.invitation.queue(on: day)
    }
    if isQueued {
      sendInvitation(verdict)
    }
  }
}

extension CreditFile {
  func canBeInvited(_ today: Today) -> Bool {
    switch line.state {
    case .none: break
    case .declined(let again), .closed(_, let again): guard today.day >= again else { return false }
    case .invited, .applied, .inReview, .active, .closing, .writtenOff: return false
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
    let day = today.day
    switch file.invitation.state {
    case .eligible: must { try $0.invitation.loseEligibility(on: day) }
    case .queued, .held:
      must { try $0.invitation.cancel(on: day) }
      tell(.invitationMoved(.cancelled), at: today.at(9 * 60))
    case .sent:
      // Who may no longer have the line is not left with an offer.
      guard !file.permission.isOpen else { return }
      must { try $0.invitation.cancel(on: day) }
      must { try $0.line.endInvitation() }
      tell(.invitationMoved(.cancelled), at: today.at(9 * 60))
    case .notEligible, .opened, .accepted, .declined, .expired, .cancelled, .optedOut: break
    }
  }

  /// Every morning while one is held: whether it may go out now.
  mutating func releaseInvitation() {
    guard file.invitation.state == .held, file.isFree(today) else { return }
    let day = today.day
    must { try $0.invitation.requeue(on: day) }
    let verdict = ask(.invitation)
    guard let rule = verdict.rule, today.policy.rules[rule].action == .offer else {
      must { try $0.invitation.cancel(on: day) }
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
    let day = today.day
    guard file.isFree(today) else {
      must { try $0.invitation.hold(on: day) }
      tell(.invitationMoved(.held))
      return
    }
    reopenForInvitation()
    must { try $0.line.invite(until: day + terms.validDays) }
    must { try $0.invitation.send(on: day) }
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
    guard case .invited = file.line.state else { throw .nothingOnOffer }
    do throws(InvitationRefusal) { try file.invitation.read(on: day) } catch {
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
    do throws(InvitationRefusal) { try file.invitation.decline(on: today.day) } catch {
      throw .nothingOnOffer
    }
    must { try $0.line.endInvitation() }
  }

  /// An invitation nobody answered lapses.
  mutating func lapseInvitation() {
    guard case .invited(let until) = file.line.state, today.day > until else { return }
    let day = today.day
    must { try $0.line.endInvitation() }
    let hasLapsed = attempt(unless: InvitationRefusal.nothingWasSent, .customerOptedOut) {
      file throws(InvitationRefusal) in try file.invitation.expire(on: day)
    }
    guard hasLapsed else { return }
    _ = decide(.endInvitation, Verdict(.timeIsUp, []))
    tell(.invitationMoved(.expired))
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
      return openPermission(verdict)
    }
    guard case .bar(let days) = today.policy.rules[rule].action, !recorder.omits(.bar) else {
      return
    }
    let code = verdict.reasons.count > 0 ? verdict.reasons[0].code : .none
    let until = today.day + days
    guard file.permission.isOpen else { return prolongBar(until: until, verdict) }
    must { try $0.permission.bar(until: until, for: code) }
    let decision = decide(.bar, verdict)
    tell(.permissionChanged(file.permission.state))
    var notice = notice(.barred, decision)
    offerAppeal(against: decision, in: &notice, limitBefore: .zero)
    send(notice)
    loseEligibility()
  }

  /// The bar's day has come, and a rule hits all the same: it goes on, without another letter.
  private mutating func prolongBar(until day: Day, _ verdict: Verdict) {
    guard case .barred(let until) = file.permission.state, today.day >= until else { return }
    must { try $0.permission.prolong(until: day) }
    _ = decide(.keepBar, verdict)
    tell(.permissionChanged(file.permission.state))
  }

  /// Every morning of a bar the rules are asked again: it ends on the day when none hits.
  mutating func reviewBar() {
    guard case .barred = file.permission.state else { return }
    judgePermission()
  }

  /// The way to a line is free again.
  mutating func openPermission(onAppeal: Bool = false, _ verdict: Verdict) {
    let isOpen = attempt(unless: PermissionRefusal.thereIsNoBar, .barredForGood) {
      file throws(PermissionRefusal) in try file.permission.open(onAppeal: onAppeal)
    }
    guard isOpen else { return }
    let decision = decide(.permit, verdict)
    tell(.permissionChanged(.open))
    var notice = notice(.permitted, decision)
    notice.reasons = Reasons(Reason.information(.IN04))
    send(notice)
  }
}

extension CreditFile {
  /// The next day on which an invitation lapses or a bar is looked at.
  func nextOrigination(_ tomorrow: Day) -> Day {
    if case .barred = permission.state { return tomorrow }
    if case .invited(let until) = line.state { return until + 1 }
    return .never
  }
}
