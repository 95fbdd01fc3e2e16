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
