import Credit

/// What an account's books must agree on from one day to the next.
struct Books: BitwiseCopyable {
  /// What is owed, by kind.
  let balances: Balances
  /// The locks that hold, one bit a kind.
  let locks: UInt16
  /// Open cases.
  let cases: Int
  /// Notices so far.
  let notices: UInt16

  init(_ file: borrowing CreditFile) {
    (balances, locks) = (Balances(file.debt), file.locks.kinds)
    (cases, notices) = (file.cases.count, file.notices)
  }
}

// Methods of the account, so that the file is looked at where it is: it is too large to be copied
// every day.
extension Account {
  /// The books of the account as they stand.
  var books: Books { Books(file) }

  /// How the account counts in the portfolio.
  func standing(_ today: Today) -> Standing { Standing(file, today) }

  /// The end of a day: what must balance does, and how the account stands from here on.
  func close(
    since before: Books?, _ today: Today, into recorder: inout Recorder
  ) -> (books: Books, standing: Standing) {
    (audit(since: before, today, into: &recorder), standing(today))
  }

  /// The ledger of the day balances to the fen, every action against the customer has exactly one
  /// notice, and what was placed, opened and sent and has not ended is what stands.
  func audit(
    since before: Books?, _ today: Today, into recorder: inout Recorder
  ) -> Books {
    let after = books
    guard let before else { return after }
    if after.balances != before.balances.after(recorder.tally.postings) {
      recorder.fault(.ledgerBalances, file.account, today.day)
    }
    if recorder.tally.adverseDecisions != recorder.tally.adverseActions
      || Int(after.notices &- before.notices) != recorder.tally.notices
    {
      recorder.fault(.oneNoticeAnAction, file.account, today.day)
    }
    if after.cases != before.cases + recorder.tally.casesOpened - recorder.tally.casesDecided {
      recorder.fault(.casesBalance, file.account, today.day)
    }
    if after.locks != before.locks || recorder.tally.locksPlaced + recorder.tally.locksLifted > 0 {
      auditLocks(before.locks, after.locks, today, into: &recorder)
    }
    return after
  }

  private func auditLocks(
    _ before: UInt16, _ after: UInt16, _ today: Today, into recorder: inout Recorder
  ) {
    let balances = Lock.Kind.allCases.allSatisfy { kind in
      let held = { (bits: UInt16) in Int(bits >> UInt16(kind.rawValue) & 1) }
      return held(before) + recorder.tally.locksByKind[kind] - recorder.tally.locksEndedByKind[kind]
        == held(after)
    }
    if !balances { recorder.fault(.locksBalance, file.account, today.day) }
  }
}
