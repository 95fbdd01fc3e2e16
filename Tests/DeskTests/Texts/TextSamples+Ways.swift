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

  /// Two people closed the line for fraud.
  static let closedForFraud = adverse(.closing) { notice in
    notice.limitTo = .zero
    notice.reasons = reasons([(.FR01, .watchListFlow, 1, 1)])
  }

  /// A person looked at a lock and kept it.
  static let lockKept = notice(.reviewResult) { notice in
    (notice.outcome, notice.lock) = (.keep, .multiLender)
    notice.reasons = information(.DB01)
    notice.until = sent.adding(minutes: 43_200)
  }

  /// Half of an appeal against a cut that has not come yet.
  static let milderCut = notice(.appealResult) { notice in
    (notice.outcome, notice.reasons) = (.partly, information(.IN04))
    (notice.limitTo, notice.effective) = (.whole(12_000), day + 26)
  }
}
