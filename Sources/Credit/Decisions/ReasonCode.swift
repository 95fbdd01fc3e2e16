/// Why a decision went against the customer, or what a notice is about: the closed table of codes.
///
/// Letters: ID identity, SE security, RP repayment, DB debt, US use, SC score, FR fraud and
/// authorities, PF portfolio, PR procedure, IN information (not adverse). Texts are made by the
/// desk; a code never stands alone in a notice, its observed value goes with it.
package enum ReasonCode: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// No code.
  case none
  /// Identity document expired or incomplete; age or student status; consent; details not verified.
  case ID01, ID02, ID03, ID04
  /// Wrong passwords; new device or distant login; many changes; used by someone else; risky links.
  case SE01, SE02, SE03, SE04, SE05
  /// Overdue here; recently late here; late elsewhere; late on a sister product; pressure; plan
  /// broken.
  case RP01, RP02, RP03, RP04, RP05, RP06
  /// Applications; lenders; debt to income; line fully used; income; many draws.
  case DB01, DB02, DB03, DB04, DB05, DB06
  /// Not used; activity fell; unusual transaction; forbidden purpose; suspected cash-out.
  case US01, US02, US03, US04, US05
  /// Score below requirement; history short; score fell sharply.
  case SC01, SC02, SC03
  /// Illegal fund-raising; gambling or scam money; hold by an authority; identity theft.
  case FR01, FR02, FR03, FR04
  /// Portfolio tightening; regulatory cap; funding or partner; business product; restraint.
  case PF01, PF02, PF03, PF04, PF05
  /// Papers not supplied; appeal without new information.
  case PR01, PR02
  /// Temporary limit ended; closed by the customer; mistake corrected; limit or line restored.
  case IN01, IN02, IN03, IN04
  /// The limit is as high as income and present debts can bear. Last, since codes are kept by
  /// number.
  case DB07

  /// The code as written in documents and notices, `RP01`.
  package var name: String { String(describing: self) }

  /// The code written as `RP01`; nil for anything else.
  package init?(name: some StringProtocol) {
    guard let code = ReasonCode.allCases.first(where: { $0.name == name }), code != .none
    else { return nil }
    self = code
  }

  /// Whether the code merely informs and is no reason against the customer.
  package var isInformation: Bool {
    (ReasonCode.IN01.rawValue...ReasonCode.IN04.rawValue).contains(rawValue)
  }
}
