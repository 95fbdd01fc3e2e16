/// What the system must do, each with the tests that show it: `id what` and then the tests, a line
/// each, by module, suite and function.
enum MechanismTable {
  /// A row of the table.
  struct Row: Sendable {
    let id: String
    let what: String
    let tests: [String]
  }

  /// Work of other tests than those of lives, or of nobody but the documents' readers: why a number
  /// has no row.
  static let exceptions = [
    "M13": "versions of a policy, re-fitting and comparing them are work on branches of a world",
    "M57": "recourse is proved by branches that are simulated",
    "M61": "drills and contingency plans are run on branches",
  ]

  static let rows: [Row] = text.split(separator: "\n\n").map { paragraph in
    let lines = paragraph.split(separator: "\n")
    let head = lines[0].split(separator: " ", maxSplits: 1)
    return Row(
      id: String(head[0]), what: head.count > 1 ? String(head[1]) : "",
      tests: lines.dropFirst().map(\.trimmed))
  }

  private static let text =
    opening + "\n\n" + scoring + "\n\n" + limits + "\n\n" + watching
    + "\n\n" + people + "\n\n" + platform
}
