/// The top level is a table of contents; nothing else lies there.
struct TopLevelRule: Sendable {
  static let names: Set<String> = [
    "Package.swift", "Sources", "Tests", "Themes", "demo-data", "README.md", "Makefile", "LICENSE",
  ]

  /// The names that do not belong at the top level; names with a leading dot may be there.
  static func strangers(among present: [String]) -> [Violation] {
    present.filter { !names.contains($0) && !$0.hasPrefix(".") }
      .map { Violation(path: $0, line: 0, message: "not a name of the top level") }
  }
}
