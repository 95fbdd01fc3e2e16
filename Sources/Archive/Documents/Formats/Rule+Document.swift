package import Credit
internal import World

extension Rule {
  /// A rule of a policy document, for some of its segments or for all.
  fileprivate init(_ node: DocumentNode, _ segments: [Segment]) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let id = try map.required("id").string()
      let stage = try map.required("stage").oneCase("stage", of: Stage.allCases)
      let conditions = try map.required("when").conditions()
      let action = try Action(map, at: stage)
      return Rule(
        id: id, stage: stage, conditions: conditions, action: action,
        citations: try Self.citations(map, conditions, action, stage), line: node.line,
        segments: try map.optional("only")?.someOf(segments) ?? Segments())
    }
  }

  /// The codes of a rule: at least one where it goes against the customer, none elsewhere.
  private static func citations(
    _ map: DocumentMap, _ conditions: [Condition], _ action: Action, _ stage: Stage
  ) throws(DocumentError) -> [Citation] {
    guard action.needsReasons || action == .offerPlan else {
      if let cite = map.optional("cite") {
        throw cite.error(.rule("belongs to rules that go against the customer or explain an offer"))
      }
      return []
    }
    guard let cite = action.needsReasons ? try map.required("cite") : map.optional("cite") else {
      return []
    }
    let citations = try cite.entries { name, node throws(DocumentError) in
      let citation = try Citation(name, node, conditions)
      if stage == .tightening, !citation.code.isImpersonal {
        throw node.error(
          .rule("must not stand here: a class-wide step cites PF01 to PF05, no personal reason"))
      }
      return citation
    }
    guard (1...4).contains(citations.count) else {
      throw cite.error(.count(citations.count, allowed: 1...4))
    }
    return citations.map(\.value)
  }
}

extension Rule.Citation {
  /// A code and, by the name of its characteristic, the first condition it is read off.
  fileprivate init(
    _ name: String, _ node: DocumentNode, _ conditions: [Condition]
  ) throws(DocumentError) {
    let code = try node.reasonCode(named: name)
    if code.isInformation {
      throw node.error(.rule("must not stand here: \(name) informs and is no reason"))
    }
    let characteristic = try node.characteristic()
    guard let index = conditions.firstIndex(where: { $0.characteristic == characteristic }) else {
      throw node.error(
        .rule(
          "must name a characteristic of the rule's conditions, not \(characteristic.documentName)")
      )
    }
    self.init(code, condition: index)
  }
}

extension ReasonCode {
  /// Whether it is about the lender's whole book and nobody's behaviour.
  fileprivate var isImpersonal: Bool { name.hasPrefix("PF") }
}

extension DocumentNode {
  /// The `rules` of a policy document; each has an id of its own.
  func rules(for segments: [Segment] = []) throws(DocumentError) -> [Rule] {
    var seen: [(id: String, line: Int)] = []
    return try list(count: 1...1_000) { item throws(DocumentError) in
      let rule = try Rule(item, segments)
      if let other = seen.first(where: { $0.id == rule.id }) {
        throw item.error(
          .rule(
            "must not have the id \(SafeQuote.quote(rule.id)) of line \(other.line)"
          ))
      }
      seen.append((rule.id, rule.line))
      return rule
    }
  }
}

extension Condition {
  /// A condition as it is written: `score >= 650`.
  init(_ node: DocumentNode) throws(DocumentError) {
    let text = try node.string()
    let parts = text.split(separator: " ")
    guard parts.count == 3 else {
      throw node.error(
        .rule("must be written like \"score >= 650\", not \(SafeQuote.quote(text))"))
    }
    let characteristic = try node.characteristic(named: String(parts[0]))
    guard let comparison = Comparison(rawValue: String(parts[1])) else {
      let known = Comparison.allCases.map(\.rawValue).joined(separator: " ")
      throw node.error(
        .rule("must compare with one of \(known), not \(SafeQuote.quote(String(parts[1])))"))
    }
    self.init(characteristic, comparison, try Self.threshold(parts[2], node))
  }

  private static func threshold(
    _ text: Substring, _ node: DocumentNode
  ) throws(DocumentError) -> Int {
    guard let threshold = ScaledDecimal.parse(text, places: 0),
      (-1_000_000_000...1_000_000_000).contains(threshold)
    else {
      throw node.error(
        .rule(
          "must end with a whole number of at most a billion, not \(SafeQuote.quote(String(text)))")
      )
    }
    return Int(threshold)
  }
}

extension DocumentNode {
  /// Conditions that must all be met, 1 to 20.
  func conditions() throws(DocumentError) -> [Condition] {
    try list(count: 1...20) { item throws(DocumentError) in try Condition(item) }
  }
}

extension Characteristic {
  /// Its name in documents and in exports, in snake case: `late_12m`, `days_past_due`. Windows
  /// are written with their unit.
  package var documentName: String {
    switch self {
    case .activeDays30: "active_days_30"
    case .late12: "late_12m"
    case .late3: "late_3m"
    case .failedDebits30: "failed_debits_30d"
    case .draws7: "draws_7d"
    case .inquiries90: "inquiries_90d"
    case .outsideLate60: "outside_late_60"
    case .newLoans60: "new_loans_60d"
    case .contactChanges7: "contact_changes_7d"
    case .roundPayments30: "round_payments_30d"
    default: OutsideName.of(self)
    }
  }

  /// The characteristic of this name in documents; nil where there is none.
  package init?(documentName: String) {
    guard let found = Characteristic.allCases.first(where: { $0.documentName == documentName })
    else { return nil }
    self = found
  }
}

extension DocumentNode {
  /// A characteristic by its name.
  func characteristic() throws(DocumentError) -> Characteristic {
    try characteristic(named: try string())
  }

  /// The characteristic of a name that stands here.
  func characteristic(named name: String) throws(DocumentError) -> Characteristic {
    try value(of: name, "characteristic", among: characteristicNames)
  }
}

/// Every name a policy may write. A policy names hundreds of characteristics, so the names are put
/// together once.
private let characteristicNames = Characteristic.allCases.map { ($0.documentName, $0) }
