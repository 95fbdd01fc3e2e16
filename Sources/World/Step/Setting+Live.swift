package import Credit
package import People

extension Setting {
  /// One day of the account at a position, by its own source of acts or by its tape.
  package func live(
    _ account: inout Account, at index: Int, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard case .tape = account.person.source else {
      return account.live(self, luck, today, into: &recorder)
    }
    if today.day <= observedUntil {
      account.play(tape(at: index), self, today, into: &recorder)
    } else {
      account.live(after: tape(at: index), self, luck, today, into: &recorder)
    }
  }

  /// A notice as a line of the inbox: with the day the customer reads it, if ever.
  ///
  /// Nine in ten notices are read within a week; the day is the customer's own luck.
  package func entry(of notice: Notice, account: Int) -> NoticeEntry {
    let luck = luck(of: account)
    let delay = luck.pick(0...9, .readNotice, notice.sent.day, Int(notice.ordinal))
    return NoticeEntry(
      account: account, notice: notice, readOn: delay > 7 ? .none : notice.sent.day + delay)
  }
}
