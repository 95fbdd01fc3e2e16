/// The reminder of the bill that comes next.
/// ```
///   none ──plan──▶ planned ──send──▶ sent ──see──▶ seen
///                     │                │  pay         │ pay           unpaid on the due day
///                     └──pay──▶ cancelled ◀┘          └──▶ acted      (sent, seen) ──▶ escalated
///   cancelled, acted, escalated ──plan──▶ planned
/// ```
/// A payment cancels what is still to come at once; nobody is reminded of what they paid.
package struct Reminder: Sendable, Equatable, BitwiseCopyable {
  /// Where it is.
  package private(set) var state = State.none

  /// None.
  package init() {}

  /// Where a reminder is.
  package enum State: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case none, planned, sent, seen, acted, cancelled, escalated
  }

  /// Whether the customer was or will be reminded of a bill that is open.
  package var isRunning: Bool { state == .planned || state == .sent || state == .seen }
}

/// Why a step of a reminder could not be taken.
package enum ReminderRefusal: Error, Sendable, Equatable, CaseIterable {
  case isPlannedAlready
  case nothingIsPlanned
  case nothingWasSent
  case thereIsNoReminder
}

extension Reminder {
  /// A bill comes near.
  mutating func plan() throws(ReminderRefusal) {
    if isRunning { throw .isPlannedAlready }
    state = .planned
  }

  /// It goes out.
  mutating func send() throws(ReminderRefusal) {
    guard state == .planned else { throw .nothingIsPlanned }
    state = .sent
  }

  /// The customer sees it.
  mutating func see() throws(ReminderRefusal) {
    guard state == .sent else { throw .nothingWasSent }
    state = .seen
  }

  /// The customer signs in: a reminder that was sent is seen, any other stays as it is.
  mutating func seeWhatWasSent() {
    if state == .sent { state = .seen }
  }

  /// The bill was paid: a reminder that was seen did its work, any other is cancelled.
  mutating func pay() throws(ReminderRefusal) {
    guard isRunning else { throw .thereIsNoReminder }
    state = state == .seen ? .acted : .cancelled
  }

  /// The due day passed unpaid.
  mutating func escalate() throws(ReminderRefusal) {
    guard state == .sent || state == .seen else { throw .nothingWasSent }
    state = .escalated
  }
}

extension Reminder {
  /// Reads what the encoding of the file wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) { state = try decoder.value(.reminder) }
}
