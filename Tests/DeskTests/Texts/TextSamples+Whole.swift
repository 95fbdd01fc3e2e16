import Desk

@testable import Credit

/// The notices of permission, terms, lateness, plans, lasting locks and data.
extension TextSamples {
  static func permissions(_ kind: Notice.Kind) -> [Notice] {
    guard kind == .barred else { return [notice(kind) { $0.reasons = information(.IN04) }] }
    return [
      adverse(kind) { notice in
        notice.owed = .zero
        notice.reasons = reasons([(.DB01, .inquiries90, 14, 12), (.DB02, .newLoans60, 5, 3)])
      },
      adverse(kind) { notice in
        notice.owed = .zero
        notice.reasons = information(.FR02)
      },
    ]
  }

  static func terms(_ kind: Notice.Kind) -> [Notice] {
    switch kind {
    case .raiseOffered:
      [
        notice(kind) {
          $0.limitTo = .whole(25_000); $0.nextCheck = day + 14
        }
      ]
    case .raiseDeclined:
      [
        notice(kind) {
          $0.nextCheck = day + 34; $0.reasons = reasons([(.DB03, .debtToIncome, 72, 60)])
        },
        notice(kind) { $0.nextCheck = day + 34 },
      ]
    case .ceilingSet:
      [notice(kind) { $0.limitTo = .whole(8_000) }, notice(kind) { $0.limitFrom = .whole(8_000) }]
    case .tightened: [tightened, tightenedByIncome, tightenedByEconomy, tightenedByGroup]
    default: [notice(kind) { $0.rateMillionths = 470 }]
    }
  }

  /// A limit lowered with its whole class.
  static let tightened = adverse(.tightened) { notice in
    (notice.limitTo, notice.effective, notice.nextCheck) = (.whole(12_000), day + 30, day + 125)
    notice.reasons = reasons([(.PF01, .regime, 2, 2)])
  }

  /// The same by a rule that looks at the person, and by one that does not.
  static let tightenedByIncome = tightened(by: 2)
  static let tightenedByEconomy = tightened(by: 3)
  /// The same for one group of customers.
  static let tightenedByGroup = tightened(by: 4)

  private static func tightened(by rule: UInt16) -> Notice {
    var notice = tightened
    notice.rule = rule
    return notice
  }

  static func lateness(_ kind: Notice.Kind) -> [Notice] {
    [
      notice(kind) { notice in
        notice.amount = Money(fen: 104_833)
        notice.effective = day + 10
        if kind == .debtCalled { notice.reasons = information(.FR01) }
      }
    ]
  }

  static func plans(_ kind: Notice.Kind) -> [Notice] {
    let plan = notice(kind) { notice in
      (notice.months, notice.amount, notice.rateMillionths) = (18, .whole(930), 360)
      notice.effective = day + 30
      if kind == .planReceived { notice.answerBy = Moment(day + 3, minute: 1_080) }
      if kind == .planRefused {
        (notice.reasons, notice.decision, notice.decider) = (information(.RP05), 4, Staff(2))
      }
    }
    guard kind == .planBroken else { return [plan] }
    return [
      adverse(kind) { notice in
        notice.amount = .whole(930)
        notice.reasons = reasons([(.RP06, .daysPastDue, 30, 30)])
      }
    ]
  }

  static func lasting(_ kind: Notice.Kind) -> [Notice] {
    guard kind == .lockedForGood else {
      return Lock.Kind.allCases.map { lock in
        notice(kind) {
          $0.lock = lock; $0.until = sent.adding(minutes: 43_200)
        }
      }
    }
    return [
      adverse(kind) {
        $0.lock = .fraud; $0.reasons = information(.FR01)
      },
      adverse(kind) {
        $0.lock = .behaviour; $0.reasons = information(.US05)
      },
      adverse(kind) {
        $0.reasons = information(.FR04); $0.owed = .zero
      },
    ]
  }

  static func data(_ kind: Notice.Kind) -> [Notice] {
    guard kind != .documentExpiring else {
      return [30, -1].map { left in
        notice(kind) { notice in
          (notice.effective, notice.datum) = (day + left + 30, .document)
          notice.until = Moment(day + left, minute: 0)
        }
      }
    }
    let outcomes: [Case.Outcome] = kind == .disputeResult ? [.correct, .confirm] : [.confirm]
    return Datum.allCases.flatMap { datum in
      outcomes.map { outcome in
        notice(kind) { notice in
          notice.datum = datum
          if kind == .disputeResult { notice.outcome = outcome }
          if kind == .disputeReceived { notice.answerBy = Moment(day + 20, minute: 1_080) }
        }
      }
    }
  }
}
