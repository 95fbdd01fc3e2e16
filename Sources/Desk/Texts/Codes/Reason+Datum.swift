package import Credit

extension Reason {
  /// Whether something was observed; a code that a person or a procedure cites has no datum.
  package var hasDatum: Bool {
    !code.isInformation && !(characteristic == .score && observed == 0 && threshold == 0)
  }

  /// Whether a customer may be told what was observed.
  var tellsDatum: Bool {
    let text = CodeText.of(code)
    return hasDatum && !text.withholdsDatum && text.tellsFigures && text.source != .policy
      && CharacteristicText.isForCustomers(characteristic)
  }

  /// What would have to hold instead: the opposite of what held. Nil where nothing held, and where
  /// no side of the threshold is the better one: of an equality, and of a score that is high.
  var needed: Condition? {
    guard hasDatum, condition.isMet(by: Int(observed)), comparison != .equal else { return nil }
    let opposite = condition.opposite(for: Int(observed))
    if characteristic == .score, opposite.isCeiling { return nil }
    return opposite
  }

  /// Whether a step for a whole class looked at a datum of the person.
  var looksAtPerson: Bool {
    (code == .PF01 || code == .PF05) && hasDatum
      && CharacteristicRow.of(characteristic).source != .policy
  }

  /// Whether the datum alone says what the code means; beside other data, and beside one that was
  /// not against the customer, the code's own words stand in front.
  var speaksForItself: Bool {
    condition.isMet(by: Int(observed)) && code.plainData.contains(characteristic)
  }
}

extension Condition {
  /// Whether it holds up to a threshold, not from one on.
  fileprivate var isCeiling: Bool {
    switch comparison {
    case .atMost, .below: true
    case .atLeast, .above, .equal: false
    }
  }
}

extension ReasonCode {
  /// The characteristics whose clause is the code in other words.
  fileprivate var plainData: [Characteristic] {
    switch self {
    case .ID01: [.documentDays]
    case .ID02: [.age, .student]
    case .ID03: [.scoringConsent, .marketingConsent]
    case .ID04: [.dataFaults, .realName, .identityVerified]
    case .SE01: [.wrongPasswords]
    case .SE02: [.newDevice, .loginDistance, .farLogins]
    case .SE03: [.contactChanges7]
    case .SE04: [.theftReported]
    case .RP01: [.daysPastDue]
    case .RP02: [.late12, .late3, .onTimeRun]
    case .RP03: [.outsideLate60]
    case .RP04: [.sisterLate]
    case .RP05: [.failedDebits30, .lastMinutePays, .incomeFall, .daysPastDue]
    case .RP06: [.planBroken]
    case .DB01: [.inquiries90, .bureauInquiries]
    case .DB02: [.otherLenders, .newLoans60]
    case .DB03: [.debtToIncome]
    case .DB04: [.utilisation, .highUseMonths]
    case .DB05: [.incomeFall]
    case .DB06: [.draws7]
    case .DB07: []
    case .US01: [.daysSinceUse, .daysSinceLogin, .utilisation]
    case .US02: [.activityPercent, .activeDays30, .daysSinceUse, .daysSinceLogin, .utilisation]
    case .US03: [.unusualAmount]
    case .SC01: [.score]
    case .SC02: [.tenureMonths, .monthsOnBook, .onTimeRun]
    case .SC03: [.scoreFall]
    case .none, .SE05, .US04, .US05, .FR01, .FR02, .FR03, .FR04, .PF01, .PF02, .PF03, .PF04, .PF05,
      .PR01, .PR02, .IN01, .IN02, .IN03, .IN04:
      []
    }
  }
}

/// Where a datum behind a reason comes from.
package enum DataSource: UInt8, Sendable, CaseIterable {
  case ownRecords, bureau, signIns, payments, identity, consents, score, authority, policy
  case income, sisterProducts

  /// The source, and how the customer can see it.
  func text(_ currency: Currency) -> Phrase {
    switch self {
    case .ownRecords:
      Phrase(zh: "本产品的使用和还款记录，见“账单”", en: "your records with us, under Bills")
    case .bureau where currency.isOfMainland:
      Phrase(
        zh: "征信记录，您每年可免费查询两次",
        en: "bureau records, which you can see free of charge twice a year")
    case .bureau:
      Phrase(zh: "征信记录，可向征信机构查询", en: "bureau records, which you can ask the bureau for")
    case .signIns: Phrase(zh: "登录和安全记录，见“安全中心”", en: "sign-in records, under Security")
    case .payments: Phrase(zh: "交易记录，见“账单”", en: "your payments, under Bills")
    case .identity: Phrase(zh: "身份核验记录，见“个人资料”", en: "identity checks, under Profile")
    case .consents: Phrase(zh: "授权记录，见“设置”", en: "your consents, under Settings")
    case .score: Phrase(zh: "信用分及其组成，见“信用分”", en: "your score and its parts, under Score")
    case .authority:
      Phrase(
        zh: "有权机关或合规核查，细节依法不能公开",
        en: "an authority or a compliance check, whose details the law keeps closed")
    case .policy:
      Phrase(
        zh: "适用于一类额度的规定，没有使用您的个人数据",
        en: "a rule for a whole class of lines and no personal data of yours")
    case .income:
      Phrase(
        zh: "外部机构提供的收入信息，见“个人资料”",
        en: "income data from an outside source, under Profile")
    case .sisterProducts:
      Phrase(
        zh: "关联产品的还款记录，见该产品的账单", en: "the records of the sister product, under its own bills")
    }
  }
}
