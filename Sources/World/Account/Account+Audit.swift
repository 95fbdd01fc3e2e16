import Credit

// Methods of the account, so that the file is looked at where it is: it is too large to be copied
// every day.
extension Account {
  /// What is owed, by kind.
  var balances: Balances { Balances(file.debt) }

  /// How the account counts in the portfolio.
  func standing(_ today: Today) -> Standing { Standing(file, today) }

  /// The ledger of the day balances to the fen, and every action against the customer has exactly
  /// one notice.
  func audit(
    since before: Balances?, _ today: Today, into recorder: inout Recorder
  ) -> Balances {
    let after = balances
    if let before, after != before.after(recorder.tally.postings) {
      recorder.fault(.ledgerBalances, file.account, today.day)
    }
    if recorder.tally.adverseDecisions != recorder.tally.adverseActions {
      recorder.fault(.oneNoticeAnAction, file.account, today.day)
    }
    return after
  }
}
