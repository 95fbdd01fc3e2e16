package import Credit

extension Characteristic {
  /// Its name in documents and in exports, in snake case: `late_12m`, `days_past_due`.
  package var documentName: String {
    switch self {
    case .tenureMonths: "tenure_months"
    case .realName: "real_name"
    case .identityVerified: "identity_verified"
    case .activeDays30: "active_days_30"
    case .monthlySpend: "monthly_spend"
    case .quickPay: "quick_pay"
    case .festivalSpender: "festival_spender"
    case .walletUse: "wallet_use"
    case .billsPaid: "bills_paid"
    case .monthsOnBook: "months_on_book"
    case .daysPastDue: "days_past_due"
    case .late12: "late_12m"
    case .late3: "late_3m"
    case .onTimeRun: "on_time_run"
    case .failedDebits30: "failed_debits_30d"
    case .utilisation: "utilisation"
    case .daysSinceUse: "days_since_use"
    case .daysSinceLogin: "days_since_login"
    case .draws7: "draws_7d"
    case .owed: "owed"
    case .daysSinceRaise: "days_since_raise"
    case .monthsSinceCut: "months_since_cut"
    case .inquiries90: "inquiries_90d"
    case .bureauInquiries: "bureau_inquiries"
    case .otherLenders: "other_lenders"
    case .outsideLate60: "outside_late_60"
    case .debtToIncome: "debt_to_income"
    case .income: "income"
    case .score: "score"
    case .scoreFall: "score_fall"
    case .defaultProbability: "default_probability"
    case .wrongPasswords: "wrong_passwords"
    case .newDevice: "new_device"
    case .loginDistance: "login_distance"
    case .farLogins: "far_logins"
    case .contactChanges7: "contact_changes_7d"
    case .theftReported: "theft_reported"
    case .roundPayments30: "round_payments_30d"
    case .unusualAmount: "unusual_amount"
    case .drawAmount: "draw_amount"
    case .available: "available"
    case .loansRunning: "loans_running"
    case .marketingConsent: "marketing_consent"
    case .scoringConsent: "scoring_consent"
    case .lineActive: "line_active"
    }
  }

  /// The characteristic of this name in documents; nil where there is none.
  package init?(documentName: String) {
    guard let found = Characteristic.allCases.first(where: { $0.documentName == documentName })
    else { return nil }
    self = found
  }
}

extension DocumentNode {
  /// A characteristic by its name.
  func characteristic() throws(DocumentError) -> Characteristic {
    try characteristic(named: try string())
  }

  /// The characteristic of a name that stands here.
  func characteristic(named name: String) throws(DocumentError) -> Characteristic {
    try value(
      of: name, "characteristic",
      among: Characteristic.allCases.map { ($0.documentName, $0) })
  }
}
