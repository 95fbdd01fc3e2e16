/// The same words in both languages.
package struct Phrase: Sendable, Hashable {
  /// In 中文.
  package let zh: String
  /// In English.
  package let en: String

  /// Words in both languages.
  package init(zh: String, en: String) { (self.zh, self.en) = (zh, en) }

  /// Words that are the same in both, such as a number.
  package init(both words: String) { (zh, en) = (words, words) }

  /// No words.
  package static let empty = Phrase(both: "")

  /// The words in one language.
  package subscript(language: Language) -> String { language == .zh ? zh : en }

  /// Whether there are no words in either language.
  package var isEmpty: Bool { zh.isEmpty && en.isEmpty }

  /// One after the other, with nothing between.
  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(zh: left.zh + right.zh, en: left.en + right.en)
  }

  /// Two sentences, one after the other: English puts a blank between.
  func then(_ next: Phrase) -> Phrase {
    if isEmpty { return next }
    if next.isEmpty { return self }
    return Phrase(zh: zh + next.zh, en: en + " " + next.en)
  }
}

extension [Phrase] {
  /// The phrases with something between them, such as `、` and `, `; empty ones are left out.
  package func joined(zh: String, en: String) -> Phrase {
    let said = filter { !$0.isEmpty }
    return Phrase(
      zh: said.map(\.zh).joined(separator: zh), en: said.map(\.en).joined(separator: en))
  }
}
