/// A tree of questions about characteristics that ends in probabilities; a table of the policy.
package struct DecisionTree: Sendable, Equatable {
  /// The questions; the first is the root.
  package let nodes: [Node]

  /// A tree whose branches lead forward only, to nodes that are there.
  package init(_ nodes: [Node]) {
    precondition(!nodes.isEmpty, "a tree has a root")
    for (index, node) in nodes.enumerated() {
      for case .node(let next) in [node.met, node.notMet, node.missing] {
        precondition(next > index && next < nodes.count, "branches lead forward")
      }
    }
    self.nodes = nodes
  }

  /// One question.
  package struct Node: Sendable, Equatable {
    /// What is asked.
    package let condition: Condition
    /// Where it goes on when met …
    package let met: Branch
    /// … when not met …
    package let notMet: Branch
    /// … and where the datum is not collected.
    package let missing: Branch

    /// A question and its branches.
    package init(_ condition: Condition, met: Branch, notMet: Branch, missing: Branch) {
      (self.condition, self.met, self.notMet, self.missing) = (condition, met, notMet, missing)
    }
  }

  /// What follows an answer.
  package enum Branch: Sendable, Equatable {
    /// Another question.
    case node(Int)
    /// The end: default within 12 months, parts per ten thousand.
    case leaf(Int)
  }

  /// One answered question of a way through the tree.
  package struct Step: Sendable, Equatable {
    /// The question.
    package let condition: Condition
    /// What was observed; nil where it is not collected.
    package let observed: Int?
  }

  /// The probability for what `observe` sees, parts per ten thousand.
  package func probability(_ observe: (Characteristic) -> Int?) -> Int {
    var index = 0
    while true {
      switch branch(at: index, observe(nodes[index].condition.characteristic)) {
      case .node(let next): index = next
      case .leaf(let probability): return probability
      }
    }
  }

  /// The questions asked on the way to the probability, with what was observed.
  package func path(_ observe: (Characteristic) -> Int?) -> [Step] {
    var (index, steps) = (0, [Step]())
    while true {
      let observed = observe(nodes[index].condition.characteristic)
      steps.append(Step(condition: nodes[index].condition, observed: observed))
      guard case .node(let next) = branch(at: index, observed) else { return steps }
      index = next
    }
  }

  private func branch(at index: Int, _ observed: Int?) -> Branch {
    let node = nodes[index]
    guard let observed else { return node.missing }
    return node.condition.isMet(by: observed) ? node.met : node.notMet
  }
}

/// Which of the two models of default decides; the other is shown beside it.
package enum DefaultModelChoice: UInt8, Sendable, CaseIterable {
  case scorecard, tree, higher
}
