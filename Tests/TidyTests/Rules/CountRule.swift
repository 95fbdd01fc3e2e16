/// How often some tokens may stand next to one another in the sources of a module.
///
/// A refusal that nobody reads, a result that may be ignored, a case that nobody wrote: each hides
/// what the compiler could say. Where there are still some, their number may only shrink.
struct CountRule: Sendable {
  /// The tokens, in a row.
  let tokens: [String]
  /// The most there may be, by module.
  let most: [String: Int]

  /// Today's numbers.
  static let all = [
    CountRule(tokens: ["try", "?"], most: ["Credit": 0, "World": 0]),
    CountRule(tokens: ["@", "discardableResult"], most: ["Credit": 0]),
    // What is left in Credit chooses by a number.
    CountRule(tokens: ["default", ":"], most: ["Credit": 8, "People": 0, "World": 0]),
  ]

  /// How often they stand in a row in these tokens.
  func count(in texts: [String]) -> Int {
    texts.indices.count { start in
      start + tokens.count <= texts.count
        && tokens.indices.allSatisfy { texts[start + $0] == tokens[$0] }
    }
  }
}
