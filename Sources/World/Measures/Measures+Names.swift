import Credit

extension Measures {
  /// Every measure by its published name, in a fixed order.
  package var named: [(name: String, value: Int)] {
    lines + debts + events + people + truth + money + economy
  }

  private var lines: [(name: String, value: Int)] {
    [
      ("accounts", standing.accounts), ("open", standing.open),
      ("suspended", standing.suspended), ("closed", standing.closed),
      ("without_line", standing.withoutLine), ("invited", standing.invited),
      ("applied", standing.applied), ("declined_lines", standing.declined),
      ("written_off_lines", standing.writtenOff), ("barred_people", standing.barred),
      ("limit_fen", standing.limitFen), ("used_fen", standing.usedFen),
      ("utilisation_percent", Measures.percent(standing.usedFen, of: standing.limitFen)),
      ("warned_yellow", standing.yellow), ("warned_orange", standing.orange),
      ("warned_red", standing.red), ("open_cases", standing.openCases),
      ("plans_kept", standing.plans), ("on_bureau_file", standing.reported),
    ]
  }

  private var debts: [(name: String, value: Int)] {
    [
      ("late", standing.late), ("outstanding_fen", standing.outstandingFen),
      ("overdue_30_fen", standing.overdue30Fen), ("overdue_90_fen", standing.overdue90Fen),
      ("non_accrual_fen", standing.nonAccrualFen),
    ] + Bucket.allCases.map { ("\(OutsideName.of($0))_accounts", standing.buckets[$0]) }
      + Bucket.allCases.map { ("\(OutsideName.of($0))_fen", standing.bucketFen[$0]) }
      + Bucket.allCases.dropFirst().map { ("entered_\($0)", tally.rolls[$0]) }
  }

  private var events: [(name: String, value: Int)] {
    [
      ("written_off_fen", tally.writtenOffFen), ("draws", tally.draws),
      ("drawn_fen", tally.drawnFen), ("draws_refused", tally.drawsRefused),
      ("opened", tally.opened), ("declined", tally.declined),
      ("limit_raised", tally.limitRaised), ("limit_cut", tally.limitCut),
      ("cuts_without_lateness", tally.cutsWithoutLateness), ("tightened", tally.tightened),
      ("balance_chasing", tally.balanceChasing), ("locks_placed", tally.locksPlaced),
      ("locks_lifted", tally.locksLifted),
    ] + Lock.Kind.allCases.map { ("locks_\(OutsideName.of($0))", tally.locksByKind[$0]) } + [
      ("closings", tally.closed), ("notices", tally.notices),
      ("adverse_actions", tally.adverseActions), ("adverse_decisions", tally.adverseDecisions),
      ("explanations", tally.explanations), ("invitations", tally.invitations),
      ("marketing_after_opt_out", tally.marketingAfterOptOut), ("barred", tally.barred),
    ]
  }

  private var people: [(name: String, value: Int)] {
    [
      ("reviews_opened", tally.reviewsOpened), ("appeals_filed", tally.appealsFiled),
      ("appeals_granted", tally.appealsGranted), ("appeals_partly", tally.appealsPartly),
      ("appeals_denied", tally.appealsDenied), ("lock_appeals", tally.lockAppeals),
      ("lock_appeals_granted", tally.lockAppealsGranted), ("complaints", tally.complaints),
      ("humans_asked", tally.humansAsked), ("disputes", tally.disputes),
      ("data_corrected", tally.dataCorrected),
      ("cases_breached", tally.casesBreached), ("case_touches", tally.caseTouches),
      ("service_contacts", tally.serviceContacts), ("service_breaches", tally.serviceBreaches),
      ("collection_contacts", tally.collectionContacts),
      ("collection_calls", tally.collectionCalls), ("bureau_reports", tally.bureauReports),
      ("plans_offered", tally.plansOffered), ("plans_begun", tally.plansBegan),
      ("plans_broken", tally.plansBroken), ("data_missing", standing.dataMissing),
      ("data_stale", standing.dataStale), ("data_contradictory", standing.dataContradictory),
      ("data_out_of_range", standing.dataOutOfRange), ("data_disputed", standing.dataDisputed),
      ("found_out_at_draw", tally.foundOutAtDraw), ("invariant_faults", tally.invariantFaults),
    ]
  }

  private var truth: [(name: String, value: Int)] {
    [
      ("wrong_locks", tally.wrongLocks), ("wrong_lock_hours", tally.wrongLockMinutes / 60),
      ("wrong_refusals", tally.wrongRefusals), ("harm_fen", tally.harmFen),
      ("takeovers", tally.takeovers), ("takeovers_caught", tally.takeoversCaught),
      ("stolen_fen", tally.stolenFen), ("lost_customers", tally.lostCustomers),
    ]
  }

  private var money: [(name: String, value: Int)] {
    [
      ("interest_income_fen", tally.interestIncomeFen),
      ("penalty_income_fen", tally.penaltyIncomeFen),
      ("interest_not_accrued_fen", tally.interestNotAccruedFen),
      ("funding_cost_fen", fundingCostFen), ("expected_loss_fen", standing.expectedLossFen),
      ("recovered_fen", tally.recoveredFen), ("case_cost_fen", caseCostFen),
      ("lost_customers_fen", lostCustomersFen), ("net_fen", netFen),
    ]
  }

  private var economy: [(name: String, value: Int)] {
    [
      ("regime", regime), ("unemployment", unemployment), ("market_rate", marketRate),
      ("capital_percent", capitalPercent),
    ]
  }

  private static func percent(_ part: Int, of whole: Int) -> Int {
    whole > 0 ? part * 100 / whole : 0
  }
}
