/// What belongs to one day of a branch, packed by the caller.
package struct DayBytes: Equatable, Sendable {
  /// The day.
  package let day: Int
  /// The content.
  package let bytes: [UInt8]

  /// The content of a day.
  package init(day: Int, bytes: [UInt8]) {
    self.day = day
    self.bytes = bytes
  }
}
