internal import Credit

/// The `default_probability` of a policy document: the first model, and which of the two decides.
struct DefaultModel {
  /// Log-odds in thousandths, within ±8,000.
  let scorecard: Scorecard
  /// Whether it, the tree, or the higher result decides.
  let choice: DefaultModelChoice

  init(_ node: DocumentNode) throws(DocumentError) {
    (scorecard, choice) = try node.map { map throws(DocumentError) in
      (
        try Scorecard(map, results: -8_000...8_000),
        try map.optional("decides")?.oneCase("model", of: DefaultModelChoice.allCases) ?? .scorecard
      )
    }
  }
}
