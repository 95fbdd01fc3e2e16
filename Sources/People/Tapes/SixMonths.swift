/// One value for each statement month of the real book, April to September 2005.
package struct SixMonths<Value: BitwiseCopyable> {
  /// How many months there are.
  package static var count: Int { 6 }

  private var april, may, june, july, august, september: Value

  /// The values of the months 0 (April) to 5 (September).
  package init(_ value: (_ month: Int) -> Value) {
    (april, may, june) = (value(0), value(1), value(2))
    (july, august, september) = (value(3), value(4), value(5))
  }

  /// The value of a month, from 0 (April) to 5 (September).
  package subscript(month: Int) -> Value {
    precondition(
      (0..<Self.count).contains(month), "the book has six months, not a month \(month)")
    // Where it lies: no list is made for one value, since this is read on every recorded day.
    return withUnsafeBytes(of: self) {
      $0.loadUnaligned(fromByteOffset: month * MemoryLayout<Value>.stride, as: Value.self)
    }
  }

  /// The values in the order of the calendar.
  package var values: [Value] { [april, may, june, july, august, september] }
}

extension SixMonths: Equatable where Value: Equatable {}
extension SixMonths: Sendable where Value: Sendable {}
extension SixMonths: BitwiseCopyable {}
