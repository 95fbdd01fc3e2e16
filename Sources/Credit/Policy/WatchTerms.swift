/// How accounts are watched, and what watching leads to.
package struct WatchTerms: Sendable, Equatable {
  /// Days a warning level stays after its signals are gone.
  package let holdDays: Int
  /// So many yellow indicators together are orange; 0 for never.
  package let yellowsMakeOrange: Int
  /// Days for which the rule behind an overturned decision leaves a customer alone.
  package let snoozeDays: Int
  /// Months between two requalifications of a line.
  package let requalifyMonths: Int
  /// Days after a pay-off within which a cut or lock counts as balance chasing.
  package let balanceChasingDays: Int
  /// What unused lines come to: closed, or lowered by this percentage.
  package let inactivityShrinkPercent: Int?
  /// Days of notice before a class-wide tightening takes effect.
  package let tighteningLeadDays: Int
  /// Days an owing customer has to pay a debt that is called in for fraud.
  package let callDebtDays: Int

  /// Terms as written in a policy document.
  package init(
    holdDays: Int, yellowsMakeOrange: Int, snoozeDays: Int, requalifyMonths: Int,
    balanceChasingDays: Int, inactivityShrinkPercent: Int?, tighteningLeadDays: Int,
    callDebtDays: Int
  ) {
    (self.holdDays, self.yellowsMakeOrange) = (holdDays, yellowsMakeOrange)
    (self.snoozeDays, self.requalifyMonths) = (snoozeDays, requalifyMonths)
    self.balanceChasingDays = balanceChasingDays
    self.inactivityShrinkPercent = inactivityShrinkPercent
    (self.tighteningLeadDays, self.callDebtDays) = (tighteningLeadDays, callDebtDays)
  }
}
