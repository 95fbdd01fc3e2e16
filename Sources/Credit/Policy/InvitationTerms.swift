/// The terms of inviting.
package struct InvitationTerms: Sendable, Equatable {
  /// Days an invitation stays open.
  package let validDays: Int
  /// Fewest days between two invitations.
  package let everyDays: Int
  /// Days of silence after a refusal.
  package let refusalDays: Int
  /// The minute of the day at which invitations and other news that can wait are sent.
  package let sendMinute: Int

  /// The most invitations of one person in a year.
  package let perYear: Int
  /// Refusals in a row after which somebody is not asked again, until they come by themselves.
  package let refusalsToStop: Int
  /// The minutes of the day outside which no news that can wait is sent.
  package let hours: ClosedRange<Int>

  /// Terms as written in a policy document.
  package init(
    validDays: Int, everyDays: Int, refusalDays: Int, sendMinute: Int, perYear: Int,
    refusalsToStop: Int, hours: ClosedRange<Int>
  ) {
    precondition(hours.contains(sendMinute))
    (self.validDays, self.everyDays) = (validDays, everyDays)
    (self.refusalDays, self.sendMinute) = (refusalDays, sendMinute)
    (self.perYear, self.refusalsToStop, self.hours) = (perYear, refusalsToStop, hours)
  }
}

/// A festival for which temporary limits are offered, every year.
package struct Campaign: Sendable, Equatable {
  /// Its name in the document, e.g. `double-11`.
  package let name: String
  /// Month and day on which the offer goes out.
  package let month: Int
  /// Day of the month.
  package let day: Int
  /// Days from the offer to the end of the extra limit.
  package let days: Int
  /// The extra limit in percent of the shown limit, rounded to the limit step.
  package let percent: Int

  /// A campaign; `month` in 1...12, `day` in 1...31.
  package init(name: String, month: Int, day: Int, days: Int, percent: Int) {
    (self.name, self.month, self.day) = (name, month, day)
    (self.days, self.percent) = (days, percent)
  }
}
