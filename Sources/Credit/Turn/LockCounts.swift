/// How many locks of each kind.
package struct LockCounts: Sendable, Equatable, BitwiseCopyable {
  private var counts = (BucketCounts(), BucketCounts())

  /// None.
  package init() {}

  /// One more.
  package mutating func count(_ kind: Lock.Kind) { self[kind] += 1 }

  /// The count of a kind.
  package subscript(kind: Lock.Kind) -> Int {
    get {
      withUnsafeBytes(of: counts) { $0.bindMemory(to: Int.self)[Int(kind.rawValue)] }
    }
    set {
      withUnsafeMutableBytes(of: &counts) {
        $0.bindMemory(to: Int.self)[Int(kind.rawValue)] = newValue
      }
    }
  }

  /// The same of every kind.
  package static func == (left: Self, right: Self) -> Bool {
    Lock.Kind.allCases.allSatisfy { left[$0] == right[$0] }
  }
}
