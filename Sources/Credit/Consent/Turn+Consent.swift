extension Turn {
  /// What the customer agrees to: the lender asks where it had not, purpose by purpose.
  mutating func give(_ purposes: Consents) throws(Refusal) {
    for purpose in purposes.list {
      ask(purpose)
      do throws(ConsentRefusal) { try file.consents.give(purpose) } catch {
        if error == .alreadyGiven, purposes.list.count > 1 { continue }
        throw .consentWasGiven
      }
    }
    lookAgain()
  }

  private mutating func ask(_ purpose: Consents) {
    if file.consents.state(of: purpose) == .none { must { try $0.consents.ask(purpose) } }
  }

  /// The customer says no to these purposes.
  mutating func refuse(_ purposes: Consents) throws(Refusal) {
    for purpose in purposes.list {
      ask(purpose)
      do throws(ConsentRefusal) { try file.consents.refuse(purpose) } catch {
        throw .consentWasGiven
      }
    }
  }

  /// The customer takes consent back. Without marketing nobody is invited again; without scoring or
  /// the bureau new draws rest, and nothing else changes.
  mutating func withdraw(_ purposes: Consents) throws(Refusal) {
    guard purposes.list.allSatisfy({ file.consents.state(of: $0) == .given }) else {
      throw .consentWasNotAsked
    }
    for purpose in purposes.list { must { try $0.consents.withdraw(purpose) } }
    if purposes.contains(.marketing) { optOut(on: today.day) }
    guard file.line.isActive, !purposes.isDisjoint(with: [.scoring, .bureau]) else { return }
    let reason = Reason(.ID03, .scoringConsent, observed: 0, .below, threshold: 1)
    lock(.consent, Verdict(.consentGiven, reason), by: .policy)
  }

  private mutating func optOut(on day: Day) {
    _ = attempt(unless: InvitationRefusal.customerOptedOut) {
      file throws(InvitationRefusal) in try file.invitation.optOut(on: day)
    }
    if case .invited = file.line.state { must { try $0.line.endInvitation() } }
  }

  /// A factor of identity: proof before the line, the way out of a lock or of a held draw.
  mutating func prove(_ factor: IdentityCheck.Factors, passed: Bool) throws(Refusal) {
    do throws(IdentityRefusal) {
      if passed {
        try file.identity.pass(factor, at: moment)
      } else {
        try file.identity.fail(at: moment, today.policy.identity)
      }
    } catch { throw .checkIsCoolingOff }
    guard passed else {
      failHeldDraw()
      throw .checkFailed
    }
    guard factor == .face else { return }
    endQuarantine()
    for kind in Lock.Kind.allCases where file.locks.lock(kind) != nil {
      guard today.policy.terms(of: kind).release == .faceCheck else { continue }
      end(kind, .selfService, Verdict(.identityProved, []))
    }
    releaseHeldDraw()
  }

  /// A new identity document is shown.
  mutating func renewDocument(until day: Day) {
    file.profile.renewDocument(until: day)
    let valid = file.findings([Condition(.documentDays, .atLeast, 0)], today)
    end(.document, .selfService, Verdict(.documentShown, valid))
  }

  /// Identity documents end: their holder is told in time, and draws rest some days after.
  mutating func watchDocument() {
    guard file.line.isActive, file.profile.documentUntil.isSet else { return }
    let terms = today.policy.identity
    let left = file.profile.documentUntil - today.day
    if left <= terms.documentNoticeDays, !file.profile.marks.contains(.documentTold) {
      file.profile.marks.insert(.documentTold)
      tellDocumentEnds()
    }
    // Told once more on the day after it ended.
    if left == -1 { tellDocumentEnds() }
    guard left <= -terms.documentGraceDays, file.locks.lock(.document) == nil else { return }
    let reason = Reason(
      .ID01, .documentDays, observed: left, .atMost, threshold: -terms.documentGraceDays)
    lock(.document, Verdict(.documentValid, reason), by: .policy)
  }

  private mutating func tellDocumentEnds() {
    var notice = notice(.documentExpiring)
    notice.effective = file.profile.documentUntil + today.policy.identity.documentGraceDays
    notice.datum = .document
    notice.until = Moment(file.profile.documentUntil, minute: 0)
    send(notice)
  }
}

extension CreditFile {
  /// The next day on which the identity document has to be spoken of.
  func nextConsent(_ today: Today) -> Day {
    guard line.isActive, profile.documentUntil.isSet, profile.documentUntil.number > 400 else {
      return .never
    }
    let terms = today.policy.identity
    if !profile.marks.contains(.documentTold) {
      return profile.documentUntil - terms.documentNoticeDays
    }
    let after = profile.documentUntil + 1
    return after > today.day ? after : profile.documentUntil + terms.documentGraceDays
  }
}
