/// A file is one noun, and a noun fits on a few pages.
struct FileLengthRule: Rule {
  let name = "files of at most 300 lines"
  var ratchet = Ratchet(limit: 300, listed: [:])

  func violations(in file: SourceFile) -> [Violation] {
    guard file.isCode else { return [] }
    return ratchet.complaint(file.path, size: file.lines.count).map { [file.violation(0, $0)] }
      ?? []
  }
}
