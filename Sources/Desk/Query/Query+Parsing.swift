internal import Credit
internal import World

extension Query {
  /// Reads a query. The language:
  /// - words: `locked suspended case open active closing closed declined invited applied review
  ///   written_off none late`;
  /// - numbers: `account score dpd limit used util cap` with `< <= > >= = !=`, also
  ///   `score:600..650`; amounts in whole units, `20k` and `2万` understood;
  /// - `name:李`, `reason:RP01`, `lock:over_borrowing`, `case:plan`, `line:closed`,
  ///   `warning:orange`;
  /// - `#2` or `2` is an account, a word in 中文 a name; `!` before a term turns it round.
  package init(_ text: String) throws(QueryFault) {
    var terms: [Term] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      terms.append(try Query.term(word))
    }
    self.init(text: text, terms: terms)
  }

  private static func term(_ word: Substring) throws(QueryFault) -> Term {
    let isNegated = word.hasPrefix("!") && word.count > 1
    let rest = isNegated ? word.dropFirst() : word
    guard let found = comparison(in: rest) else {
      return Term(test: try plain(rest), isNegated: isNegated)
    }
    let (name, sign, value) = found
    let test = try test(String(name).lowercased(), sign, value, word: String(word))
    return Term(test: test, isNegated: isNegated != (sign == "!="))
  }

  private static let signs = [">=", "<=", "!=", "==", ">", "<", "=", ":"]

  private static func comparison(
    in word: Substring
  ) -> (name: Substring, sign: String, value: Substring)? {
    guard let start = word.firstIndex(where: { "<>=!:".contains($0) }) else { return nil }
    let tail = word[start...]
    guard let sign = signs.first(where: { tail.hasPrefix($0) }) else { return nil }
    return (word[..<start], sign, tail.dropFirst(sign.count))
  }

  // A word without a comparison.
  private static func plain(_ word: Substring) throws(QueryFault) -> Test {
    if let number = Int(word.hasPrefix("#") ? word.dropFirst() : word) {
      return .number(.account, number...number)
    }
    if let test = words[word.lowercased()] { return test }
    guard word.contains(where: { !$0.isASCII }) else { throw .unknownWord(String(word)) }
    return .name(bytes(word))
  }

  private static func bytes(_ text: Substring) -> [UInt8] { text.utf8.map(lowered) }

  // A word with one.
  private static func test(
    _ name: String, _ sign: String, _ value: Substring, word: String
  ) throws(QueryFault) -> Test {
    if let field = Field(rawValue: name) {
      return .number(field, try range(of: field, sign, value, word: word))
    }
    guard choices.contains(name) else { throw .unknownField(name, word: word) }
    guard [":", "=", "==", "!="].contains(sign) else { throw .notANumber(name, word: word) }
    guard !value.isEmpty else { throw .valueIsMissing(word: word) }
    if name == "name" { return .name(bytes(value)) }
    guard let test = choice(name, value.lowercased()) else {
      throw .unknownValue(String(value), field: name, word: word)
    }
    return test
  }

  static let choices = ["name", "reason", "lock", "case", "line", "warning"]

  private static func choice(_ field: String, _ value: String) -> Test? {
    switch field {
    case "reason": ReasonCode(name: value.uppercased()).map { .reason($0) }
    case "lock": locks[value].map { .locks(mask: $0) }
    case "case": cases[value].map { .cases(mask: $0) }
    case "line": lines[value].map { .line(mask: $0) }
    case "warning": warnings[value].map { .warning(atLeast: $0) }
    default: nil
    }
  }
}
