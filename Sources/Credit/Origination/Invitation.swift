/// The offer of a line to somebody who has none, and what is kept to around it.
/// ```
///   not eligible ⇄ eligible ──▶ queued ⇄ held ──▶ sent ──▶ opened ──▶ accepted
///                     ▲           │        │        │         ├──▶ declined ─┐
///                     │           └────────┴──▶ cancelled     └──▶ expired ──┤ (sent too)
///                     └──────────────── cool-off over ◀──────────────────────┘
///   any ──▶ opted out, for ever
/// ```
/// Held is what may not be sent now: quiet hours, or too many already. Accepting needs an informed
/// customer: loan note, risk notice and sample plan read and confirmed.
package struct Invitation: Sendable, Equatable, BitwiseCopyable {
  /// Where it is.
  package private(set) var state = State.notEligible
  /// Whether note, risks and sample plan were read and confirmed.
  package private(set) var isInformed = false
  /// The day of the last change.
  package private(set) var since = Day.none
  /// The day the last one was sent.
  package private(set) var sentOn = Day.none
  /// How many were sent this year.
  package private(set) var sentThisYear: UInt8 = 0
  /// How many were declined or left to expire in a row: the preference learned.
  package private(set) var refusals: UInt8 = 0
  /// The customer's own quiet hours: from this hour, 0...23 …
  package internal(set) var quietFrom: UInt8 = 0
  /// … until this one; equal where the customer set none.
  package internal(set) var quietUntil: UInt8 = 0

  /// Nobody was invited.
  package init() {}

  /// Where an invitation is.
  package enum State: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case notEligible, eligible, queued, held, sent, opened, accepted, declined, expired, cancelled
    case optedOut
  }

  /// Whether it waits for the customer's answer.
  package var isOut: Bool { state == .sent || state == .opened }

  /// Whether the customer's own quiet hours cover a minute of the day.
  package func isQuiet(at minute: Int) -> Bool {
    let (from, until) = (Int(quietFrom) * 60, Int(quietUntil) * 60)
    if from == until { return false }
    return from < until ? (from..<until).contains(minute) : minute >= from || minute < until
  }
}

/// Why a step of an invitation could not be taken.
package enum InvitationRefusal: Error, Sendable, Equatable, CaseIterable {
  case customerIsNotEligible
  case customerIsEligibleAlready
  case nothingIsQueued
  case nothingIsHeld
  case nothingWasSent
  case customerIsNotInformed
  case nothingToCancel
  case customerOptedOut
}

extension Invitation {
  /// The customer sets hours in which nobody writes, as hours of the day.
  mutating func keepQuiet(from: Int, until: Int) {
    (quietFrom, quietUntil) = (UInt8(clamping: from % 24), UInt8(clamping: until % 24))
  }

  /// The rules would offer the line.
  mutating func becomeEligible(on day: Day) throws(InvitationRefusal) {
    switch state {
    case .notEligible, .declined, .expired, .cancelled, .accepted: move(to: .eligible, on: day)
    case .optedOut: throw .customerOptedOut
    case .eligible, .queued, .held, .sent, .opened: throw .customerIsEligibleAlready
    }
  }

  /// The rules would no longer offer it; nothing had been queued.
  mutating func loseEligibility(on day: Day) throws(InvitationRefusal) {
    guard state == .eligible else { throw .customerIsNotEligible }
    move(to: .notEligible, on: day)
  }

  /// The offer is put in line.
  mutating func queue(on day: Day) throws(InvitationRefusal) {
    guard state == .eligible else { throw wrongFor(.customerIsNotEligible) }
    move(to: .queued, on: day)
  }

  /// It may not be sent now.
  mutating func hold(on day: Day) throws(InvitationRefusal) {
    guard state == .queued else { throw wrongFor(.nothingIsQueued) }
    move(to: .held, on: day)
  }

  /// What held it is over.
  mutating func requeue(on day: Day) throws(InvitationRefusal) {
    guard state == .held else { throw wrongFor(.nothingIsHeld) }
    move(to: .queued, on: day)
  }

  /// It goes out, with loan note, risk notice and sample plan.
  mutating func send(on day: Day) throws(InvitationRefusal) {
    guard state == .queued else { throw wrongFor(.nothingIsQueued) }
    if !sentOn.isSet || sentOn.date.year != day.date.year { sentThisYear = 0 }
    sentThisYear = UInt8(clamping: Int(sentThisYear) + 1)
    (sentOn, isInformed) = (day, false)
    move(to: .sent, on: day)
  }

  /// The customer opens it, reads note, risks and plan, and confirms.
  mutating func read(on day: Day) throws(InvitationRefusal) {
    guard isOut else { throw wrongFor(.nothingWasSent) }
    isInformed = true
    if state == .sent { move(to: .opened, on: day) }
  }

  /// The customer accepts, informed.
  mutating func accept(on day: Day) throws(InvitationRefusal) {
    guard isOut else { throw wrongFor(.nothingWasSent) }
    guard isInformed else { throw .customerIsNotInformed }
    refusals = 0
    move(to: .accepted, on: day)
  }

  /// The customer declines.
  mutating func decline(on day: Day) throws(InvitationRefusal) {
    guard isOut else { throw wrongFor(.nothingWasSent) }
    refusals = UInt8(clamping: Int(refusals) + 1)
    move(to: .declined, on: day)
  }

  /// Nobody answered in time.
  mutating func expire(on day: Day) throws(InvitationRefusal) {
    guard isOut else { throw wrongFor(.nothingWasSent) }
    refusals = UInt8(clamping: Int(refusals) + 1)
    move(to: .expired, on: day)
  }

  /// Eligibility was lost before an answer.
  mutating func cancel(on day: Day) throws(InvitationRefusal) {
    switch state {
    case .queued, .held, .sent: move(to: .cancelled, on: day)
    case .notEligible, .eligible, .opened, .accepted, .declined, .expired, .cancelled, .optedOut:
      throw wrongFor(.nothingToCancel)
    }
  }

  /// The customer wants no more of them: for ever.
  mutating func optOut(on day: Day) throws(InvitationRefusal) {
    guard state != .optedOut else { throw .customerOptedOut }
    move(to: .optedOut, on: day)
  }

  private func wrongFor(_ refusal: InvitationRefusal) -> InvitationRefusal {
    state == .optedOut ? .customerOptedOut : refusal
  }

  private mutating func move(to next: State, on day: Day) { (state, since) = (next, day) }
}

extension Invitation {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    state = try decoder.value(.invitation)
    isInformed = try decoder.truth(.invitation)
    since = try decoder.past(.invitation)
    sentOn = try decoder.past(.invitation)
    sentThisYear = decoder.number()
    refusals = decoder.number()
    quietFrom = try decoder.number(in: 0...23, .quietHours)
    quietUntil = try decoder.number(in: 0...23, .quietHours)
  }
}
