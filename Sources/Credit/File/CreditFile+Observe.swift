extension CreditFile {
  /// What a rule or scorecard sees of this file on a day; nil where the datum is not collected.
  /// `asked` is the amount of the draw at hand, if there is one.
  package func value(
    of characteristic: Characteristic, on today: Today, asked: Money = .zero
  ) -> Int? {
    guard characteristic.isOnRecord || !profile.marks.contains(.recordedBook) else { return nil }
    guard !characteristic.isOfBureau || consents.contains(.bureau) || line.isActive else {
      return nil
    }
    return observed(characteristic, today, asked)
  }

  /// One line a characteristic, so that one without an answer does not compile.
  private func observed(_ characteristic: Characteristic, _ today: Today, _ asked: Money) -> Int? {
    let day = today.day
    return switch characteristic {
    // Identity
    case .tenureMonths: profile.registered.isSet ? (day - profile.registered) / 30 : nil
    case .realName: profile.marks.contains(.realName) ? 1 : 0
    case .identityVerified: identity.isProved ? 1 : 0
    case .age: profile.birthYear > 0 ? today.year - 1_900 - Int(profile.birthYear) : nil
    case .student: profile.marks.contains(.student) && today.environment.bansStudents ? 1 : 0
    case .documentDays: profile.documentUntil.isSet ? profile.documentUntil - day : nil
    // Behaviour
    case .activeDays30: activity.active30
    case .monthlySpend: Int(activity.monthlySpend)
    case .quickPay: Int(activity.quickPay)
    case .festivalSpender: activity.marks.contains(.festivalSpender) ? 1 : 0
    case .transactions: Int(activity.transactions)
    case .usualAmount: Int(activity.usualAmount)
    case .activityPercent:
      activity.usualActive > 0 ? activity.active30 * 100 / Int(activity.usualActive) : nil
    // Relations and fulfilment
    case .walletUse: Int(activity.walletUse)
    case .billsPaid: Int(activity.billsPaid)
    case .sisterDebt: Int(outside.sisterHundreds) * 100
    case .sisterLate: Int(outside.sisterLate)
    // History with this lender
    case .monthsOnBook: line.opened.isSet ? (day - line.opened) / 30 : nil
    case .daysPastDue: daysPastDue(on: day)
    case .late12: (conduct.lateMonths & 0xFFF).nonzeroBitCount
    case .late3: (conduct.lateMonths & 0x7).nonzeroBitCount
    case .onTimeRun: Int(conduct.onTimeRun)
    case .failedDebits30: (conduct.failedDebitDays & 0x3FFF_FFFF).nonzeroBitCount
    case .utilisation: limit.shown > .zero ? utilisation : nil
    case .daysSinceUse: daysSinceUse(on: day)
    case .daysSinceLogin: activity.lastLogin.isSet ? day - activity.lastLogin : nil
    case .draws7: conduct.draws7
    case .owed: debt.principal.fen / 100
    case .daysSinceRaise: limit.raisedOn.isSet ? day - limit.raisedOn : nil
    case .monthsSinceCut: limit.cutOn.isSet ? (day - limit.cutOn) / 30 : 999
    case .limit: limit.shown.fen / 100
    case .highUseMonths: Int(conduct.highUseMonths)
    case .lastMinutePays: Int(conduct.lastMinutePays)
    case .daysSincePaidOff: conduct.paidOffOn.isSet ? day - conduct.paidOffOn : 9_999
    case .planKept: replan.isActive ? Int(replan.kept) : nil
    case .planBroken: replan.state == .broken ? 1 : 0
    // Other lenders
    case .inquiries90: outside.inquiries90
    case .bureauInquiries: Int(outside.bureauInquiries)
    case .otherLenders: Int(outside.otherLenders)
    case .outsideLate60: Int(outside.late60)
    case .debtToIncome: debtToIncome
    case .newLoans60: outside.newLoans
    case .income: profile.income > .zero ? profile.income.fen / 100 : nil
    case .incomeFall: incomeFall
    case .dataFaults: dataFaults(on: day, under: today.policy).count
    // Score
    case .score: score.shown > 0 ? Int(score.shown) : nil
    case .scoreFall: score.previous > 0 ? Int(score.previous) - Int(score.shown) : nil
    case .defaultProbability: decidingProbability(today.policy)
    case .treeProbability: Int(score.treeProbability)
    case .warningLevel: Int(score.warning.rawValue)
    // Security
    case .wrongPasswords: Int(access.wrongPasswords)
    case .newDevice: access.newDeviceOn.isSet && day - access.newDeviceOn <= 1 ? 1 : 0
    case .loginDistance: Int(access.loginDistance)
    case .farLogins: Int(access.farLogins & 3) + Int(access.farLogins >> 2 & 3)
    case .contactChanges7: (access.contactChangeDays & 0x7F).nonzeroBitCount
    case .theftReported: access.marks.contains(.theftReported) ? 1 : 0
    case .roundPayments30:
      access.roundPaymentOn.isSet && day - access.roundPaymentOn <= 30
        ? Int(access.roundPayments) : 0
    case .unusualAmount: Int(access.unusualPercent)
    case .watchListFlow: access.marks.contains(.watchListFlow) ? 1 : 0
    case .gamblingFlow: access.marks.contains(.gamblingFlow) ? 1 : 0
    case .forbiddenUse: access.marks.contains(.forbiddenUse) ? 1 : 0
    case .authorityHold: access.marks.contains(.authorityHold) ? 1 : 0
    // The request at hand
    case .drawAmount: asked.fen / 100
    case .drawShare: limit.inForce > .zero ? asked.fen * 100 / limit.inForce.fen : nil
    case .available: available.fen / 100
    case .loansRunning: debt.running
    case .marketingConsent: mayBeInvited(today.environment) ? 1 : 0
    case .scoringConsent: consents.isSuperset(of: .lending) ? 1 : 0
    case .lineActive: line.isActive ? 1 : 0
    // Economy
    case .regime: Int(today.environment.regime.rawValue)
    case .marketRate: today.environment.marketRate
    case .capital: today.environment.capitalPercent
    }
  }

  /// By how many percent an outside source has less income than was stated.
  var incomeFall: Int? {
    guard profile.income > .zero, outside.incomeHundreds > 0 else { return nil }
    let told = Int(outside.incomeHundreds) * 10_000
    return max(0, (profile.income.fen - told) * 100 / profile.income.fen)
  }

  /// Debt elsewhere in percent of a year's income.
  private var debtToIncome: Int? {
    guard profile.income > .zero else { return nil }
    let hundreds = Int(outside.debtHundreds) + Int(outside.sisterHundreds)
    return hundreds * 1_000_000 / (profile.income.fen * 12)
  }

  /// Whether somebody may be invited: they agreed, or, where the law has it so, did not object.
  package func mayBeInvited(_ environment: Environment) -> Bool {
    guard invitation.state != .optedOut else { return false }
    return consents.contains(.marketing)
      || environment.invitesUntilOptOut && consents.state(of: .marketing) != .withdrawn
        && consents.state(of: .marketing) != .refused
  }

  /// Days since the line was used, or opened when it never was; nil without a line.
  package func daysSinceUse(on day: Day) -> Int? {
    guard line.opened.isSet else { return nil }
    return day - max(line.opened, conduct.lastUse)
  }
}
