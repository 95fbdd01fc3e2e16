/// A minute of a day: what human and hour clocks are measured in.
package struct Moment: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The day.
  package let day: Day
  /// The minute of that day, 0...1439.
  package let minute: UInt16

  /// The minute `minute` (0...1439) of `day`.
  package init(_ day: Day, minute: Int) {
    precondition((0..<1_440).contains(minute))
    self.day = day
    self.minute = UInt16(minute)
  }

  /// No moment at all; earlier than every other.
  package static let none = Moment(.none, minute: 0)

  /// Whether this is a real moment.
  package var isSet: Bool { day.isSet }

  /// Earlier moment first.
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// The moment `minutes` later.
  package func adding(minutes: Int) -> Moment {
    let total = Int(minute) + minutes
    return Moment(day + total / 1_440, minute: total % 1_440)
  }

  /// Minutes from `earlier` to this moment; negative when it lies later.
  package func minutes(since earlier: Moment) -> Int {
    (day - earlier.day) * 1_440 + Int(minute) - Int(earlier.minute)
  }

  /// The time of day as `05:31`.
  package var clock: String {
    let (hour, rest) = (Int(minute) / 60, Int(minute) % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}
