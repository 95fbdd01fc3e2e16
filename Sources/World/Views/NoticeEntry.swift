package import Credit

/// A notice with the account it went to: a line of the inbox over all accounts.
package struct NoticeEntry: Sendable, Equatable {
  /// The account's number.
  package let account: Int
  /// The notice.
  package let notice: Notice
  /// The day it arrived; none while it did not.
  package let deliveredOn: Day
  /// The day the customer read it; none while unread.
  package let readOn: Day

  /// A notice sent to an account, read on a day.
  package init(account: Int, notice: Notice, deliveredOn: Day, readOn: Day) {
    (self.account, self.notice) = (account, notice)
    (self.deliveredOn, self.readOn) = (deliveredOn, readOn)
  }

  /// The entry as it stands on a day: who reads it later has not read it yet.
  package func asOf(_ day: Day) -> NoticeEntry {
    if readOn <= day, deliveredOn <= day { return self }
    return NoticeEntry(
      account: account, notice: notice, deliveredOn: deliveredOn <= day ? deliveredOn : .none,
      readOn: readOn <= day ? readOn : .none)
  }

  /// Its number on paper, `N-20250221-2-14`: day, account, ordinal.
  package var number: String {
    let (year, month, day) = notice.sent.day.date
    return "N-\(year * 10_000 + month * 100 + day)-\(account)-\(notice.ordinal)"
  }
}

/// An open case with the account it is about: a line of the queue.
package struct CaseEntry: Sendable, Equatable {
  /// The account's number.
  package let account: Int
  /// The case.
  package let matter: Case
  /// Principal owed, for urgency.
  package let exposure: Money

  /// An open case of an account.
  package init(account: Int, matter: Case, exposure: Money) {
    (self.account, self.matter, self.exposure) = (account, matter, exposure)
  }

  /// Its number on paper, `C-2-1`.
  package var number: String { "C-\(account)-\(matter.number)" }
}
