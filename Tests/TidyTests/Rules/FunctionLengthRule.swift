/// A function fits on a screen. The list names a function as `path name`.
struct FunctionLengthRule: Rule {
  let name = "functions of at most 60 lines"
  var ratchet = Ratchet(limit: 60, listed: [:])

  func violations(in file: SourceFile) -> [Violation] {
    Function.all(in: file.tokens).compactMap { function in
      ratchet.complaint("\(file.path) \(function.name)", size: function.lines)
        .map { file.violation(function.firstLine, "\(function.name): \($0)") }
    }
  }
}
