internal import Credit

extension Scorecard {
  /// The shown score of a policy document; results within 1 to 1,000.
  init(shown node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in try Scorecard(map, results: 1...1_000) }
  }

  /// A model whose results lie within bounds.
  init(_ map: DocumentMap, results: ClosedRange<Int>) throws(DocumentError) {
    self.init(
      base: try map.required("base").integer(in: -10_000...10_000),
      range: try map.required("range").range(in: results),
      parts: try map.required("parts").scorecardParts())
  }
}

extension Scorecard.Part {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let place = try map.required("characteristic")
      let characteristic = try place.characteristic()
      try characteristic.refuseResult(place)
      return Scorecard.Part(
        characteristic,
        try map.required("dimension").oneCase("dimension", of: Scorecard.Dimension.allCases),
        bins: try map.required("bins").bins(points: -10_000...10_000),
        missing: try map.required("missing").integer(in: -10_000...10_000))
    }
  }
}

extension Characteristic {
  /// Refuses what models compute: it can not be what they compute it from.
  func refuseResult(_ place: DocumentNode) throws(DocumentError) {
    switch self {
    case .score, .scoreFall, .defaultProbability, .treeProbability, .warningLevel:
      throw place.error(.rule("must not be \(documentName): it is a model's result"))
    default: break
    }
  }
}

extension DocumentNode {
  /// The parts of a model: one or more, each on a characteristic of its own.
  fileprivate func scorecardParts() throws(DocumentError) -> [Scorecard.Part] {
    var seen: [Characteristic] = []
    return try list(count: 1...Characteristic.allCases.count) { item throws(DocumentError) in
      let part = try Scorecard.Part(item)
      if seen.contains(part.characteristic) {
        throw item.error(.rule("must not look at \(part.characteristic.documentName) again"))
      }
      seen.append(part.characteristic)
      return part
    }
  }

  /// Bins: edges `"<N"`, ascending, then `rest`; each with a number of `points`.
  func bins(points: ClosedRange<Int>) throws(DocumentError) -> [Scorecard.Bin] {
    var last = Int.min
    let bins = try entries { name, node throws(DocumentError) in
      guard last < Int.max else { throw error(.rule("must have \"rest\" as its last bin")) }
      let edge = try node.edge(named: name)
      guard edge > last else { throw node.error(.rule("must be above the edge before it")) }
      last = edge
      return Scorecard.Bin(below: edge, points: try node.integer(in: points))
    }
    guard last == Int.max else { throw error(.rule("must have \"rest\" as its last bin")) }
    return bins.map(\.value)
  }

  private func edge(named name: String) throws(DocumentError) -> Int {
    if name == "rest" { return Int.max }
    guard name.hasPrefix("<"), let edge = ScaledDecimal.parse(name.dropFirst(), places: 0),
      (-1_000_000_000...1_000_000_000).contains(edge)
    else { throw error(.rule("must be named \"<N\" with a whole number, or \"rest\"")) }
    return Int(edge)
  }
}

/// The `default_probability` of a policy document: the first model, and which of the two decides.
struct DefaultModel {
  /// Log-odds in thousandths, within ±8,000.
  let scorecard: Scorecard
  /// Whether it, the tree, or the higher result decides.
  let choice: DefaultModelChoice

  init(_ node: DocumentNode) throws(DocumentError) {
    (scorecard, choice) = try node.map { map throws(DocumentError) in
      (
        try Scorecard(map, results: -8_000...8_000),
        try map.optional("decides")?.oneCase("model", of: DefaultModelChoice.allCases) ?? .scorecard
      )
    }
  }
}

extension DecisionTree {
  /// The `default_tree` of a policy document: questions within questions, ending in probabilities.
  init(_ node: DocumentNode) throws(DocumentError) {
    var nodes: [Node] = []
    guard case .node = try Self.read(node, into: &nodes, depth: 0) else {
      throw node.error(.rule("must begin with a question (\"ask\")"))
    }
    self.init(nodes)
  }

  /// The longest way through a tree, in questions.
  private static let mostQuestions = 16
  /// The most questions of a tree.
  private static let mostNodes = 1_000

  /// Adds what stands here and all below it; questions come before those they lead to.
  private static func read(
    _ node: DocumentNode, into nodes: inout [Node], depth: Int
  ) throws(DocumentError) -> Branch {
    guard node.finding == .map else { return .leaf(try node.integer(in: 0...10_000)) }
    guard depth < mostQuestions else {
      throw node.error(.rule("must not be below more than \(mostQuestions) questions"))
    }
    let place = nodes.count
    guard place < mostNodes else {
      throw node.error(.rule("must not be one of more than \(mostNodes) questions"))
    }
    var tree = nodes
    try node.map { map throws(DocumentError) in
      let condition = try Condition(asking: map.required("ask"))
      tree.append(Node(condition, met: .leaf(0), notMet: .leaf(0), missing: .leaf(0)))
      let met = try read(map.required("yes"), into: &tree, depth: depth + 1)
      let notMet = try read(map.required("no"), into: &tree, depth: depth + 1)
      let missing = try read(map.required("missing"), into: &tree, depth: depth + 1)
      tree[place] = Node(condition, met: met, notMet: notMet, missing: missing)
    }
    nodes = tree
    return .node(place)
  }
}

extension Condition {
  /// A condition on what a model may look at: not on the result of one.
  fileprivate init(asking node: DocumentNode) throws(DocumentError) {
    try self.init(node)
    try characteristic.refuseResult(node)
  }
}
