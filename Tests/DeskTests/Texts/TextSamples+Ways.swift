import Desk

@testable import Credit

/// Notices whose words depend on what the lender knows besides: a plan that runs, a day that is
/// set or not, a limit that is lower than before.
extension TextSamples {
  /// Draws rest because a plan began.
  static let pausedForPlan = adverse(.locked) { notice in
    (notice.lock, notice.nextCheck) = (.pressure, day + 205)
    notice.reasons = reasons([(.RP05, .failedDebits30, 1, 1)])
  }

  /// A lock with conditions, for a month.
  static let heldForMonth = adverse(.locked) { notice in
    (notice.lock, notice.until) = (.multiLender, sent.adding(minutes: 43_200))
    notice.reasons = reasons([(.DB01, .inquiries90, 9, 6)])
  }

  /// Locks that ended: with a lower limit, and with nothing to draw.
  static let unlocked = [(12_000, 3_940), (20_000, 10_600), (20_000, -1_200)].map { limit, free in
    notice(.unlocked) { notice in
      (notice.lock, notice.reasons) = (.pressure, information(.IN04))
      (notice.limitTo, notice.amount) = (.whole(limit), .whole(free))
    }
  }

  /// What was due and did not come in, with what follows; and as little as can be known.
  static let overdue = notice(.overdue) { notice in
    (notice.amount, notice.dueOn, notice.effective) = (Money(fen: 87_051), day - 1, day)
    (notice.reportOn, notice.penaltyMillionths) = (day + 29, 675)
  }
  static let overdueBriefly = notice(.overdue) { notice in
    (notice.amount, notice.effective) = (Money(fen: 104_833), day + 3)
  }

  /// A lock of the customer's own.
  static let ownLock = notice(.locked) { notice in
    (notice.lock, notice.decision) = (.customer, 3)
    notice.until = Moment(day + 10, minute: 823)
  }

  /// Two people closed the line for fraud.
  static let closedForFraud = adverse(.closing) { notice in
    (notice.limitTo, notice.decider) = (.zero, Staff(2))
    notice.reasons = reasons([(.FR01, .watchListFlow, 1, 1)])
  }
}
