package import Credit
package import People

extension Setting {
  /// Whether a day just passes over an account: nothing is due, nothing is planned but perhaps a
  /// login by habit. Then it has passed, and nothing stands differently but the calendars.
  package func passes(
    _ account: inout Account, _ glance: Glance, _ luck: Luck, _ today: Today
  ) -> Bool {
    account.passes(self, glance, luck, today)
  }

  /// One day of the account at a position that does not just pass, by its own source of acts or by
  /// its tape.
  package func live(
    _ account: inout Account, at index: Int, _ routine: Routine, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard case .tape = account.person.source else {
      return account.live(self, routine, luck, today, into: &recorder)
    }
    if today.day <= observedUntil {
      account.play(tape(at: index), self, today, into: &recorder)
    } else {
      account.live(after: tape(at: index), self, luck, today, into: &recorder)
    }
  }

  /// Carries out an order on an account as it stands on the order's day; the notices it caused are
  /// handed back.
  package func obey(
    _ entry: OperatorOrder, on account: inout Account
  ) throws(CommandRefusal) -> [NoticeEntry] {
    guard entry.day >= observedUntil else { throw .observedOnly(until: observedUntil) }
    var recorder = Recorder(everything: false)
    // On a copy: one that is refused half way leaves nothing.
    var obeyed = account
    try obeyed.obey(entry, today(entry.day), into: &recorder)
    account = obeyed
    return recorder.notices.map { self.entry(of: $0, account: entry.command.account) }
  }

  /// Where the account stands that an order is about; nil for an order that changes none.
  package func place(of command: Command) throws(CommandRefusal) -> Int? {
    if case .searchNames = command {
      guard command.hasWords else { throw .reasonIsMissing }
      return nil
    }
    guard let index = index(of: command.account) else { throw .unknownAccount(command.account) }
    return index
  }

  /// A notice as a line of the inbox: with the day the customer reads it, if ever.
  package func entry(of notice: Notice, account: Int) -> NoticeEntry {
    let delivery = delivery(of: notice, account: account)
    return NoticeEntry(
      account: account, notice: notice, deliveredOn: delivery.deliveredOn, readOn: delivery.readOn)
  }
}
