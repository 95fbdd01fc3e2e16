/// When a file must be looked at again: a shortcut that can be made anew from the rest, so that it
/// is no part of the state, its encoding or its equality. Small on purpose: it is all that is read
/// of most files on most days.
package struct Alarm: Sendable, Equatable, BitwiseCopyable {
  /// The next day on which something happens by itself.
  package internal(set) var on = Day.none
  /// The day of the newest decision that can be appealed; none where there is none.
  package internal(set) var decidedOn = Day.none
  /// Whether something called for the customer's answer when the alarm was set.
  package internal(set) var isCalling = true

  /// Looks at once.
  package init() {}

  /// Whether nothing at all happens by itself today, so that a day without acts only passes.
  package func sleeps(on today: Today) -> Bool {
    today.day < on && !today.isForEverybody
  }
}
