package import Credit

extension Policy {
  /// Reads a policy document; the hash of its bytes becomes the policy's.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range.
  package static func read(_ document: Document) throws(DocumentError) -> Policy {
    try document.root.map { map throws(DocumentError) in
      let model = try DefaultModel(map.required("default_probability"))
      let segments = try map.required("segments").segments()
      return Policy(
        name: try map.required("policy").string(), hash: document.hash.description,
        currency: try map.required("currency").currency(),
        scorecard: try Scorecard(shown: map.required("scorecard")),
        defaultModel: model.scorecard, rules: try map.required("rules").rules(for: segments),
        limits: try LimitTerms(map.required("limits")),
        prices: try map.required("prices").prices(),
        servicing: try ServicingTerms(map.required("servicing")),
        clocks: try Clocks(map.required("clocks")),
        invitations: try InvitationTerms(map.required("invitations")),
        campaigns: try map.optional("campaigns")?.campaigns() ?? [],
        locks: try map.required("locks").locks(),
        desk: try DeskTerms(map.required("desk")), segments: segments,
        defaultTree: try DecisionTree(map.required("default_tree")),
        defaultModelChoice: model.choice, terms: try PolicyTerms(map))
    }
  }
}

extension DocumentNode {
  /// A currency by its three capital letters (ISO 4217).
  fileprivate func currency() throws(DocumentError) -> String {
    let text = try string()
    guard text.utf8.count == 3,
      text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else {
      throw error(.rule("must be three capital letters such as CNY, not \(SafeQuote.quote(text))"))
    }
    return text
  }
}

extension PolicyTerms {
  /// The parts of a policy document that surround lending.
  init(_ map: DocumentMap) throws(DocumentError) {
    self.init(
      identity: try IdentityTerms(map.required("identity")),
      watch: try WatchTerms(map.required("watching")),
      plans: try PlanTerms(map.required("plans")),
      collections: try CollectionTerms(map.required("collections")),
      dataQuality: try DataQualityTerms(map.required("data_quality")),
      market: try MarketTerms(map.required("market")),
      costs: try CostTerms(map.required("costs")))
  }
}

extension Segment {
  fileprivate init(_ node: DocumentNode, isLast: Bool) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let name = try map.required("name").string()
      guard !isLast else {
        if let when = map.optional("when") {
          throw when.error(.rule("must not stand here: the last segment takes everybody else"))
        }
        return Segment(name: name, conditions: [])
      }
      return Segment(name: name, conditions: try map.required("when").conditions())
    }
  }
}

extension DocumentNode {
  /// The `segments` of a policy document: each with a name of its own, the last for everybody else.
  func segments() throws(DocumentError) -> [Segment] {
    guard case .list = finding else { throw mismatch(.list) }
    let count = try list(count: 1...16) { $0 }.count
    var segments: [Segment] = []
    _ = try list { item throws(DocumentError) in
      let segment = try Segment(item, isLast: segments.count == count - 1)
      if segments.contains(where: { $0.name == segment.name }) {
        throw item.error(.rule("must not be called \(SafeQuote.quote(segment.name)) again"))
      }
      segments.append(segment)
    }
    return segments
  }

  /// Some of a policy's segments, by their names.
  func someOf(_ segments: [Segment]) throws(DocumentError) -> Segments {
    let known = segments.enumerated().map { ($0.element.name, $0.offset) }
    return Segments(
      try list(count: 1...16) { item throws(DocumentError) in
        try item.value(of: try item.string(), "segment", among: known)
      })
  }
}

extension InvitationTerms {
  /// The `invitations` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let (time, hours) = (try map.required("send_time"), try map.required("hours").hours())
      let sendMinute = try time.time()
      guard hours.contains(sendMinute) else { throw time.error(.rule("must lie in the hours")) }
      return InvitationTerms(
        validDays: try map.days("valid_days", from: 1),
        everyDays: try map.days("every_days", from: 1),
        refusalDays: try map.days("refusal_days"), sendMinute: sendMinute,
        perYear: try map.required("per_year").integer(in: 0...255),
        refusalsToStop: try map.required("refusals_to_stop").integer(in: 1...255), hours: hours)
    }
  }
}

extension Campaign {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let name = try map.required("name").string()
      let (month, day) = try map.required("offer_on").dayOfYear()
      return Campaign(
        name: name, month: month, day: day,
        days: try map.required("days").integer(in: 1...365),
        percent: try map.required("percent").integer(in: 1...100))
    }
  }
}

extension DocumentNode {
  /// The `campaigns` of a policy document, each with a name and a day of its own.
  func campaigns() throws(DocumentError) -> [Campaign] {
    var seen: [Campaign] = []
    return try list(count: 0...100) { item throws(DocumentError) in
      let campaign = try Campaign(item)
      if let other = seen.first(where: { $0.clashes(with: campaign) }) {
        throw item.error(
          .rule("must not have the name or the day of \(SafeQuote.quote(other.name))"))
      }
      seen.append(campaign)
      return campaign
    }
  }

  /// A day of every year, MM-DD.
  func dayOfYear() throws(DocumentError) -> (month: Int, day: Int) {
    let text = try string()
    guard let date = DocumentDay("2023-" + text) else {
      throw error(.rule("must be a day of every year such as 11-11, not \(SafeQuote.quote(text))"))
    }
    return (date.month, date.day)
  }
}

extension Campaign {
  fileprivate func clashes(with other: Campaign) -> Bool {
    name == other.name || (month == other.month && day == other.day)
  }
}
