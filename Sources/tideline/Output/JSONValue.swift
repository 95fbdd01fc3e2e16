internal import Cells
internal import Credit
internal import Desk
internal import World

/// A JSON document that keeps its keys in the order they were given, with whole numbers and exact
/// decimals only.
enum JSONValue {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  /// A number of 10^-places.
  case decimal(Int, places: Int)
  case truth(Bool)
  case null

  /// One key of an object and its value.
  struct Member {
    let key: String
    let value: JSONValue
  }

  /// An object with these keys, in this order.
  static func pairs(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object(pairs.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .pairs(elements)
  }

  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  init(stringLiteral value: String) { self = .string(value) }

  init(integerLiteral value: Int) { self = .integer(value) }

  init(booleanLiteral value: Bool) { self = .truth(value) }

  init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// A text, or null.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// A whole number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

  /// A list of texts.
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The keys of both objects, the left one's first.
  static func + (left: JSONValue, right: JSONValue) -> JSONValue {
    guard case .object(let first) = left, case .object(let second) = right else { return left }
    return .object(first + second)
  }

  /// The document as UTF-8, on one line.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return bytes
  }

  /// Appends the document as UTF-8.
  func write(into bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      JSONValue.write(members, "{", "}", into: &bytes) { member, bytes in
        JSONValue.write(member.key, into: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(into: &bytes)
      }
    case .array(let items):
      JSONValue.write(items, "[", "]", into: &bytes) { $0.write(into: &$1) }
    case .string(let text): JSONValue.write(text, into: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let number, let places):
      bytes.append(contentsOf: JSONValue.decimal(number, places).utf8)
    case .truth(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, into bytes: inout [UInt8],
    _ body: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      body(item, &bytes)
    }
    bytes.append(contentsOf: close.utf8)
  }

  private static func decimal(_ number: Int, _ places: Int) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = number < 0 ? "-" : ""
    return sign + padded.dropLast(places) + (places > 0 ? "." : "") + padded.suffix(places)
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { content in
      guard content.allSatisfy(standsAsItIs) else { return false }
      bytes.append(contentsOf: content)
      return true
    }
    if !isPlain { for scalar in text.unicodeScalars { write(scalar, into: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte of a text is written as it is, whatever stands around it: most of ASCII, and
  /// the letters of U+3000 to U+EFFF, among which none is to be escaped.
  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case 0x20..<0x7F, 0x80...0xBF, 0xE3...0xEE: true
    default: false
    }
  }

  /// What a screen would not show as it stands is escaped here.
  private static func write(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    default:
      guard SafeText.mark(for: scalar) != nil else {
        return bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      for unit in Character(scalar).utf16 {
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
        bytes.append(contentsOf: digits.utf8)
      }
    }
  }
}

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
  static func name(_ value: some Any) -> JSONValue { .string(OutsideName.of(value)) }

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
