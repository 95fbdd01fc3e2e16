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

extension Query {
  /// The values a comparison lets through, in the unit of the row.
  static func range(
    of field: Field, _ sign: String, _ value: Substring, word: String
  ) throws(QueryFault) -> ClosedRange<Int> {
    guard !value.isEmpty else { throw .valueIsMissing(word: word) }
    let parts = value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, sign == ":" || sign == "=" {
      let low = try number(parts[0], or: 0, field, word: word)
      let high = try number(parts[1], or: largest, field, word: word)
      guard low <= high else { throw .rangeIsEmpty(word: word) }
      return low...high
    }
    let number = try number(value, or: nil, field, word: word)
    switch sign {
    case "<": return -largest...number - 1
    case "<=": return -largest...number
    case ">": return number + 1...largest
    case ">=": return number...largest
    default: return number...number
    }
  }

  // Well inside Int, so that one more or one less never overflows.
  private static let largest = Int.max / 4

  private static func number(
    _ text: Substring, or absent: Int?, _ field: Field, word: String
  ) throws(QueryFault) -> Int {
    if text.isEmpty, let absent { return absent }
    let (digits, factor) = scaled(text)
    let plain = digits.filter { $0 != "," && $0 != "_" }
    guard let value = Int(plain), abs(value) <= 1_000_000_000_000 else {
      throw .badNumber(String(text), word: word)
    }
    return value * factor * (field.isMoney ? 100 : 1)
  }

  private static func scaled(_ text: Substring) -> (digits: Substring, factor: Int) {
    switch text.last {
    case "k", "K": (text.dropLast(), 1_000)
    case "万", "w", "W": (text.dropLast(), 10_000)
    case "%": (text.dropLast(), 1)
    default: (text, 1)
    }
  }
}

/// What is wrong with a query, with the word that is.
package enum QueryFault: Error, Sendable, Equatable {
  case unknownWord(String)
  case unknownField(String, word: String)
  case unknownValue(String, field: String, word: String)
  case notANumber(String, word: String)
  case badNumber(String, word: String)
  case valueIsMissing(word: String)
  case rangeIsEmpty(word: String)
}

extension QueryFault {
  /// The sentence that names the bad word and what could stand there.
  package var phrase: Phrase {
    switch self {
    case .unknownWord(let word):
      Phrase(
        zh: "不认识“\(word)”。例如 locked、late、case、score<600、name:李",
        en: "Unknown word “\(word)”. Try locked, late, case, score<600, name:李.")
    case .unknownField(let field, let word):
      Phrase(
        zh: "“\(word)”里不认识“\(field)”。可用：\(QueryFault.fields)",
        en: "Unknown field “\(field)” in “\(word)”. There are: \(QueryFault.fields).")
    case .unknownValue(let value, let field, let word):
      unknownValue(value, field, word)
    case .notANumber(let field, let word):
      Phrase(
        zh: "“\(word)”：\(field) 不是数字，写成 \(field):…",
        en: "“\(word)”: \(field) is no number; write \(field):….")
    case .badNumber(let value, let word):
      Phrase(
        zh: "“\(word)”里的“\(value)”不是数字。", en: "“\(value)” in “\(word)” is not a number.")
    case .valueIsMissing(let word):
      Phrase(zh: "“\(word)”后面缺少值。", en: "“\(word)” wants a value after it.")
    case .rangeIsEmpty(let word):
      Phrase(zh: "“\(word)”的范围是空的。", en: "The range in “\(word)” is empty.")
    }
  }

  private func unknownValue(_ value: String, _ field: String, _ word: String) -> Phrase {
    let values = Query.values(of: field)
    guard !values.isEmpty else {
      return Phrase(
        zh: "“\(word)”：没有代码“\(value)”，写成 reason:RP01。",
        en: "“\(word)”: there is no code “\(value)”; write reason:RP01.")
    }
    let list = values.joined(separator: ", ")
    return Phrase(
      zh: "“\(word)”：\(field) 没有“\(value)”。可用：\(list)",
      en: "“\(word)”: \(field) has no “\(value)”. There are: \(list).")
  }

  private static let fields =
    (Query.Field.allCases.map(\.rawValue) + Query.choices).joined(separator: ", ")
}
