internal import Credit

extension Condition {
  /// A condition as it is written: `score >= 650`.
  init(_ node: DocumentNode) throws(DocumentError) {
    let text = try node.string()
    let parts = text.split(separator: " ")
    guard parts.count == 3 else {
      throw node.error(
        .rule("must be written like \"score >= 650\", not \(SafeQuote.quote(text))"))
    }
    let characteristic = try node.characteristic(named: String(parts[0]))
    guard let comparison = Comparison(rawValue: String(parts[1])) else {
      let known = Comparison.allCases.map(\.rawValue).joined(separator: " ")
      throw node.error(
        .rule("must compare with one of \(known), not \(SafeQuote.quote(String(parts[1])))"))
    }
    self.init(characteristic, comparison, try Self.threshold(parts[2], node))
  }

  private static func threshold(
    _ text: Substring, _ node: DocumentNode
  ) throws(DocumentError) -> Int {
    guard let threshold = ScaledDecimal.parse(text, places: 0),
      (-1_000_000_000...1_000_000_000).contains(threshold)
    else {
      throw node.error(
        .rule(
          "must end with a whole number of at most a billion, not \(SafeQuote.quote(String(text)))")
      )
    }
    return Int(threshold)
  }
}

extension DocumentNode {
  /// Conditions that must all be met, 1 to 20.
  func conditions() throws(DocumentError) -> [Condition] {
    try list(count: 1...20) { item throws(DocumentError) in try Condition(item) }
  }
}
