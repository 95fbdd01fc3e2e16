/// One lock of an account: no draws while it holds, repayment always.
package struct Lock: Sendable, Equatable, BitwiseCopyable {
  /// Since which day; the minute and the reasons are in the timeline.
  package let since: Day
  /// When it ends by itself; none where only a release ends it.
  package let until: Moment
  /// What kind of lock; each kind has its own release (see `LockTerms`).
  package let kind: Kind

  /// How final it is.
  package let phase: Phase

  /// A lock of a kind, ending by itself at `until` (none: never).
  package init(_ kind: Kind, since: Day, until: Moment, phase: Phase = .temporary) {
    (self.kind, self.since, self.until, self.phase) = (kind, since, until, phase)
  }

  /// How final a lock is.
  /// ```
  ///   clear ──place──▶ temporary ──renew, once──▶ renewed
  ///                       └───────┬──────────────┘
  ///                               ▼ propose
  ///                     proposed for good ──another person confirms──▶ for good
  ///                               └──a person rejects──▶ clear              │
  ///   temporary, renewed ──met, expired, lifted──▶ clear ◀──appeal, wrong data──┘
  /// ```
  package enum Phase: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case temporary, renewed, proposedForGood, forGood
  }

  /// The kinds, weakest first; the strongest decides what the customer is told.
  package enum Kind: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
    /// The customer's own wish.
    case customer
    /// Class-wide tightening, for no personal reason.
    case classWide
    /// Signs of payment pressure; a new plan is being kept.
    case pressure
    /// Over-borrowing: many draws, or a line used up for long.
    case overBorrowing
    /// Too many lenders or applications.
    case multiLender
    /// The score fell.
    case scoreFall
    /// The identity document has expired.
    case document
    /// A consent is missing that lending needs.
    case consent
    /// Too many wrong passwords.
    case security
    /// A new device or a distant login.
    case device
    /// Overdue for long.
    case delinquency
    /// Odd use of the money, such as suspected cash-out.
    case behaviour
    /// Somebody else may be using the account.
    case takeover
    /// Suspected fraud, gambling, fund-raising.
    case fraud
    /// Law and authorities.
    case compliance

    /// Weaker kind first.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Lock.Kind {
  /// What goes with a kind whatever the policy: whether its end by time is told, since it held for
  /// days and not for minutes, and which signals its end clears.
  struct Traits {
    let endsAsNews: Bool
    let signals: Access.Signals
  }

  /// One row a kind.
  var traits: Traits {
    switch self {
    case .customer: Traits(endsAsNews: true, signals: .none)
    case .classWide: Traits(endsAsNews: true, signals: .none)
    case .pressure: Traits(endsAsNews: true, signals: .none)
    case .overBorrowing: Traits(endsAsNews: true, signals: .none)
    case .multiLender: Traits(endsAsNews: true, signals: .none)
    case .scoreFall: Traits(endsAsNews: true, signals: .none)
    case .document: Traits(endsAsNews: false, signals: .none)
    case .consent: Traits(endsAsNews: false, signals: .none)
    case .security: Traits(endsAsNews: false, signals: .passwords)
    case .device: Traits(endsAsNews: false, signals: .logins)
    case .delinquency: Traits(endsAsNews: false, signals: .none)
    case .behaviour: Traits(endsAsNews: false, signals: .payments)
    case .takeover: Traits(endsAsNews: false, signals: .logins)
    case .fraud: Traits(endsAsNews: false, signals: .tracedMoney)
    case .compliance: Traits(endsAsNews: false, signals: .none)
    }
  }
}

