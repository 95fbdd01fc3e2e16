/// Certain phrases may not stand in certain files.
struct PhraseRule: Rule {
  let name: String
  let phrases: [Phrase]
  let applies: @Sendable (SourceFile) -> Bool

  func violations(in file: SourceFile) -> [Violation] {
    guard applies(file) else { return [] }
    return phrases.flatMap { phrase in
      phrase.lines(in: file.tokens).map { file.violation($0, "\(phrase.text): \(name)") }
    }
  }

  /// Only the program talks to the outside.
  static let process = PhraseRule(
    name: "only the program prints, exits and reads its arguments",
    phrases: [
      Phrase("print (", isBare: true), Phrase("debugPrint (", isBare: true),
      Phrase("dump (", isBare: true), Phrase("exit (", isBare: true),
      Phrase("_exit (", isBare: true), Phrase("abort (", isBare: true),
      Phrase("readLine (", isBare: true), Phrase("CommandLine"),
      Phrase("FileHandle . standardOutput"), Phrase("FileHandle . standardError"),
    ],
    applies: { $0.module.map { $0 != "tideline" } ?? false })

  /// What cannot happen is a `precondition` that says why.
  static let crash = PhraseRule(
    name: "a programmer's mistake is a precondition that says why",
    phrases: [
      Phrase("fatalError (", isBare: true), Phrase("preconditionFailure ( )"),
      Phrase("assertionFailure ( )"),
    ],
    applies: { $0.module != nil || $0.isTest })

  /// Time and luck are arguments.
  static let chance = PhraseRule(
    name: "time and luck are arguments",
    phrases: [
      Phrase("Date ( )"), Phrase("Date . now"), Phrase("ContinuousClock"),
      Phrase("SuspendingClock"), Phrase("DispatchTime"), Phrase("clock_gettime"),
      Phrase("gettimeofday"), Phrase("SystemRandomNumberGenerator"), Phrase(". random ("),
      Phrase("randomElement ("), Phrase("shuffled ("), Phrase("shuffle ("),
    ],
    applies: { $0.module.map { House.pure.contains($0) || $0 == "Desk" } ?? false })
}
