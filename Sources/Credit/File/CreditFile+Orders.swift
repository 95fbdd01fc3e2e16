extension CreditFile {
  /// Staff place a lock by hand.
  package mutating func lockByHand(
    _ kind: Lock.Kind, by staff: Staff, entry: UInt32, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) throws(LockRefusal) {
    guard line.isActive else { throw .thereIsNoLineToLock }
    if locks.lock(kind) != nil { throw .alreadyLocked(kind) }
    if locks.list.count == Locks.capacity { throw .tooManyLocks }
    lock(
      kind, Verdict(), by: .staff(staff), entry: entry, at: moment, today, into: &recorder)
  }

  /// Staff lift a lock by hand; a kind that needs four eyes is lifted by a review only.
  package mutating func liftByHand(
    _ kind: Lock.Kind, by staff: Staff, entry: UInt32, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) throws(LockRefusal) {
    guard locks.lock(kind) != nil else { throw .notLocked(kind) }
    if today.policy.terms(of: kind).fourEyes { throw .needsTwoPeople(kind) }
    let decision = decide(
      .lift, Verdict(), by: .staff(staff), entry: entry, at: moment, into: &recorder)
    lift(kind, .staff, decision: decision, at: moment, into: &recorder)
  }
}
