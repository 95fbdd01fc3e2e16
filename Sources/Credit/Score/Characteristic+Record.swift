extension Characteristic {
  /// Whether a recorded book tells it: the rest was never collected, which is not the same as bad.
  var isOnRecord: Bool {
    switch self {
    case .monthlySpend, .daysPastDue, .late12, .late3, .onTimeRun, .utilisation, .daysSinceUse,
      .owed, .daysSinceRaise, .monthsSinceCut, .score, .scoreFall, .defaultProbability,
      .drawAmount, .available, .loansRunning, .marketingConsent, .scoringConsent, .lineActive,
      .limit, .highUseMonths, .lastMinutePays, .daysSincePaidOff, .planKept, .planBroken,
      .treeProbability, .warningLevel, .drawShare, .regime, .marketRate, .capital:
      true
    case .tenureMonths, .realName, .identityVerified, .age, .student, .documentDays,
      .activeDays30, .quickPay, .festivalSpender, .transactions, .usualAmount, .activityPercent,
      .walletUse, .billsPaid, .sisterDebt, .sisterLate, .monthsOnBook, .failedDebits30,
      .daysSinceLogin, .draws7, .inquiries90, .bureauInquiries, .otherLenders, .outsideLate60,
      .debtToIncome, .newLoans60, .income, .incomeFall, .dataFaults, .wrongPasswords, .newDevice,
      .loginDistance, .farLogins, .contactChanges7, .theftReported, .roundPayments30,
      .unusualAmount, .watchListFlow, .gamblingFlow, .forbiddenUse, .authorityHold:
      false
    }
  }

  /// Whether it describes how somebody stands, so that it must hold when a person decides; what
  /// happened once holds until papers refute it.
  package var isStanding: Bool {
    switch self {
    case .tenureMonths, .realName, .identityVerified, .age, .student, .documentDays,
      .activeDays30, .monthlySpend, .quickPay, .festivalSpender, .transactions, .usualAmount,
      .activityPercent, .walletUse, .billsPaid, .sisterDebt, .sisterLate, .monthsOnBook,
      .daysPastDue, .late12, .late3, .onTimeRun, .utilisation, .daysSinceUse, .daysSinceLogin,
      .owed, .daysSinceRaise, .monthsSinceCut, .limit, .highUseMonths, .daysSincePaidOff,
      .planKept, .planBroken, .inquiries90, .bureauInquiries, .otherLenders, .outsideLate60,
      .debtToIncome, .newLoans60, .income, .incomeFall, .dataFaults, .score, .defaultProbability,
      .treeProbability, .warningLevel, .available, .loansRunning, .marketingConsent,
      .scoringConsent, .lineActive:
      true
    case .wrongPasswords, .newDevice, .loginDistance, .farLogins, .contactChanges7,
      .theftReported, .roundPayments30, .unusualAmount, .watchListFlow, .gamblingFlow,
      .forbiddenUse, .authorityHold, .drawAmount, .drawShare, .draws7, .scoreFall, .regime,
      .marketRate, .capital, .failedDebits30, .lastMinutePays:
      false
    }
  }

  /// Whether it comes from the bureau, which is asked with the customer's consent, or for the sake
  /// of a line in use.
  var isOfBureau: Bool {
    switch self {
    case .inquiries90, .bureauInquiries, .otherLenders, .outsideLate60, .debtToIncome,
      .newLoans60:
      true
    case .tenureMonths, .realName, .identityVerified, .age, .student, .documentDays,
      .activeDays30, .monthlySpend, .quickPay, .festivalSpender, .transactions, .usualAmount,
      .activityPercent, .walletUse, .billsPaid, .sisterDebt, .sisterLate, .monthsOnBook,
      .daysPastDue, .late12, .late3, .onTimeRun, .failedDebits30, .utilisation, .daysSinceUse,
      .daysSinceLogin, .draws7, .owed, .daysSinceRaise, .monthsSinceCut, .limit, .highUseMonths,
      .lastMinutePays, .daysSincePaidOff, .planKept, .planBroken, .income, .incomeFall,
      .dataFaults, .score, .scoreFall, .defaultProbability, .treeProbability, .warningLevel,
      .wrongPasswords, .newDevice, .loginDistance, .farLogins, .contactChanges7, .theftReported,
      .roundPayments30, .unusualAmount, .watchListFlow, .gamblingFlow, .forbiddenUse,
      .authorityHold, .drawAmount, .drawShare, .available, .loansRunning, .marketingConsent,
      .scoringConsent, .lineActive, .regime, .marketRate, .capital:
      false
    }
  }
}
