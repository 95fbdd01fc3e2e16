extension CreditFile {
  /// What the customer agrees to: the lender asks where it had not, purpose by purpose.
  mutating func give(
    _ purposes: Consents, at moment: Moment, _ today: Today
  ) throws(Refusal) {
    for purpose in purposes.list {
      if consents.state(of: purpose) == .none { try? consents.ask(purpose) }
      do throws(ConsentRefusal) { try consents.give(purpose) } catch {
        if error == .alreadyGiven, purposes.list.count > 1 { continue }
        throw .consentWasGiven
      }
    }
    needsWatch = true
  }

  /// The customer says no to these purposes.
  mutating func refuse(_ purposes: Consents) throws(Refusal) {
    for purpose in purposes.list {
      if consents.state(of: purpose) == .none { try? consents.ask(purpose) }
      do throws(ConsentRefusal) { try consents.refuse(purpose) } catch { throw .consentWasGiven }
    }
  }

  /// The customer takes consent back. Without marketing nobody is invited again; without scoring or
  /// the bureau new draws rest, and nothing else changes.
  mutating func withdraw(
    _ purposes: Consents, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard purposes.list.allSatisfy({ consents.state(of: $0) == .given }) else {
      throw .consentWasNotAsked
    }
    for purpose in purposes.list { try? consents.withdraw(purpose) }
    if purposes.contains(.marketing) { optOut(on: today.day) }
    guard line.isActive, !purposes.isDisjoint(with: [.scoring, .bureau]) else { return }
    let reason = Reason(.ID03, .scoringConsent, observed: 0, .below, threshold: 1)
    lock(
      .consent, Verdict(reasons: Reasons(reason)), by: .policy, at: moment, today,
      into: &recorder)
  }

  private mutating func optOut(on day: Day) {
    try? invitation.optOut(on: day)
    if case .invited = line.state { try? line.endInvitation() }
  }

  /// A factor of identity: proof before the line, the way out of a lock or of a held draw.
  mutating func prove(
    _ factor: IdentityCheck.Factors, passed: Bool, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) throws(Refusal) {
    do throws(IdentityRefusal) {
      if passed {
        try identity.pass(factor, at: moment)
      } else {
        try identity.fail(at: moment, today.policy.manners.identity)
      }
    } catch { throw .checkIsCoolingOff }
    guard passed else {
      failHeldDraw(at: moment, today, into: &recorder)
      throw .checkFailed
    }
    guard factor == .face else { return }
    endQuarantine(at: moment, into: &recorder)
    for kind in Lock.Kind.allCases where locks.lock(kind) != nil {
      guard today.policy.terms(of: kind).release == .faceCheck else { continue }
      lift(kind, .selfService, at: moment, into: &recorder)
    }
    releaseHeldDraw(at: moment, today, into: &recorder)
  }

  /// A new identity document is shown.
  mutating func renewDocument(
    until day: Day, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    portrait.documentUntil = day
    portrait.marks.remove(.documentTold)
    if locks.lock(.document) != nil { lift(.document, .selfService, at: moment, into: &recorder) }
  }

  /// Identity documents end: their holder is told in time, and draws rest some days after.
  mutating func watchDocument(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive, portrait.documentUntil.isSet else { return }
    let terms = today.policy.manners.identity
    let left = portrait.documentUntil - today.day
    if left <= terms.documentNoticeDays, !portrait.marks.contains(.documentTold) {
      portrait.marks.insert(.documentTold)
      tellDocumentEnds(at: moment, today, into: &recorder)
    }
    // Told once more on the day after it ended.
    if left == -1 { tellDocumentEnds(at: moment, today, into: &recorder) }
    guard left <= -terms.documentGraceDays, locks.lock(.document) == nil else { return }
    let reason = Reason(
      .ID01, .documentDays, observed: left, .atMost, threshold: -terms.documentGraceDays)
    lock(
      .document, Verdict(reasons: Reasons(reason)), by: .policy, at: moment, today,
      into: &recorder)
  }

  private mutating func tellDocumentEnds(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    var notice = notice(.documentExpiring, at: moment)
    notice.effective = portrait.documentUntil + today.policy.manners.identity.documentGraceDays
    notice.datum = .document
    notice.until = Moment(portrait.documentUntil, minute: 0)
    recorder.record(.noticed(notice), at: moment)
  }
}
