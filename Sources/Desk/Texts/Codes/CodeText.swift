package import Credit

/// A reason code in words: what it says, what the customer can do, how long it takes.
package struct CodeText: Sendable {
  /// The reason, as a clause that a sentence can take: `您近期在本产品有过晚还`.
  package let title: Phrase
  /// What the customer can do; empty where there is nothing to do.
  package let remedy: Phrase
  /// How long until that takes effect; empty where there is nothing to do.
  package let duration: Phrase
  /// What can be asked of the lender.
  package let appeal: AppealKind
  /// Where the datum comes from.
  package let source: DataSource
  /// The papers that help an appeal.
  package let papers: Papers

  /// What can be asked of the lender about a reason.
  package enum AppealKind: UInt8, Sendable, CaseIterable {
    /// Nothing: no decision against the customer, or no choice of the lender.
    case none
    /// The customer can mend it at once, and appeal.
    case selfService
    /// Reconsideration of everything.
    case full
    /// Reconsideration of identity and facts; the category is told, the detail is not.
    case factsOnly
  }

  init(
    _ title: Phrase, do remedy: Phrase = .empty, takes duration: Phrase = .empty,
    appeal: AppealKind = .full, from source: DataSource, papers: Papers = []
  ) {
    (self.title, self.remedy, self.duration) = (title, remedy, duration)
    (self.appeal, self.source, self.papers) = (appeal, source, papers)
  }

  /// Whether the datum behind the reason must not be told: fraud, authorities, linked accounts.
  package var withholdsDatum: Bool { appeal == .factsOnly }
}

/// Where a datum behind a reason comes from.
package enum DataSource: UInt8, Sendable, CaseIterable {
  case ownRecords, bureau, signIns, payments, identity, consents, score, authority, policy

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
      Phrase(zh: "适用于一类额度的规定", en: "a rule for a whole class of lines")
    }
  }
}

extension CodeText {
  /// The words of a code.
  package static func of(_ code: ReasonCode) -> CodeText {
    switch code {
    case .none: noCode
    case .ID01, .ID02, .ID03, .ID04: identity(code)
    case .SE01, .SE02, .SE03, .SE04, .SE05: security(code)
    case .RP01, .RP02, .RP03, .RP04, .RP05, .RP06: repayment(code)
    case .DB01, .DB02, .DB03, .DB04, .DB05, .DB06: debt(code)
    case .US01, .US02, .US03, .US04, .US05: use(code)
    case .SC01, .SC02, .SC03: score(code)
    case .FR01, .FR02, .FR03, .FR04: fraud(code)
    case .PF01, .PF02, .PF03, .PF04, .PF05: portfolio(code)
    case .PR01, .PR02: procedure(code)
    case .IN01, .IN02, .IN03, .IN04: information(code)
    }
  }

  private static let noCode = CodeText(
    Phrase(zh: "没有原因码", en: "no reason code"), appeal: .none, from: .ownRecords)

  /// A reason with its datum, threshold and date, as notices and timelines tell it. Where the datum
  /// must not be told, or the reason is about a whole class of lines, only what the code says.
  package static func line(
    _ reason: Reason, on day: Day, seenFrom reader: Day, currency: Currency
  ) -> Phrase {
    let text = of(reason.code)
    guard reason.hasDatum, !text.withholdsDatum, text.source != .policy else { return text.title }
    let datum = CharacteristicText.statement(
      Int(reason.observed), reason.characteristic, currency)
    let date = DayText.prose(day, seenFrom: reader)
    return text.title
      + Phrase(zh: "：\(datum.zh)（截至\(date.zh)）", en: ": \(datum.en) (as of \(date.en))")
  }
}

extension Reason {
  /// Whether something was observed; a code that a person or a procedure cites has no datum.
  package var hasDatum: Bool {
    !code.isInformation && !(characteristic == .score && observed == 0 && threshold == 0)
  }
}

extension ReasonCode {
  /// Whether the reason is about a whole class of lines and says nothing about the person.
  var isClassWide: Bool {
    switch self {
    case .PF01, .PF02, .PF03, .PF05: true
    default: false
    }
  }
}
