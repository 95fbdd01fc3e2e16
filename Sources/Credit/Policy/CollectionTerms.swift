/// How overdue debt is collected, told to the bureau, and what becomes of it in the end.
package struct CollectionTerms: Sendable, Equatable {
  /// The stages, by first day past due, ascending.
  package let stages: [Stage]
  /// The first and last minute of a day at which debtors may be contacted (GB/T 45251-2025:
  /// 8:00 to 22:00).
  package let hours: ClosedRange<Int>
  /// The most contacts of one debtor in a day (GB/T 45251-2025: 3).
  package let mostContactsPerDay: Int
  /// Days past due on which the debtor is told that the bureau will hear of it.
  package let reportNoticeDays: Int
  /// Days past due on which the bureau hears of it.
  package let reportDays: Int
  /// Years for which bad information is kept after it ended (征信业管理条例 Art. 16: 5).
  package let reportYears: Int
  /// Days past due after which a written-off debt is sold; 0 for never.
  package let saleDays: Int
  /// What a sold debt brings, in percent of its principal.
  package let salePercent: Int

  /// A stage of collections.
  package struct Stage: Sendable, Equatable {
    /// The first day past due.
    package let from: Int
    /// Contacts every so many days.
    package let every: Int
    /// How the debtor is contacted.
    package let channel: CollectionChannel

    /// A stage as written in a policy document; `every` at least 1.
    package init(from: Int, every: Int, channel: CollectionChannel) {
      precondition(every > 0)
      (self.from, self.every, self.channel) = (from, every, channel)
    }
  }

  /// Terms as written in a policy document.
  package init(
    stages: [Stage], hours: ClosedRange<Int>, mostContactsPerDay: Int, reportNoticeDays: Int,
    reportDays: Int, reportYears: Int, saleDays: Int, salePercent: Int
  ) {
    (self.stages, self.hours, self.mostContactsPerDay) = (stages, hours, mostContactsPerDay)
    (self.reportNoticeDays, self.reportDays) = (reportNoticeDays, reportDays)
    (self.reportYears, self.saleDays, self.salePercent) = (reportYears, saleDays, salePercent)
  }

  /// How the debtor is contacted on a day past due; nil where nobody is.
  package func channel(onDayPastDue day: Int) -> CollectionChannel? {
    guard let stage = stages.last(where: { $0.from <= day }) else { return nil }
    return (day - stage.from) % stage.every == 0 ? stage.channel : nil
  }
}

/// How debtors are contacted, mildest first.
package enum CollectionChannel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case sms, robot, call, agency, legal
}
