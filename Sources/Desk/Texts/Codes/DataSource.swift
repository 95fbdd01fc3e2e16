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
