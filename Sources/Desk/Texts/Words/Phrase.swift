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

/// The languages of everything a person reads.
package enum Language: String, Sendable, CaseIterable {
  case zh, en

  /// The one of the two that is not this.
  package var other: Language { self == .zh ? .en : .zh }
}

extension String {
  /// The clause with a capital in front.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

/// A mark of one column in front of a line, with its twin for screens of ASCII.
package struct Symbol: Sendable, Hashable {
  /// The mark, one column wide.
  package let mark: Character
  /// Its twin.
  package let ascii: Character

  /// A lock, a refusal, a closing.
  static let cross = Symbol(mark: "✕", ascii: "x")
  /// Less than before.
  static let down = Symbol(mark: "▼", ascii: "v")
  /// More than before.
  static let up = Symbol(mark: "▲", ascii: "^")
  /// A notice.
  static let letter = Symbol(mark: "✉", ascii: "@")
  /// A case.
  static let flag = Symbol(mark: "⚑", ascii: "!")
  /// Something that ended well.
  static let tick = Symbol(mark: "✓", ascii: "+")
  /// A warning.
  static let alarm = Symbol(mark: "!", ascii: "!")
  /// A decision.
  static let decision = Symbol(mark: "◆", ascii: "*")
  /// Money out, and money in.
  static let moneyOut = Symbol(mark: "→", ascii: ">")
  static let moneyIn = Symbol(mark: "←", ascii: "<")
  /// Anything else.
  static let dot = Symbol(mark: "•", ascii: ".")
}

/// How a line sounds, so that a view can colour it; the words say the same without colour.
package enum Tone: UInt8, Sendable, CaseIterable {
  /// Life as usual.
  case neutral
  /// Good for the customer.
  case good
  /// News without judgement.
  case notice
  /// Something that wants attention.
  case warning
  /// A lock, a loss, something against the customer.
  case danger
}
