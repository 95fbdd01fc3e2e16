internal import Credit
internal import Desk
internal import World

/// What became of one of several cases that were to be decided.
struct DecideResult {
  /// The case as it was named.
  let matter: String
  /// What was done; nil where it could not be.
  let report: OrderReport?
  /// Why not.
  let fault: Phrase

  /// The fault of a case that stands on the list twice.
  static let namedBefore = Phrase(
    zh: "同一案件已列出一次，不再重复决定。", en: "The case was named before; it is not decided twice.")

  /// How many of them could not be decided.
  static func failed(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "\(all) 个案件中有 \(count) 个未能决定；其余已完成。",
      en: "\(count) of \(all) cases could not be decided; the others are done.")
  }

  /// Whether a word names the same case, however it is written.
  func isAbout(_ word: String) -> Bool {
    guard let mine = PaperNumber(case: matter), let other = PaperNumber(case: word) else {
      return matter == word
    }
    return mine.account == other.account && mine.ordinal == other.ordinal
  }

  /// The result with the keys of an order, or with `case` and why nothing was done.
  var json: JSONValue {
    if let report { return report.json + ["done": true] }
    return ["case": .string(matter), "done": false] + .texts("error", fault)
  }

  /// The result for people.
  func line(_ language: Language) -> String { report?.line ?? "\(matter): \(fault[language])" }
}
