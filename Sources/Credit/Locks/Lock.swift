/// One lock of an account: no draws while it holds, repayment always.
package struct Lock: Sendable, Equatable, BitwiseCopyable {
  // Widest first: four of them stand in every account.
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

/// The locks an account holds: a set, at most one of each kind, at most four in all.
package struct Locks: Sendable, Equatable, BitwiseCopyable {
  private var slots = (Lock?.none, Lock?.none, Lock?.none, Lock?.none)

  /// No locks.
  package init() {}

  /// The most locks one account can hold.
  package static let capacity = 4

  /// The lock in a place; nil when it is free.
  package subscript(index: Int) -> Lock? {
    get {
      switch index {
      case 0: slots.0
      case 1: slots.1
      case 2: slots.2
      default: slots.3
      }
    }
    set {
      switch index {
      case 0: slots.0 = newValue
      case 1: slots.1 = newValue
      case 2: slots.2 = newValue
      default: slots.3 = newValue
      }
    }
  }

  /// Whether no lock holds.
  package var isEmpty: Bool {
    slots.0 == nil && slots.1 == nil && slots.2 == nil && slots.3 == nil
  }

  /// The lock that decides what the customer is told.
  package var strongest: Lock? { list.max { $0.kind < $1.kind } }

  /// The locks, in no order that matters.
  package var list: [Lock] { (0..<Locks.capacity).compactMap { self[$0] } }

  /// The lock of a kind, if it holds.
  package func lock(_ kind: Lock.Kind) -> Lock? {
    for index in 0..<Locks.capacity where self[index]?.kind == kind { return self[index] }
    return nil
  }

  /// Adds a lock; refused where one of its kind holds already or all places are taken.
  mutating func place(_ lock: Lock) throws(LockRefusal) {
    if self.lock(lock.kind) != nil { throw .alreadyLocked(lock.kind) }
    for index in 0..<Locks.capacity where self[index] == nil {
      self[index] = lock
      return
    }
    throw .tooManyLocks
  }

  /// Takes a lock away; one for good only on appeal, or where its data were wrong.
  mutating func lift(_ kind: Lock.Kind, onAppeal: Bool = false) throws(LockRefusal) {
    let index = try place(of: kind)
    if self[index]?.phase == .forGood, !onAppeal { throw .lockedForGood(kind) }
    self[index] = nil
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
    let index = try place(of: kind)
    guard self[index]?.phase == .proposedForGood else { throw .nothingWasProposed(kind) }
    self[index] = nil
  }

  private func place(of kind: Lock.Kind) throws(LockRefusal) -> Int {
    for index in 0..<Locks.capacity where self[index]?.kind == kind { return index }
    throw .notLocked(kind)
  }

  private mutating func change(
    _ kind: Lock.Kind, until: Moment, from phases: [Lock.Phase], to phase: Lock.Phase,
    or refusal: LockRefusal
  ) throws(LockRefusal) {
    let index = try place(of: kind)
    guard let lock = self[index], phases.contains(lock.phase) else { throw refusal }
    self[index] = Lock(kind, since: lock.since, until: until, phase: phase)
  }

  /// Locks are the same set whatever their places.
  package static func == (left: Locks, right: Locks) -> Bool { left.byKind == right.byKind }

  private var byKind: [Lock] { list.sorted { $0.kind < $1.kind } }
}

/// Why a lock could not be placed or lifted.
package enum LockRefusal: Error, Sendable, Equatable {
  case alreadyLocked(Lock.Kind)
  case tooManyLocks
  case notLocked(Lock.Kind)
  case thereIsNoLineToLock
  case needsTwoPeople(Lock.Kind)
  case lockedForGood(Lock.Kind)
  case renewedOnce(Lock.Kind)
  case proposedAlready(Lock.Kind)
  case nothingWasProposed(Lock.Kind)
}
