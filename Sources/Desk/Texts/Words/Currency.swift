package import Credit

/// The currency of a world's amounts.
package struct Currency: Sendable, Equatable {
  /// ISO 4217, such as `CNY`.
  package let code: String
  /// What stands before an amount: `¥`, `NT$`, or the code and a blank.
  package let symbol: String

  /// The currency of this code.
  package init(code: String) {
    self.code = code
    symbol =
      switch code {
      case "CNY": "¥"
      case "TWD": "NT$"
      case "USD": "$"
      case "EUR": "€"
      default: code + " "
      }
  }

  /// An amount with its currency: `¥12,000`, `¥12,000.50`, `-¥7,500`.
  package func text(fen: Int) -> String {
    (fen < 0 ? "-" : "") + symbol + Figures.amount(fen: Int(fen.magnitude))
  }

  /// An amount with its currency.
  package func text(_ money: Money) -> String { text(fen: money.fen) }

  /// Whether the lender is in mainland China, with its hotline and its credit bureau.
  var isOfMainland: Bool { code == "CNY" }
}
