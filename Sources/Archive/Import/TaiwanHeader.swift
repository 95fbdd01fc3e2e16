/// The columns of the real book, found by name.
struct TaiwanHeader {
  /// The columns in the order of the published file; the fields of a row are numbered so.
  static let names = [
    "id", "limit_bal", "sex", "education", "marriage", "age",
    "pay_0", "pay_2", "pay_3", "pay_4", "pay_5", "pay_6",
    "bill_amt1", "bill_amt2", "bill_amt3", "bill_amt4", "bill_amt5", "bill_amt6",
    "pay_amt1", "pay_amt2", "pay_amt3", "pay_amt4", "pay_amt5", "pay_amt6",
    "default_next_month",
  ]
  /// The statuses that the source uses.
  static let statuses: ClosedRange<Int8> = -2...9

  /// For each column of the file, which of ``names`` it is.
  let slots: [Int]

  /// Reads the first line. Case, quotes, and the mark between words (blank, dot, dash or
  /// underscore) are not regarded; the outcome has two names in use.
  init(_ line: some Sequence<UInt8>, file: String) throws(TaiwanFileError) {
    let text = String(decoding: Array(line), as: UTF8.self)
    let found = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Self.normalized($0)
    }
    let missing = Self.names.filter { !found.contains($0) }
    let unknown = found.indices.filter {
      !Self.names.contains(found[$0]) || found[..<$0].contains(found[$0])
    }
    guard missing.isEmpty, unknown.isEmpty else {
      throw .header(file, missing: missing, unknown: unknown.map { found[$0] })
    }
    slots = found.compactMap { Self.names.firstIndex(of: $0) }
  }

  private static func normalized(_ name: Substring) -> String {
    let name = name.drop { " \t\"\u{FEFF}".contains($0) }.lowercased()
    let words = name.split { " \t\".-_\r".contains($0) }.joined(separator: "_")
    return words == "default_payment_next_month" ? "default_next_month" : words
  }
}
