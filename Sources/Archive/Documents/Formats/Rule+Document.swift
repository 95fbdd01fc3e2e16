internal import Credit

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
