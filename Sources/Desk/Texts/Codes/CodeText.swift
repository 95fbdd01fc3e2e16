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

extension CodeText {
  /// The words of a code.
  package static func of(_ code: ReasonCode) -> CodeText {
    switch code {
    case .none: noCode
    case .ID01, .ID02, .ID03, .ID04: identity(code)
    case .SE01, .SE02, .SE03, .SE04, .SE05: security(code)
    case .RP01, .RP02, .RP03, .RP04, .RP05, .RP06: repayment(code)
    case .DB01, .DB02, .DB03, .DB04, .DB05, .DB06: debt(code)
    case .DB07: capBinds
    case .US01, .US02, .US03, .US04, .US05: use(code)
    case .SC01, .SC02, .SC03: score(code)
    case .FR01, .FR02, .FR03, .FR04: fraud(code)
    case .PF01, .PF02, .PF03, .PF04, .PF05: portfolio(code)
    case .PR01, .PR02: procedure(code)
    case .IN01, .IN02, .IN03, .IN04: information(code)
    }
  }

  static let capBinds = CodeText(
    Phrase(
      zh: "按您的收入和现有借款，目前的额度已到我们能负担的范围",
      en: "by your income and present debts the limit is as high as we can go for now"),
    from: .ownRecords)

  private static let noCode = CodeText(
    Phrase(zh: "没有原因码", en: "no reason code"), appeal: .none, from: .ownRecords)

  /// A reason with its datum, threshold and date, as notices and timelines tell it. Where the datum
  /// must not be told, or the reason is about a whole class of lines, only what the code says.
  package static func line(
    _ reason: Reason, on day: Day, seenFrom reader: Day, currency: Currency
  ) -> Phrase {
    let text = of(reason.code)
    guard reason.hasDatum, !text.withholdsDatum, text.source != .policy else { return text.title }
    let date = DayText.prose(day, seenFrom: reader)
    guard CharacteristicText.isForCustomers(reason.characteristic) else {
      return text.title + Phrase(zh: "（截至\(date.zh)）", en: " (as of \(date.en))")
    }
    let datum = CharacteristicText.statement(
      Int(reason.observed), reason.characteristic, currency)
    let edge = threshold(of: reason, text.source, currency)
    let edgeZh = edge.map { "界线 \($0)，" } ?? ""
    let edgeEn = edge.map { "our line: \($0); " } ?? ""
    return text.title
      + Phrase(
        zh: "：\(datum.zh)（\(edgeZh)截至\(date.zh)）",
        en: ": \(datum.en) (\(edgeEn)as of \(date.en))")
  }

  /// The threshold as a reader can compare it; what would teach a thief the rule stays untold.
  private static func threshold(
    of reason: Reason, _ source: DataSource, _ currency: Currency
  ) -> String? {
    guard source != .signIns, source != .payments else { return nil }
    let value = Int(reason.threshold)
    guard reason.characteristic != .documentDays else { return nil }
    switch reason.characteristic.words.unit {
    case .yesNo, .degree, .warning, .regime: return nil
    case .points: return Figures.grouped(value)
    default: return CharacteristicText.short(value, reason.characteristic, currency).en
    }
  }
}
