internal import Credit
internal import World

/// What a list of accounts is narrowed to: terms that must all hold.
///
/// `locked score<600 dpd>0 limit>=20000 name:李 reason:RP01 !closed` is written with blanks between
/// the terms; see `Query+Parsing` for the language. Amounts are whole units of the currency in the
/// text and fen in here.
package struct Query: Sendable, Equatable {
  /// The text it was read from.
  package let text: String
  let terms: [Term]

  /// Everything.
  package static let everything = Query(text: "", terms: [])

  init(text: String, terms: [Term]) { (self.text, self.terms) = (text, terms) }

  /// Whether it lets every account through.
  package var isEverything: Bool { terms.isEmpty }

  /// One condition, or its opposite.
  struct Term: Sendable, Equatable {
    let test: Test
    let isNegated: Bool
  }

  /// What can be asked about a row.
  enum Test: Sendable, Equatable {
    case number(Field, ClosedRange<Int>)
    case line(mask: UInt16)
    case locks(mask: UInt16)
    case cases(mask: UInt8)
    case inUse(locked: Bool)
    case reason(ReasonCode)
    case warning(atLeast: WarningLevel)
    case name([UInt8])
  }

  /// The numbers that can be compared.
  enum Field: String, Sendable, CaseIterable {
    case account, score, dpd, limit, used, util, cap

    /// Whether its unit is money: whole units in the text, fen in the row.
    var isMoney: Bool { self == .limit || self == .used || self == .cap }
  }
}
