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
