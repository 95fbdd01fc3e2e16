/// Days and hours that the lender keeps to.
package struct Clocks: Sendable, Equatable {
  /// Day of the month on which the shown score moves and lines are reviewed.
  package let scoreDay: Int
  /// Months (1...12) in which the bureau extract is refreshed before the score day.
  package let bureauMonths: [Int]
  /// Days between the notice and the effect of a cut.
  package let cutLeadDays: Int
  /// Days between the notice and the effect of a closing.
  package let closeLeadDays: Int
  /// Days without use after which the customer is warned.
  package let inactivityDays: Int
  /// Days between that warning and the closing.
  package let inactivityLeadDays: Int
  /// Days after a notice within which reconsideration can be asked for.
  package let appealWindowDays: Int
  /// Business days to answer a first appeal.
  package let appealBusinessDays: Int
  /// Business days to answer a second appeal.
  package let secondAppealBusinessDays: Int
  /// Business days for a manual review.
  package let reviewBusinessDays: Int
  /// Hours for an urgent review.
  package let urgentHours: Int
  /// Business days to answer a complaint.
  package let complaintBusinessDays: Int
  /// Days a customer has to bring papers.
  package let papersDays: Int
  /// Days after a refusal or closing until the customer may apply again.
  package let reapplyDays: Int
  /// Days between raises.
  package let raiseCoolOffDays: Int

  /// Clocks as written in a policy document; days and hours not negative.
  package init(
    scoreDay: Int, bureauMonths: [Int], cutLeadDays: Int, closeLeadDays: Int, inactivityDays: Int,
    inactivityLeadDays: Int, appealWindowDays: Int, appealBusinessDays: Int,
    secondAppealBusinessDays: Int, reviewBusinessDays: Int, urgentHours: Int,
    complaintBusinessDays: Int, papersDays: Int, reapplyDays: Int, raiseCoolOffDays: Int
  ) {
    (self.scoreDay, self.bureauMonths) = (scoreDay, bureauMonths)
    (self.cutLeadDays, self.closeLeadDays) = (cutLeadDays, closeLeadDays)
    (self.inactivityDays, self.inactivityLeadDays) = (inactivityDays, inactivityLeadDays)
    (self.appealWindowDays, self.appealBusinessDays) = (appealWindowDays, appealBusinessDays)
    self.secondAppealBusinessDays = secondAppealBusinessDays
    (self.reviewBusinessDays, self.urgentHours) = (reviewBusinessDays, urgentHours)
    (self.complaintBusinessDays, self.papersDays) = (complaintBusinessDays, papersDays)
    (self.reapplyDays, self.raiseCoolOffDays) = (reapplyDays, raiseCoolOffDays)
  }
}
