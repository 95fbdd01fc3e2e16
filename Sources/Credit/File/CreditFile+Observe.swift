extension CreditFile {
  /// What a rule or scorecard sees of this file on a day; nil where the datum is not collected.
  /// `asked` is the amount of the draw at hand, if there is one.
  package func value(
    of characteristic: Characteristic, on today: Today, asked: Money = .zero
  ) -> Int? {
    guard characteristic.isOnRecord || !portrait.marks.contains(.recordedBook) else { return nil }
    return switch characteristic {
    case .tenureMonths, .realName, .identityVerified, .activeDays30, .monthlySpend, .quickPay,
      .festivalSpender, .walletUse, .billsPaid, .income:
      portraitValue(of: characteristic, on: today.day)
    case .inquiries90, .bureauInquiries, .otherLenders, .outsideLate60, .debtToIncome:
      consents.contains(.bureau) || line.isActive ? outsideValue(of: characteristic) : nil
    case .wrongPasswords, .newDevice, .loginDistance, .farLogins, .contactChanges7,
      .theftReported, .roundPayments30, .unusualAmount:
      securityValue(of: characteristic, on: today.day)
    case .score: score.shown > 0 ? Int(score.shown) : nil
    case .scoreFall: score.previous > 0 ? Int(score.previous) - Int(score.shown) : nil
    case .defaultProbability: Int(score.defaultProbability)
    case .drawAmount: asked.fen / 100
    case .available: available.fen / 100
    case .loansRunning: debt.running
    case .marketingConsent:
      consents.contains(.marketing) && !portrait.marks.contains(.optedOut) ? 1 : 0
    case .scoringConsent: consents.isSuperset(of: [.scoring, .bureau]) ? 1 : 0
    case .lineActive: line.isActive ? 1 : 0
    default: historyValue(of: characteristic, on: today.day)
    }
  }

  private func portraitValue(of characteristic: Characteristic, on day: Day) -> Int? {
    switch characteristic {
    case .tenureMonths: portrait.registered.isSet ? (day - portrait.registered) / 30 : nil
    case .realName: portrait.marks.contains(.realName) ? 1 : 0
    case .identityVerified: isIdentityVerified ? 1 : 0
    case .activeDays30: (portrait.activeDays & 0x3FFF_FFFF).nonzeroBitCount
    case .monthlySpend: Int(portrait.monthlySpend)
    case .quickPay: Int(portrait.quickPay)
    case .festivalSpender: portrait.marks.contains(.festivalSpender) ? 1 : 0
    case .walletUse: Int(portrait.walletUse)
    case .billsPaid: Int(portrait.billsPaid)
    default: portrait.income > .zero ? portrait.income.fen / 100 : nil
    }
  }

  private func historyValue(of characteristic: Characteristic, on day: Day) -> Int? {
    switch characteristic {
    case .monthsOnBook: line.opened.isSet ? (day - line.opened) / 30 : nil
    case .daysPastDue: daysPastDue(on: day)
    case .late12: (portrait.lateMonths & 0xFFF).nonzeroBitCount
    case .late3: (portrait.lateMonths & 0x7).nonzeroBitCount
    case .onTimeRun: Int(portrait.onTimeRun)
    case .failedDebits30: (portrait.failedDebitDays & 0x3FFF_FFFF).nonzeroBitCount
    case .utilisation: limit.shown > .zero ? utilisation : nil
    case .daysSinceUse: daysSinceUse(on: day)
    case .daysSinceLogin: portrait.lastLogin.isSet ? day - portrait.lastLogin : nil
    case .draws7: portrait.draws7
    case .owed: debt.principal.fen / 100
    case .daysSinceRaise: limit.raisedOn.isSet ? day - limit.raisedOn : nil
    default: limit.cutOn.isSet ? (day - limit.cutOn) / 30 : 999
    }
  }

  private func outsideValue(of characteristic: Characteristic) -> Int? {
    switch characteristic {
    case .inquiries90: portrait.inquiries90
    case .bureauInquiries: Int(portrait.bureauInquiries)
    case .otherLenders: Int(portrait.otherLenders)
    case .outsideLate60: Int(portrait.outsideLate60)
    default:
      portrait.income > .zero
        ? Int(portrait.outsideHundreds) * 1_000_000 / (portrait.income.fen * 12) : nil
    }
  }

  private func securityValue(of characteristic: Characteristic, on day: Day) -> Int? {
    switch characteristic {
    case .wrongPasswords: Int(portrait.wrongPasswords)
    case .newDevice: portrait.newDeviceOn.isSet && day - portrait.newDeviceOn <= 1 ? 1 : 0
    case .loginDistance: Int(portrait.loginDistance)
    case .farLogins: Int(portrait.farLogins & 3) + Int(portrait.farLogins >> 2 & 3)
    case .contactChanges7: (portrait.contactChangeDays & 0x7F).nonzeroBitCount
    case .theftReported: portrait.marks.contains(.theftReported) ? 1 : 0
    case .roundPayments30:
      portrait.roundPaymentOn.isSet && day - portrait.roundPaymentOn <= 30
        ? Int(portrait.roundPayments) : 0
    default: Int(portrait.unusualPercent)
    }
  }

  /// Days since the line was used, or opened when it never was; nil without a line.
  package func daysSinceUse(on day: Day) -> Int? {
    guard line.opened.isSet else { return nil }
    return day - max(line.opened, portrait.lastUse)
  }

  /// Whether face and SMS check before lending were passed.
  package var isIdentityVerified: Bool {
    portrait.marks.isSuperset(of: [.facePassed, .smsPassed])
  }
}
