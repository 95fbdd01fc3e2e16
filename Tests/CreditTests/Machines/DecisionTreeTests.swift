import Testing

@testable import Credit

@Suite("the decision tree")
struct DecisionTreeTests {
  /// Late? then: deep in debt? Otherwise: a good score? Each question can go unanswered.
  private static let tree = DecisionTree([
    .init(Condition(.late12, .atLeast, 2), met: .node(1), notMet: .node(2), missing: .leaf(300)),
    .init(
      Condition(.debtToIncome, .above, 50), met: .leaf(2_000), notMet: .leaf(900),
      missing: .node(2)),
    .init(
      Condition(.score, .atLeast, 650), met: .leaf(80), notMet: .leaf(250), missing: .leaf(500)),
  ])

  /// One way through the tree: what is observed, what is asked, where it ends.
  struct Way: Sendable, CustomTestStringConvertible {
    let (late, debt, score): (Int?, Int?, Int?)
    let asked: [Characteristic]
    let probability: Int

    init(_ late: Int?, _ debt: Int?, _ score: Int?, _ asked: [Characteristic], _ end: Int) {
      (self.late, self.debt, self.score) = (late, debt, score)
      (self.asked, probability) = (asked, end)
    }

    func observe(_ characteristic: Characteristic) -> Int? {
      switch characteristic {
      case .late12: late
      case .debtToIncome: debt
      default: score
      }
    }

    var testDescription: String { "\(asked) ends at \(probability)" }
  }

  private static let ways: [Way] = [
    .init(nil, 99, 900, [.late12], 300),
    .init(2, 51, 900, [.late12, .debtToIncome], 2_000),
    .init(9, 50, 900, [.late12, .debtToIncome], 900),
    .init(2, nil, 650, [.late12, .debtToIncome, .score], 80),
    .init(2, nil, 649, [.late12, .debtToIncome, .score], 250),
    .init(2, nil, nil, [.late12, .debtToIncome, .score], 500),
    .init(1, 99, 650, [.late12, .score], 80),
    .init(1, 99, 649, [.late12, .score], 250),
    .init(0, nil, nil, [.late12, .score], 500),
  ]

  @Test("goes every way, and shows what it asked and saw", arguments: ways)
  func way(_ way: Way) {
    #expect(Self.tree.probability(way.observe) == way.probability)
    let path = Self.tree.path(way.observe)
    #expect(path.map(\.condition.characteristic) == way.asked)
    #expect(path.map(\.observed) == way.asked.map(way.observe))
    let questions = Self.tree.nodes.map(\.condition)
    #expect(path.allSatisfy { questions.contains($0.condition) })
  }

  @Test(
    "a threshold is met on its side",
    arguments: [
      (.atLeast, [false, true, true]), (.atMost, [true, true, false]),
      (.above, [false, false, true]), (.below, [true, false, false]),
      (.equal, [false, true, false]),
    ] as [(Condition.Comparison, [Bool])])
  func threshold(comparison: Condition.Comparison, met: [Bool]) {
    let condition = Condition(.score, comparison, 650)
    #expect([649, 650, 651].map { condition.isMet(by: $0) } == met)
  }

  @Test("the distance is the smallest change that turns an answer", arguments: comparisons)
  func distance(comparison: Condition.Comparison) {
    let condition = Condition(.score, comparison, 5)
    for observed in 0...10 {
      let turned = condition.distance(from: observed)
      #expect(condition.isMet(by: observed + turned) != condition.isMet(by: observed))
      let nearer = (1 - abs(turned))..<abs(turned)
      #expect(
        nearer.allSatisfy { condition.isMet(by: observed + $0) == condition.isMet(by: observed) })
    }
  }

  private static let comparisons = Condition.Comparison.allCases
}
