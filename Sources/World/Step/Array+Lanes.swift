import Dispatch

extension Array where Element: Sendable {
  /// The array turned into another of as many elements, in pieces on so many threads; the same for
  /// any number of them.
  package func mapped<Value: Sendable>(
    threads: Int, _ transform: @Sendable (ArraySlice<Element>) -> [Value]
  ) -> [Value] {
    let lanes = Swift.max(1, Swift.min(threads, count / 1_024))
    guard lanes > 1 else { return transform(self[...]) }
    let parts = (0..<lanes).map { count * $0 / lanes..<count * ($0 + 1) / lanes }
    return Array<Value>(parts.mapped(each: threads) { transform(self[$0]) }.joined())
  }

  /// The array with every element turned into another, several at a time on so many threads.
  package func mapped<Value: Sendable>(
    each threads: Int, _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    let lanes = Swift.max(1, Swift.min(threads, count))
    var values = [Value?](repeating: nil, count: count)
    values.withUnsafeMutableBufferPointer { values in
      // Each lane writes its own places only.
      nonisolated(unsafe) let values = values
      DispatchQueue.concurrentPerform(iterations: lanes) { lane in
        for place in stride(from: lane, to: count, by: lanes) {
          values[place] = transform(self[place])
        }
      }
    }
    return values.compactMap { $0 }
  }
}
