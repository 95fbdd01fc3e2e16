/// A function fits on a screen. The list names a function as `path name`.
struct FunctionLengthRule: Rule {
  let name = "functions of at most 60 lines"
  var ratchet = Ratchet(
    limit: 60,
    listed: [
      // One line a characteristic.
      "Sources/Credit/File/CreditFile+Observe.swift observed": 89,
      "Sources/Credit/Score/Characteristic+Traits.swift traits": 85,
      // One line a fact.
      "Sources/tideline/Output/EventLine.swift eventKind": 66,
    ])

  func violations(in file: SourceFile) -> [Violation] {
    Function.all(in: file.tokens).compactMap { function in
      ratchet.complaint("\(file.path) \(function.name)", size: function.lines)
        .map { file.violation(function.firstLine, "\(function.name): \($0)") }
    }
  }
}
