/// One lock of an account: no draws while it holds, repayment always.
package struct Lock: Sendable, Equatable, BitwiseCopyable {
  /// What kind of lock; each kind has its own release (see `LockTerms`).
  package let kind: Kind
  /// Since which day; the minute and the reasons are in the timeline.
  package let since: Day
  /// When it ends by itself; none where only a release ends it.
  package let until: Moment

  /// A lock of a kind, ending by itself at `until` (none: never).
  package init(_ kind: Kind, since: Day, until: Moment) {
    (self.kind, self.since, self.until) = (kind, since, until)
  }

  /// The kinds, weakest first; the strongest decides what the customer is told.
  package enum Kind: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
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
    /// Law, authorities, fraud.
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

  /// Takes a lock away.
  mutating func lift(_ kind: Lock.Kind) throws(LockRefusal) {
    for index in 0..<Locks.capacity where self[index]?.kind == kind {
      self[index] = nil
      return
    }
    throw .notLocked(kind)
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
}
