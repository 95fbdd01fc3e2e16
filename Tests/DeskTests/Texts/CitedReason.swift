import Archive
import Testing

@testable import Credit
@testable import Desk

/// A reason that a rule of a shipped policy gives, with a value at the edge of its condition.
struct CitedReason: CustomTestStringConvertible {
  let rule: String
  let reason: Reason
  let currency: Currency

  /// Where it stands in a policy, and what it was read off.
  var testDescription: String {
    "\(rule) \(reason.code) \(reason.characteristic) \(reason.comparison.rawValue)"
  }

  /// Its line on the day of the samples.
  var line: Phrase {
    CodeText.line(reason, on: TextSamples.day, seenFrom: TextSamples.day, currency: currency)
  }

  /// Every reason of a policy: each citation of each rule, and each condition of a raise missed.
  static func all(in name: String) throws -> [CitedReason] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let path = folder.joined(separator: "/") + "/demo-data/policies/\(name).yaml"
    let policy = try Policy.read(Document(file: path))
    return policy.rules.flatMap { rule in
      rule.reasons.map {
        CitedReason(rule: rule.id, reason: $0, currency: Currency(code: policy.currency))
      }
    }
  }
}

extension Rule {
  fileprivate var reasons: [Reason] {
    if case .raise = action { return conditions.compactMap(\.missed) }
    return citations.map { citation in
      let condition = conditions[citation.condition]
      return Reason(
        citation.code, condition.characteristic, observed: condition.edge, condition.comparison,
        threshold: condition.threshold)
    }
  }
}

extension Condition {
  /// The first value that meets it.
  fileprivate var edge: Int {
    switch comparison {
    case .atLeast, .atMost, .equal: threshold
    case .above: threshold + 1
    case .below: threshold - 1
    }
  }

  /// The reason against a raise that just misses this condition.
  fileprivate var missed: Reason? {
    let observed = edge + distance(from: edge)
    let opposite = opposite(for: observed)
    guard let code = opposite.raiseCode else { return nil }
    return Reason(
      code, characteristic, observed: observed, opposite.comparison, threshold: threshold)
  }
}
