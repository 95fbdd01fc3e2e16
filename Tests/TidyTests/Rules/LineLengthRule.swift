/// No line of code is wider than the window of a reader.
struct LineLengthRule: Rule {
  let name = "lines of at most 100 columns"
  private let limit = 100

  func violations(in file: SourceFile) -> [Violation] {
    guard file.isCode || file.path == "Package.swift" else { return [] }
    return file.lines.enumerated().compactMap { index, line in
      line.count > limit ? file.violation(index + 1, "\(line.count) columns") : nil
    }
  }
}
