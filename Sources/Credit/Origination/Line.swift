/// The life of one credit line, apart from its locks, its debt and its cases.
///
/// ```
///   none ──invite──▶ invited ──accept──▶ applied ──▶ active ──▶ closing ──last fen──▶ closed
///    │                 │ lapse, refuse      │ ▲        │  │                            │
///    └──apply──────────┼───────────────────▶┤ │        │  └──close, no debt───────────▶┤
///                      ▼                    ▼ └────────┼──── in_review                 │
///                     none               declined ──apply after cool-off──▶ applied ◀──┘
///                                                      └──270 days past due──▶ written_off
///   written_off ──everything recovered, or sold──▶ closed
/// ```
/// `suspended` is not a state: it is an active line under a lock that blocks draws.
/// Every method is one event; what is not drawn above is refused by name.
package struct Line: Sendable, Equatable, BitwiseCopyable {
  /// Where the line is in its life.
  package private(set) var state = State.none
  /// The day the line was opened.
  package private(set) var opened = Day.none
  /// The day of the month on which its instalments are due, 1...31.
  package private(set) var dueDay: UInt8 = 1
  private var rateMillionths: UInt16 = 0

  /// No line.
  package init() {}

  /// Where a line is in its life; what exists only in one state is kept with it.
  package enum State: Sendable, Equatable, BitwiseCopyable {
    /// Nobody asked yet, or an invitation came to nothing.
    case none
    /// Invited; the invitation lapses on that day.
    case invited(until: Day)
    /// Asked for by the customer.
    case applied
    /// A person looks at the application.
    case inReview
    /// Refused; may apply again from that day.
    case declined(again: Day)
    /// In use.
    case active
    /// No more draws, the debt runs on; may apply again from that day.
    case closing(CloseCause, again: Day)
    /// Ended without debt; may apply again from that day.
    case closed(CloseCause, again: Day)
    /// Given up for lost.
    case writtenOff
  }

  /// The rate of new draws.
  package var rate: DailyRate { DailyRate(millionths: Int(rateMillionths)) }

  /// Whether the line is open for draws as far as its own state goes.
  package var isActive: Bool { state == .active }

  /// Whether the line has ended (with debt or without).
  package var isClosed: Bool {
    switch state {
    case .closing, .closed: true
    case .none, .invited, .applied, .inReview, .declined, .active, .writtenOff: false
    }
  }
}

/// Why a line was closed.
package enum CloseCause: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Lateness, applications, a fall of the score; nobody used it; the customer asked; a person of
  /// staff decided; law and security; lost, and recovered or sold later.
  case credit, inactivity, customer, staff, compliance, writtenOff
}

/// Why an event of the line's life could not happen: the rule it would have broken.
package enum LineRefusal: Error, Sendable, Equatable {
  case invitationNeedsNoLine
  case thereIsNoInvitation
  case lineIsAlreadyThere
  case coolingOffUntil(Day)
  case thereIsNoApplication
  case lineIsNotActive
  case lineIsNotClosing
  case debtMustBeZero
  case lineIsNotClosed
  case lineIsNotWrittenOff
}

extension Line {
  /// An invitation goes out, good until `day`.
  mutating func invite(until day: Day) throws(LineRefusal) {
    guard state == .none else { throw .invitationNeedsNoLine }
    state = .invited(until: day)
  }

  /// The invitation is refused or lapses.
  mutating func endInvitation() throws(LineRefusal) {
    guard case .invited = state else { throw .thereIsNoInvitation }
    state = .none
  }

  /// The customer asks for the line, invited or of their own accord.
  mutating func apply(on day: Day) throws(LineRefusal) {
    switch state {
    case .none, .invited: state = .applied
    case .declined(let again), .closed(_, let again):
      guard day >= again else { throw .coolingOffUntil(again) }
      state = .applied
    case .applied, .inReview, .active, .closing, .writtenOff: throw .lineIsAlreadyThere
    }
  }

  /// The application goes to a person.
  mutating func refer() throws(LineRefusal) {
    guard state == .applied else { throw .thereIsNoApplication }
    state = .inReview
  }

  /// The application is approved.
  mutating func open(on day: Day, rate: DailyRate, dueDay: Int) throws(LineRefusal) {
    guard state == .applied || state == .inReview else { throw .thereIsNoApplication }
    (state, opened, self.dueDay) = (.active, day, UInt8(dueDay))
    reprice(to: rate)
  }

  /// The application is refused; the customer may ask again from `again`.
  mutating func decline(again: Day) throws(LineRefusal) {
    guard state == .applied || state == .inReview else { throw .thereIsNoApplication }
    state = .declined(again: again)
  }

  /// New draws have another rate.
  mutating func reprice(to rate: DailyRate) { rateMillionths = UInt16(rate.millionths) }

  /// The line is closed; with debt it runs off first.
  mutating func close(_ cause: CloseCause, owing: Bool, again: Day) throws(LineRefusal) {
    guard state == .active else { throw .lineIsNotActive }
    if cause == .customer && owing { throw .debtMustBeZero }
    state = owing ? .closing(cause, again: again) : .closed(cause, again: again)
  }

  /// The last fen of a closing line has come in.
  mutating func runOff() throws(LineRefusal) {
    guard case .closing(let cause, let again) = state else { throw .lineIsNotClosing }
    state = .closed(cause, again: again)
  }

  /// An appeal brings a closed line back.
  mutating func reinstate() throws(LineRefusal) {
    switch state {
    case .closing, .closed: state = .active
    case .none, .invited, .applied, .inReview, .declined, .active, .writtenOff:
      throw .lineIsNotClosed
    }
  }

  /// A debt given up for lost is recovered, or sold: the line is over.
  mutating func recover(again: Day) throws(LineRefusal) {
    guard state == .writtenOff else { throw .lineIsNotWrittenOff }
    state = .closed(.writtenOff, again: again)
  }

  /// The debt is given up for lost.
  mutating func writeOff() throws(LineRefusal) {
    switch state {
    case .active, .closing: state = .writtenOff
    case .none, .invited, .applied, .inReview, .declined, .closed, .writtenOff:
      throw .lineIsNotActive
    }
  }
}

extension Line {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    state = try decoder.slot(4, .lineState) { decoder throws(StateFault) in
      try State(from: &decoder)
    }
    opened = try decoder.past(.lineOpened)
    dueDay = try decoder.number(in: 1...31, .lineDueDay)
    rateMillionths = try decoder.rate(.lineRate)
  }
}
