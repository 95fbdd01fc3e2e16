internal import Credit
internal import World

/// The canonical bytes of a command, little-endian, as the journal's hash chain covers them.
///
/// The journal's `kind` is: 1 review, 2 appeal, 3 claim, 4 release, 5 papers, 6 decide, 7 lock,
/// 8 lift, 9 note, 10 decide on a rule that is named, 11 unmask, 12 search names. The bytes are:
/// account (4), 0 of kind 12; then what the kind needs, one byte each for a case kind, outcome or
/// lock kind, two for a decision's ordinal; then, of all kinds but 3 to 5 and 11, the operator's
/// words as UTF-8 with a length of four bytes before them, of kind 12 what was looked for; then, of
/// kind 10, the rule's name in the same way.
extension Command {
  /// The number of the kind of command.
  var kindNumber: Int {
    switch self {
    case .review: 1
    case .appeal: 2
    case .claim: 3
    case .release: 4
    case .papers: 5
    case .decide(_, _, _, _, let ground): ground == nil ? 6 : 10
    case .lock: 7
    case .lift: 8
    case .note: 9
    case .unmask: 11
    case .searchNames: 12
    }
  }

  /// The canonical bytes.
  var encoded: [UInt8] {
    var bytes = CommandBytes()
    bytes.append(UInt32(account), width: 4)
    switch self {
    case .appeal(_, let decision, _): bytes.append(UInt32(decision), width: 2)
    case .claim(_, let kind), .release(_, let kind), .papers(_, let kind):
      bytes.append(UInt32(kind.rawValue), width: 1)
    case .decide(_, let kind, let outcome, _, _):
      bytes.append(UInt32(kind.rawValue), width: 1)
      bytes.append(UInt32(outcome.rawValue), width: 1)
    case .lock(_, let kind, _), .lift(_, let kind, _):
      bytes.append(UInt32(kind.rawValue), width: 1)
    case .review, .note, .unmask, .searchNames: break
    }
    if let words { bytes.append(words) }
    if case .decide(_, _, _, _, let ground?) = self { bytes.append(ground) }
    return bytes.bytes
  }

  /// The command of these bytes; nil where they are none.
  init?(kind: Int, encoded: [UInt8]) {
    var bytes = CommandBytes(encoded)
    guard let account = bytes.take(4),
      let command = Command.read(kind, Int(account), &bytes), bytes.isEmpty
    else { return nil }
    self = command
  }

  private static func read(_ kind: Int, _ account: Int, _ bytes: inout CommandBytes) -> Command? {
    switch kind {
    case 1: return bytes.takeWords().map { .review(account: account, reason: $0) }
    case 2:
      guard let decision = bytes.take(2), let words = bytes.takeWords() else { return nil }
      return .appeal(account: account, decision: Int(decision), grounds: words)
    case 3...6, 10: return readCase(kind, account, &bytes)
    case 7, 8:
      guard let raw = bytes.take(1), let lock = Lock.Kind(rawValue: UInt8(raw)),
        let words = bytes.takeWords()
      else { return nil }
      return kind == 7
        ? .lock(account: account, lock, reason: words)
        : .lift(account: account, lock, reason: words)
    case 9: return bytes.takeWords().map { .note(account: account, text: $0) }
    case 11: return .unmask(account: account)
    case 12: return account == 0 ? bytes.takeWords().map { .searchNames(text: $0) } : nil
    default: return nil
    }
  }

  private static func readCase(
    _ kind: Int, _ account: Int, _ bytes: inout CommandBytes
  ) -> Command? {
    guard let raw = bytes.take(1), let matter = Case.Kind(rawValue: UInt8(raw)) else { return nil }
    switch kind {
    case 3: return .claim(account: account, matter)
    case 4: return .release(account: account, matter)
    case 5: return .papers(account: account, matter)
    default:
      guard let code = bytes.take(1), let outcome = Case.Outcome(rawValue: UInt8(code)),
        let words = bytes.takeWords()
      else { return nil }
      guard kind == 10 else { return .decide(account: account, matter, outcome, reason: words) }
      return bytes.takeWords().map {
        .decide(account: account, matter, outcome, reason: words, ground: $0)
      }
    }
  }
}

/// Little-endian numbers and words in a row.
private struct CommandBytes {
  private(set) var bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  var isEmpty: Bool { position == bytes.count }

  mutating func append(_ value: UInt32, width: Int) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))) }
  }

  mutating func append(_ words: String) {
    append(UInt32(words.utf8.count), width: 4)
    bytes.append(contentsOf: words.utf8)
  }

  mutating func take(_ width: Int) -> UInt32? {
    guard position + width <= bytes.count else { return nil }
    defer { position += width }
    return (0..<width).reduce(0) { $0 | UInt32(bytes[position + $1]) << (8 * UInt32($1)) }
  }

  mutating func takeWords() -> String? {
    guard let count = take(4), position + Int(count) <= bytes.count else { return nil }
    defer { position += Int(count) }
    return String(validating: bytes[position..<position + Int(count)], as: UTF8.self)
  }
}
