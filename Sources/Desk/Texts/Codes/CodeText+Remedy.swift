package import Credit

extension CodeText {
  /// What the customer can do about a reason: what its datum asks for, or else what its code says.
  package static func remedy(of reason: Reason) -> Phrase {
    remedyByDatum(reason)?.act ?? of(reason.code).remedy
  }

  /// How long until that takes effect.
  package static func duration(of reason: Reason) -> Phrase {
    remedyByDatum(reason)?.effect ?? of(reason.code).duration
  }

  private typealias Remedy = (act: Phrase, effect: Phrase)

  private static func remedy(_ act: Phrase, takes effect: Phrase) -> Remedy { (act, effect) }

  private static func remedyByDatum(_ reason: Reason) -> Remedy? {
    guard reason.tellsDatum, reason.speaksForItself else { return nil }
    if reason.characteristic == .student, reason.observed == 1 {
      return remedy(
        Phrase(
          zh: "毕业并更新身份信息后再申请", en: "apply again once you have graduated and updated your profile"),
        takes: Phrase(zh: "更新之后", en: "once it is updated"))
    }
    guard let needed = reason.needed else { return nil }
    if let most = needed.most { return remedy(reason, downTo: most) }
    return needed.least.flatMap { remedy(reason, upTo: $0) }
  }

  private static func remedy(_ reason: Reason, downTo most: Int) -> Remedy? {
    switch reason.characteristic {
    case .late12: remedyOfLateness(months: 12)
    case .late3: remedyOfLateness(months: 3)
    case .inquiries90:
      remedy(
        Phrase(zh: "近期减少新的借款申请", en: "make fewer new applications for credit"),
        takes: Phrase(zh: "每次申请满90天后不再计入", en: "each application counts for 90 days"))
    case .otherLenders:
      remedy(
        most > 0
          ? Phrase(
            zh: "还清部分机构，把借款机构减到 \(most) 家以内",
            en: "settle with some lenders, so that you owe at most \(most) others")
          : Phrase(zh: "还清在其他机构的借款", en: "settle what you owe other lenders"),
        takes: Phrase(zh: "征信更新后", en: "once the bureau's records show it"))
    case .newLoans60:
      remedy(
        Phrase(zh: "8周内不再向其他机构借款", en: "take no new loans elsewhere for 8 weeks"),
        takes: Phrase(zh: "8周后", en: "after 8 weeks"))
    case .utilisation:
      remedy(
        Phrase(
          zh: "归还一部分借款，使已用不超过额度的 \(most) %",
          en: "pay back enough to use at most \(most) % of your limit"),
        takes: Phrase(zh: "还款之后", en: "once it is paid back"))
    case .highUseMonths:
      remedy(
        Phrase(
          zh: "归还一部分借款，使已用低于额度的 80 %", en: "pay back enough to use less than 80 % of your limit"),
        takes: Phrase(zh: "当月月末仍低于 80 % 时", en: "if it is still below 80 % at the end of the month")
      )
    case .daysSinceUse: remedyOfDisuse
    default: nil
    }
  }

  private static func remedy(_ reason: Reason, upTo least: Int) -> Remedy? {
    let gap = least - Int(reason.observed)
    return switch reason.characteristic {
    case .onTimeRun:
      remedy(
        Phrase(
          zh: "连续按时还款满 \(least) 期", en: "pay on time until \(least) instalments in a row are paid"),
        takes: Phrase(
          zh: "再按时还款 \(gap) 期后",
          en: gap == 1 ? "after 1 more instalment" : "after \(gap) more instalments"))
    case .age:
      remedy(
        Phrase(zh: "年满 \(least) 岁后再申请", en: "apply again once you are \(least)"),
        takes: Phrase(zh: "年满之后", en: "from that birthday"))
    case .tenureMonths, .monthsOnBook:
      remedy(
        Phrase(zh: "继续正常使用并按时付款", en: "go on using the account and paying on time"),
        takes: Phrase(
          zh: "\(gap) 个月后", en: gap == 1 ? "after 1 month" : "after \(gap) months"))
    case .utilisation:
      remedy(
        Phrase(zh: "有需要时使用额度", en: "use the credit line when you need it"),
        takes: Phrase(
          zh: "已用达到额度的 \(least) % 时", en: "once at least \(least) % of the limit is used"))
    default: nil
    }
  }

  private static func remedyOfLateness(months: Int) -> Remedy {
    remedy(
      Phrase(zh: "接下来每期按时还款", en: "pay the coming instalments on time"),
      takes: Phrase(
        zh: "晚还满\(months)个月后不再计入", en: "a late payment counts for \(months) months"))
  }

  private static let remedyOfDisuse = remedy(
    Phrase(zh: "使用一次额度", en: "use the credit line once"),
    takes: Phrase(zh: "立即", en: "at once"))
}

extension Condition {
  /// The largest value that meets it; nil where there is none.
  fileprivate var most: Int? {
    switch comparison {
    case .atMost, .equal: threshold
    case .below: threshold - 1
    case .atLeast, .above: nil
    }
  }

  /// The smallest value that meets it; nil where there is none.
  fileprivate var least: Int? {
    switch comparison {
    case .atLeast, .equal: threshold
    case .above: threshold + 1
    case .atMost, .below: nil
    }
  }
}
