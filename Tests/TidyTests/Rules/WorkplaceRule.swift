/// The repository speaks of itself alone: no machine's folders, no papers that lie elsewhere.
struct WorkplaceRule: Rule {
  let name = "the repository speaks of itself alone"

  /// Put together here, so that this file does not break its own rule.
  private let strangers = [
    "/wo" + "rk/", "/tmp/" + "tl", "/fa" + "rm/", "/opt/" + "swift", "/ro" + "ot/",
    "practice" + ".md", "terminal" + ".md", "systems-and" + "-law", "models-and" + "-swift",
    "decisions" + ".md", "architecture" + ".md", "measures" + ".md", "mission" + ".md",
    "dashboard" + ".md", "command-line" + ".md", "P " + "§", "S " + "§",
  ]

  func violations(in file: SourceFile) -> [Violation] {
    let present = strangers.filter { file.text.contains($0) }
    return present.flatMap { stranger in
      file.lines.indices.filter { file.lines[$0].contains(stranger) }
        .map { file.violation($0 + 1, "\(stranger): \(name)") }
    }
  }
}
