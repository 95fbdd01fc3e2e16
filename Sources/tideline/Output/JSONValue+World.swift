internal import Credit
internal import Desk
internal import World

extension JSONValue {
  /// An amount in fen.
  static func fen(_ money: Money) -> JSONValue { .integer(money.fen) }

  /// A day as `2025-07-01`; null for no day.
  static func day(_ day: Day) -> JSONValue { day.isSet ? .string(day.description) : .null }

  /// A time of day as `20:16`; null for no moment.
  static func time(_ moment: Moment) -> JSONValue {
    moment.isSet ? .string(moment.clock) : .null
  }

  /// The name of an enumeration's case in snake case.
  static func name(_ value: some Any) -> JSONValue { .string(SnakeCase.name(value)) }

  /// The codes of reasons, most important first.
  static func codes(_ reasons: Reasons) -> JSONValue {
    JSONValue(reasons.codes.filter { $0 != .none }.map(\.name))
  }

  /// Every measure of a day by its name.
  static func measures(_ measures: Measures) -> JSONValue {
    .pairs(measures.named.map { ($0.name, .integer($0.value)) })
  }

  /// A phrase in both languages, under two keys with this beginning.
  static func texts(_ stem: String, _ phrase: Phrase) -> JSONValue {
    .pairs([(stem + "_zh", .string(phrase.zh)), (stem + "_en", .string(phrase.en))])
  }
}
