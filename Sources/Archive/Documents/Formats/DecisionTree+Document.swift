internal import Credit

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

  /// Adds what stands here and all below it; questions come before those they lead to.
  private static func read(
    _ node: DocumentNode, into nodes: inout [Node], depth: Int
  ) throws(DocumentError) -> Branch {
    guard node.finding == .map else { return .leaf(try node.integer(in: 0...10_000)) }
    guard depth < mostQuestions else {
      throw node.error(.rule("must not be below more than \(mostQuestions) questions"))
    }
    let place = nodes.count
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
