/// What rarer things happen to one archetype, and who its people are: each a documented parameter.
///
/// Rates per thousand are events a year among a thousand persons unless said otherwise.
package struct Life: Sendable, Equatable {
  /// Ages at genesis, in years.
  package var ages = 22...55
  /// Percent who are students.
  package var studentPercent = 0
  /// Persons per thousand who mean to draw everything and never pay: a share, not a rate.
  package var fraudPerThousand = 1
  /// Income shocks.
  package var incomeShocksPerThousand = 40
  /// Percent of persons who pay in the last hours of the due day.
  package var lastMinutePercent = 5
  /// Percent of those offered a plan, or under pressure and able to ask, who ask within a month.
  package var plansPercent = 1
  /// Percent of locks that are appealed.
  package var lockAppealPercent = 4
  /// Percent of denied appeals after which the person turns to the regulator.
  package var complaintPercent = 6
  /// Percent of automatic decisions after which the person asks for a human.
  package var askHumanPercent = 2
  /// Wrong records at the bureau that the person contests.
  package var disputesPerThousand = 6
  /// Calls to customer service.
  package var callsPerThousand = 300
  /// Requests for a higher limit.
  package var raisesAskedPerThousand = 120
  /// Ceilings of one's own, set or taken away.
  package var ceilingsPerThousand = 12
  /// Locks of one's own line.
  package var selfLocksPerThousand = 6
  /// Lines closed of one's own accord.
  package var closingsPerThousand = 20
  /// Consents taken back for a while.
  package var withdrawalsPerThousand = 6
  /// Opt-outs from invitations.
  package var optOutsPerThousand = 10
  /// Quiet hours set.
  package var quietHoursPerThousand = 20
  /// Payments far above the person's usual.
  package var largePaymentsPerThousand = 300
  /// Passwords, phones and cards changed by the owner.
  package var contactChangesPerThousand = 200
  /// Bursts of wrong passwords by the owner.
  package var mistypingsPerThousand = 40
  /// Delays with a sister product.
  package var sisterLatePerThousand = 12
  /// Incomes stated anew, with proof.
  package var incomesStatedPerThousand = 250
  /// Incomes told by an outside source.
  package var outsideIncomesPerThousand = 250
  /// Gambling with drawn money, as it is found out.
  package var gamblingPerThousand = 1
  /// Draws per thousand that are spent on a forbidden purpose, as is found out within 90 days.
  package var misusePerThousand = 1
  /// Spending in a month of a festival, in percent of the usual.
  package var festivalSpendingPercent = 115
  /// Holds ordered by an authority, per million persons a year.
  package var holdsPerMillion = 60

  /// The usual.
  package init() {}
}
