import Desk

@testable import Credit

/// What a member of staff asks, looks at and decides.
extension TextSamples {
  static func caseSteps(_ kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .papersAsked: papersAsked
    case .reviewResult:
      [reviewKept, reviewed(.keep), reviewed(.release), lockKept, suspicionKept]
    case .appealReceived:
      [
        notice(kind) {
          $0.decision = 3; $0.answerBy = Moment(day + 7, minute: 1_080)
        }
      ]
    case .appealResult: appealResults
    case .complaintAnswer:
      [
        notice(kind) { _ in },
        notice(kind) { ($0.matter, $0.matterOn) = (.complaint, day - 12) },
      ]
    default: [notice(kind)]
    }
  }

  /// Papers asked for a matter of each kind, and as little as can be known.
  private static let papersAsked =
    Case.Kind.allCases.map { kind in
      notice(.papersAsked) { notice in
        (notice.matter, notice.matterOn, notice.papers) = (kind, day - 4, [.income, .settlement])
        notice.answerBy = Moment(day + 14, minute: 1_080)
      }
    } + [
      notice(.papersAsked) { notice in
        notice.reasons = information(.US05)
        notice.answerBy = Moment(day + 14, minute: 1_080)
      }
    ]

  /// Papers for an appeal.
  static let papersForAppeal = papersAsked.first { $0.matter == .appeal }

  /// A question was looked at, and nothing changes.
  static let reviewKept = notice(.reviewResult) { notice in
    (notice.outcome, notice.reasons) = (.keep, information(.DB05))
    (notice.matter, notice.matterOn) = (.review, day - 3)
    (notice.decision, notice.decider) = (9, Staff(1))
  }

  /// A review that came to this; as little else as can be known.
  static func reviewed(
    _ outcome: Case.Outcome, _ change: (inout Notice) -> Void = { _ in }
  ) -> Notice {
    notice(.reviewResult) { notice in
      (notice.outcome, notice.matter, notice.matterOn) = (outcome, .review, day - 3)
      change(&notice)
    }
  }

  /// A person looked at a lock and kept it.
  static let lockKept = reviewed(.keep) { notice in
    notice.lock = .multiLender
    notice.reasons = information(.DB01)
    notice.until = sent.adding(minutes: 43_200)
  }

  /// A lock that rests on suspicion, kept after it was looked at and after an appeal.
  static let suspicionKept = reviewed(.keep) { notice in
    (notice.lock, notice.reasons) = (.fraud, information(.FR01))
  }
  static let lockAppealDenied = answered(.deny) { notice in
    (notice.lock, notice.nextCheck, notice.appealUntil) = (.multiLender, day + 3, day + 30)
    notice.reasons = reasons([(.DB01, .inquiries90, 9, 6)])
  }

  /// Half of an appeal against a cut that has not come yet.
  static let milderCut = notice(.appealResult) { notice in
    (notice.outcome, notice.reasons) = (.partly, information(.IN04))
    (notice.limitTo, notice.effective) = (.whole(12_000), day + 26)
  }

  /// A part of an appeal, with the figures of all three limits and the second level.
  static let partly = answered(.partly) { notice in
    (notice.limitFrom, notice.limitTo) = (.whole(4_000), .whole(6_000))
    (notice.limitBefore, notice.appealUntil) = (.whole(7_000), day + 30)
    notice.reasons = reasons([(.DB01, .inquiries90, 8, 6)])
  }

  /// An appeal denied with what was observed, and the second level.
  static let denied = answered(.deny) { notice in
    (notice.nextCheck, notice.appealUntil) = (day + 3, day + 30)
    notice.reasons = reasons([(.RP02, .late12, 2, 1)])
  }

  private static func answered(
    _ outcome: Case.Outcome, _ change: (inout Notice) -> Void
  ) -> Notice {
    notice(.appealResult) { notice in
      (notice.outcome, notice.decision, notice.decider) = (outcome, 9, Staff(2))
      change(&notice)
    }
  }

  private static let appealResults = [
    notice(.appealResult) {
      $0.outcome = .grant; $0.reasons = information(.IN04)
    },
    notice(.appealResult) {
      $0.outcome = .partly; $0.reasons = information(.IN04)
    }, milderCut, partly, denied, lockAppealDenied,
    answered(.deny) { notice in
      (notice.nextCheck, notice.appealUntil, notice.limitTo) = (day + 180, day + 30, .zero)
      notice.reasons = information(.RP03)
    },
    answered(.deny) { notice in
      (notice.nextCheck, notice.limitTo) = (day + 180, .zero)
      notice.reasons = information(.PR02)
    },
  ]
}
