import Desk

@testable import Credit

extension TextSamples {
  /// At least one notice of every kind.
  static var all: [Notice] { Notice.Kind.allCases.flatMap(notices) }

  static func notices(of kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .invitation, .opened, .declined, .inReview: openings(kind)
    case .barred, .permitted: permissions(kind)
    case .raised, .cut, .temporaryOffer, .temporaryStart, .temporaryEnd: limitChanges(kind)
    case .raiseOffered, .raiseDeclined, .ceilingSet, .rateChanged, .tightened: terms(kind)
    case .drawRefused, .drawHeld, .billReminder, .overdue, .settled: moneyMatters(kind)
    case .reportWarning, .reportCorrected, .debtCalled, .writtenOff: lateness(kind)
    case .planOffered, .planReceived, .planBegan, .planRefused, .planCompleted, .planBroken:
      plans(kind)
    case .lockRenewed, .lockedForGood: lasting(kind)
    case .documentExpiring, .disputeReceived, .disputeResult: data(kind)
    case .education: Notice.Topic.allCases.map { topic in notice(kind) { $0.topic = topic } }
    case .locked:
      Lock.Kind.allCases.map(locked)
        + Lock.Kind.allCases.filter { $0 != .customer }.map(lockedByHand) + [pausedForPlan]
    case .unlocked: unlocked
    case .corrected:
      [
        notice(kind) {
          $0.lock = .device; $0.reasons = information(.IN03)
        }
      ]
    case .inactivityWarning, .closing: ends(kind)
    case .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer:
      caseSteps(kind)
    }
  }

  static func information(_ code: ReasonCode) -> Reasons {
    reasons([(code, .score, 0, 0)])
  }

  static let cut = adverse(.cut) { notice in
    (notice.limitTo, notice.effective, notice.nextCheck) = (.whole(12_000), day + 1, day + 95)
    notice.reasons = reasons([(.RP02, .late12, 1, 1), (.DB01, .inquiries90, 8, 6)])
  }

  private static func openings(_ kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .invitation:
      [
        notice(kind) {
          $0.limitTo = .whole(15_000); $0.nextCheck = day + 30
        }
      ]
    case .opened:
      [
        notice(kind) {
          $0.limitFrom = .zero; $0.limitTo = .whole(10_000)
        }
      ]
    case .declined:
      [
        adverse(kind) { notice in
          notice.nextCheck = day + 180
          notice.reasons = reasons([
            (.SC01, .score, 632, 650), (.RP02, .late12, 2, 1), (.RP03, .outsideLate60, 1, 1),
            (.DB02, .otherLenders, 7, 6),
          ])
        }
      ]
    default: [notice(kind)]
    }
  }

  private static func limitChanges(_ kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .cut:
      [
        cut,
        adverse(.cut) { notice in
          (notice.limitTo, notice.effective, notice.nextCheck) = (.whole(3_000), day + 30, day + 95)
          notice.owed = .zero
          notice.reasons = reasons([(.PF01, .regime, 2, 2)])
        },
      ]
    case .raised:
      [
        notice(kind) {
          $0.limitTo = .whole(25_000); $0.rateMillionths = 400
        }
      ]
    case .temporaryEnd:
      [-7_500, 2_000].map { left in
        notice(kind) { notice in
          notice.reasons = information(.IN01)
          (notice.limitFrom, notice.limitTo) = (.whole(22_000), .whole(12_000))
          notice.amount = .whole(left)
        }
      }
    default:
      [
        notice(kind) { notice in
          (notice.limitTo, notice.amount) = (.whole(30_000), .whole(10_000))
          notice.until = Moment(day + 30, minute: 0)
        }
      ]
    }
  }

  private static func moneyMatters(_ kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .drawRefused:
      [
        adverse(kind) { notice in
          notice.amount = .whole(3_000)
          notice.reasons = reasons([(.RP01, .daysPastDue, 3, 1)])
        }
      ]
    case .overdue: [overdue, overdueBriefly]
    default:
      [
        notice(kind) {
          $0.amount = Money(fen: 104_833); $0.effective = day + 3
        }
      ]
    }
  }

  static func locked(_ kind: Lock.Kind) -> Notice {
    if kind == .customer { return ownLock }
    return adverse(.locked) { notice in
      notice.lock = kind
      switch kind {
      case .security:
        notice.until = sent.adding(minutes: 180)
        notice.reasons = reasons([(.SE01, .wrongPasswords, 6, 5)])
      case .device: notice.reasons = reasons([(.SE02, .loginDistance, 3_400, 500)])
      case .delinquency: notice.reasons = reasons([(.RP01, .daysPastDue, 30, 30)])
      case .behaviour: notice.reasons = reasons([(.US05, .roundPayments30, 3, 3)])
      case .takeover:
        notice.amount = .whole(9_800)
        notice.reasons = reasons([
          (.SE02, .loginDistance, 1_300, 500), (.SE03, .contactChanges7, 1, 1),
        ])
      case .fraud, .compliance:
        notice.reasons = reasons([(.FR01, .unusualAmount, 900, 300), (.FR03, .score, 0, 0)])
      default: notice.reasons = mildReasons(kind)
      }
    }
  }

  private static func mildReasons(_ kind: Lock.Kind) -> Reasons {
    switch kind {
    case .classWide: reasons([(.PF01, .regime, 2, 2)])
    case .pressure: reasons([(.RP05, .failedDebits30, 3, 3)])
    case .overBorrowing: reasons([(.DB06, .draws7, 5, 5), (.DB04, .highUseMonths, 2, 2)])
    case .multiLender: reasons([(.DB02, .newLoans60, 3, 3), (.DB01, .inquiries90, 9, 6)])
    case .scoreFall: reasons([(.SC03, .scoreFall, 62, 40), (.RP05, .treeProbability, 2_400, 900)])
    case .document: reasons([(.ID01, .documentDays, -30, -30)])
    case .consent: reasons([(.ID03, .scoringConsent, 0, 1)])
    default: Reasons()
    }
  }

  static func lockedByHand(_ kind: Lock.Kind) -> Notice {
    adverse(.locked) { ($0.lock, $0.decider) = (kind, Staff(1)) }
  }

  private static func ends(_ kind: Notice.Kind) -> [Notice] {
    if kind == .inactivityWarning {
      return [
        notice(kind) { notice in
          (notice.owed, notice.effective, notice.limitTo) = (.zero, day + 14, .zero)
          notice.decision = 3
          notice.reasons = reasons([(.US01, .daysSinceUse, 365, 365)])
        }
      ]
    }
    return [
      adverse(kind) { notice in
        (notice.limitTo, notice.effective, notice.nextCheck) = (.zero, day + 1, day + 181)
        notice.reasons = reasons([(.RP01, .daysPastDue, 16, 1), (.DB01, .inquiries90, 8, 6)])
      },
      adverse(kind) { notice in
        (notice.limitTo, notice.nextCheck, notice.owed) = (.zero, day + 180, .zero)
        notice.reasons = reasons([(.US01, .daysSinceUse, 379, 365)])
      },
      adverse(kind) { notice in
        (notice.limitTo, notice.nextCheck) = (.zero, day + 180)
        notice.reasons = reasons([(.FR02, .score, 0, 0)])
      }, closedForFraud,
    ]
  }
}
