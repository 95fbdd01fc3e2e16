/// How many accounts entered each bucket, M1 first.
package struct BucketCounts: Sendable, Equatable, BitwiseCopyable {
  private var counts = (0, 0, 0, 0, 0, 0, 0, 0)

  /// None.
  package init() {}

  /// One more.
  package mutating func count(_ bucket: Bucket) { self[bucket] += 1 }

  /// The count of a bucket.
  package subscript(bucket: Bucket) -> Int {
    get {
      withUnsafeBytes(of: counts) { $0.bindMemory(to: Int.self)[Int(bucket.rawValue)] }
    }
    set {
      withUnsafeMutableBytes(of: &counts) {
        $0.bindMemory(to: Int.self)[Int(bucket.rawValue)] = newValue
      }
    }
  }

  /// The counts of both, bucket by bucket.
  package static func + (left: Self, right: Self) -> Self {
    Bucket.allCases.reduce(into: left) { $0[$1] += right[$1] }
  }

  /// The same in every bucket.
  package static func == (left: Self, right: Self) -> Bool {
    Bucket.allCases.allSatisfy { left[$0] == right[$0] }
  }
}
