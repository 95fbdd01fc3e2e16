/// A group of customers with standards of its own: the first whose conditions are met is theirs.
package struct Segment: Sendable, Equatable {
  /// Its name in the policy document.
  package let name: String
  /// All must be met; none for everybody else, at the end.
  package let conditions: [Condition]

  /// A segment as written in a policy document.
  package init(name: String, conditions: [Condition]) {
    (self.name, self.conditions) = (name, conditions)
  }
}

/// A set of segments by position; empty for all of them.
package struct Segments: Sendable, Equatable, BitwiseCopyable {
  private let bits: UInt16

  /// The segments at these positions, 0...15.
  package init(_ positions: [Int] = []) {
    precondition(positions.allSatisfy { (0..<16).contains($0) })
    bits = positions.reduce(0) { $0 | 1 << UInt16($1) }
  }

  /// Whether a segment is among them.
  package func contains(_ position: UInt8) -> Bool {
    bits == 0 || bits & 1 << UInt16(position) != 0
  }

  /// The positions, ascending; none where all are meant.
  package var positions: [Int] { (0..<16).filter { bits & 1 << UInt16($0) != 0 } }
}