/// The locks an account holds: at most one of each kind, all kinds at once where need be.
///
/// A bit a kind tells which hold, and each kind has a place of its own, so that no lock can
/// displace another.
package struct Locks: Sendable, Equatable, BitwiseCopyable {
  private var held: UInt16 = 0
  private var records = (
    Record(), Record(), Record(), Record(), Record(), Record(), Record(), Record(), Record(),
    Record(), Record(), Record(), Record(), Record(), Record()
  )

  /// What must be kept of a lock beside its kind, packed: six bytes, since fifteen stand in every
  /// account.
  private struct Record: Equatable, BitwiseCopyable {
    var since = Day.none
    var untilDay = Day.none
    /// The minute in the low bits, the phase above them.
    var rest: UInt16 = 0
  }

  /// No locks.
  package init() {}

  /// Whether no lock holds.
  package var isEmpty: Bool { held == 0 }

  /// The kinds that hold, one bit each, by raw value.
  package var kinds: UInt16 { held }

  /// How many hold.
  package var count: Int { held.nonzeroBitCount }

  /// The lock that decides what the customer is told.
  package var strongest: Lock? {
    held == 0 ? nil : Lock.Kind(rawValue: UInt8(15 - held.leadingZeroBitCount)).flatMap(lock)
  }

  /// The locks, weakest kind first.
  package var list: [Lock] { Lock.Kind.allCases.compactMap(lock) }

  /// Whether a lock of a kind holds.
  package func holds(_ kind: Lock.Kind) -> Bool { held & Locks.bit(kind) != 0 }

  /// The lock of a kind, if it holds.
  package func lock(_ kind: Lock.Kind) -> Lock? {
    guard holds(kind) else { return nil }
    let record = withUnsafeBytes(of: records) {
      $0.bindMemory(to: Record.self)[Int(kind.rawValue)]
    }
    return Lock(
      kind, since: record.since, until: Moment(record.untilDay, minute: Int(record.rest & 0x7FF)),
      phase: Lock.Phase(rawValue: UInt8(record.rest >> 11)) ?? .temporary)
  }

  private static func bit(_ kind: Lock.Kind) -> UInt16 { 1 << UInt16(kind.rawValue) }

  private mutating func keep(_ lock: Lock?, of kind: Lock.Kind) {
    var record = Record()
    if let lock {
      (record.since, record.untilDay) = (lock.since, lock.until.day)
      record.rest = UInt16(lock.phase.rawValue) << 11 | UInt16(lock.until.minute)
      held |= Locks.bit(kind)
    } else {
      held &= ~Locks.bit(kind)
    }
    withUnsafeMutableBytes(of: &records) {
      $0.bindMemory(to: Record.self)[Int(kind.rawValue)] = record
    }
  }

  /// Adds a lock; refused where one of its kind holds already.
  mutating func place(_ lock: Lock) throws(LockRefusal) {
    if holds(lock.kind) { throw .alreadyLocked(lock.kind) }
    keep(lock, of: lock.kind)
  }

  /// Takes a lock away and hands it back; one for good only on appeal, or where its data were
  /// wrong.
  mutating func lift(_ kind: Lock.Kind, onAppeal: Bool = false) throws(LockRefusal) -> Lock {
    guard let lock = lock(kind) else { throw .notLocked(kind) }
    if lock.phase == .forGood, !onAppeal { throw .lockedForGood(kind) }
    keep(nil, of: kind)
    return lock
  }

  /// The rule asks for more time, once.
  mutating func renew(_ kind: Lock.Kind, until: Moment) throws(LockRefusal) {
    try change(kind, until: until, from: [.temporary], to: .renewed, or: .renewedOnce(kind))
  }

  /// A person keeps it: until another moment, or without end.
  mutating func keep(_ kind: Lock.Kind, until: Moment) throws(LockRefusal) {
    try change(
      kind, until: until, from: [.temporary, .renewed], to: .renewed, or: .lockedForGood(kind))
  }

  /// Somebody proposes to lock for good.
  mutating func propose(forGood kind: Lock.Kind) throws(LockRefusal) {
    try change(
      kind, until: .none, from: [.temporary, .renewed], to: .proposedForGood,
      or: .proposedAlready(kind))
  }

  /// Another person agrees.
  mutating func confirm(
    forGood kind: Lock.Kind, by second: Staff, proposedBy first: Staff
  ) throws(LockRefusal) {
    guard first != second, first != .nobody, second != .nobody else { throw .needsTwoPeople(kind) }
    try change(
      kind, until: .none, from: [.proposedForGood], to: .forGood, or: .nothingWasProposed(kind))
  }

  /// A person does not agree: the lock ends.
  mutating func reject(forGood kind: Lock.Kind) throws(LockRefusal) {
    guard let lock = lock(kind) else { throw .notLocked(kind) }
    guard lock.phase == .proposedForGood else { throw .nothingWasProposed(kind) }
    keep(nil, of: kind)
  }

  private mutating func change(
    _ kind: Lock.Kind, until: Moment, from phases: [Lock.Phase], to phase: Lock.Phase,
    or refusal: LockRefusal
  ) throws(LockRefusal) {
    guard let lock = lock(kind) else { throw .notLocked(kind) }
    guard phases.contains(lock.phase) else { throw refusal }
    keep(Lock(kind, since: lock.since, until: until, phase: phase), of: kind)
  }

  /// The same locks; what is kept of a kind that does not hold is always nothing.
  package static func == (left: Locks, right: Locks) -> Bool {
    left.held == right.held
      && withUnsafeBytes(of: left.records) { mine in
        withUnsafeBytes(of: right.records) { mine.elementsEqual($0) }
      }
  }
}

/// Why a lock could not be placed or lifted.
package enum LockRefusal: Error, Sendable, Equatable {
  case alreadyLocked(Lock.Kind)
  case notLocked(Lock.Kind)
  case thereIsNoLineToLock
  case needsTwoPeople(Lock.Kind)
  case lockedForGood(Lock.Kind)
  case renewedOnce(Lock.Kind)
  case proposedAlready(Lock.Kind)
  case nothingWasProposed(Lock.Kind)
}
