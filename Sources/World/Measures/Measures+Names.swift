import Credit

extension Measures {
  /// Every measure by its published name, in a fixed order.
  package var named: [(name: String, value: Int)] {
    [
      ("accounts", accounts), ("open", open), ("suspended", suspended), ("closed", closed),
      ("late", late), ("outstanding_fen", outstandingFen), ("overdue_30_fen", overdue30Fen),
      ("overdue_90_fen", overdue90Fen), ("open_cases", openCases),
    ] + events
  }

  private var events: [(name: String, value: Int)] {
    [
      ("written_off_fen", tally.writtenOffFen), ("draws", tally.draws),
      ("drawn_fen", tally.drawnFen), ("draws_refused", tally.drawsRefused),
      ("opened", tally.opened), ("declined", tally.declined),
      ("limit_raised", tally.limitRaised), ("limit_cut", tally.limitCut),
      ("locks_placed", tally.locksPlaced), ("locks_lifted", tally.locksLifted),
      ("wrong_locks", tally.wrongLocks), ("closings", tally.closed),
      ("notices", tally.notices), ("adverse_actions", tally.adverseActions),
      ("invitations", tally.invitations),
      ("marketing_after_opt_out", tally.marketingAfterOptOut),
      ("reviews_opened", tally.reviewsOpened), ("appeals_filed", tally.appealsFiled),
      ("appeals_granted", tally.appealsGranted), ("complaints", tally.complaints),
      ("interest_income_fen", tally.interestIncomeFen),
      ("penalty_income_fen", tally.penaltyIncomeFen),
      ("invariant_faults", tally.invariantFaults),
    ]
  }
}
