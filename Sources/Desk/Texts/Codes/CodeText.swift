package import Credit

/// A reason code in words: what it says, what the customer can do, how long it takes. What a
/// reason says with its datum is `line(_:on:seenFrom:currency:)`; a code alone names the category.
package struct CodeText: Sendable {
  /// The category, as a clause that a sentence can take: `您近期申请借款较多`. It is true of every
  /// datum that the code may be read off.
  package let title: Phrase
  /// What the customer can do; empty where there is nothing to do.
  package let remedy: Phrase
  /// How long until that takes effect; empty where there is nothing to do.
  package let duration: Phrase
  /// What can be asked of the lender.
  package let appeal: AppealKind
  /// Where the datum comes from, unless a reason's characteristic says otherwise.
  package let source: DataSource
  /// The papers that help an appeal.
  package let papers: Papers
  /// Whether the observed value may be told with it.
  package let tellsFigures: Bool

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
    appeal: AppealKind = .full, from source: DataSource, papers: Papers = [],
    tellsFigures: Bool = true
  ) {
    (self.title, self.remedy, self.duration) = (title, remedy, duration)
    (self.appeal, self.source, self.papers) = (appeal, source, papers)
    self.tellsFigures = tellsFigures
  }

  /// Whether the datum behind the reason must not be told: fraud, authorities, linked accounts.
  package var withholdsDatum: Bool { appeal == .factsOnly }
}

extension CodeText {
  /// The words of a code.
  package static func of(_ code: ReasonCode) -> CodeText {
    switch code {
    case .none: noCode
    case .ID01: id01
    case .ID02: id02
    case .ID03: id03
    case .ID04: id04
    case .SE01: se01
    case .SE02: se02
    case .SE03: se03
    case .SE04: se04
    case .SE05: se05
    case .RP01: rp01
    case .RP02: rp02
    case .RP03: rp03
    case .RP04: rp04
    case .RP05: rp05
    case .RP06: rp06
    case .DB01: db01
    case .DB02: db02
    case .DB03: db03
    case .DB04: db04
    case .DB05: db05
    case .DB06: db06
    case .DB07: capBinds
    case .US01: us01
    case .US02: us02
    case .US03: us03
    case .US04: us04
    case .US05: us05
    case .SC01: sc01
    case .SC02: sc02
    case .SC03: sc03
    case .FR01: fr01
    case .FR02: fr02
    case .FR03: fr03
    case .FR04: fr04
    case .PF01: pf01
    case .PF02: pf02
    case .PF03: pf03
    case .PF04: pf04
    case .PF05: pf05
    case .PR01: pr01
    case .PR02: pr02
    case .IN01: in01
    case .IN02: in02
    case .IN03: in03
    case .IN04: in04
    }
  }

  private static let noCode = CodeText(
    Phrase(zh: "没有原因码", en: "no reason code"), appeal: .none, from: .ownRecords)
}
