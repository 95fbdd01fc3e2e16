extension Turn {
  /// Staff place a lock by hand.
  package mutating func lockByHand(_ kind: Lock.Kind, by staff: Staff, entry: UInt32)
    throws(LockRefusal)
  {
    guard file.line.isActive else { throw .thereIsNoLineToLock }
    if file.locks.lock(kind) != nil { throw .alreadyLocked(kind) }
    lock(kind, Verdict(.order), by: .staff(staff), entry: entry)
  }

  /// Staff lift a lock by hand; a kind that needs four eyes is lifted by a review only.
  package mutating func liftByHand(_ kind: Lock.Kind, by staff: Staff, entry: UInt32)
    throws(LockRefusal)
  {
    guard file.locks.lock(kind) != nil else { throw .notLocked(kind) }
    if today.policy.terms(of: kind).fourEyes { throw .needsTwoPeople(kind) }
    let decision = decide(.lift, Verdict(.order), by: .staff(staff), entry: entry)
    lift(kind, .staff, decision)
  }
}
