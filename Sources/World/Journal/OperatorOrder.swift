package import Credit

/// An operator's order as the journal holds it: what, who gave it, on which day.
package struct OperatorOrder: Sendable, Equatable {
  /// Its number in the world's journal, from 1.
  package let number: UInt32
  /// The day it was given; it takes effect after that day's step.
  package let day: Day
  /// Who gave it.
  package let staff: Staff
  /// What was ordered.
  package let command: Command

  /// An entry of the journal.
  package init(number: UInt32, day: Day, staff: Staff, command: Command) {
    (self.number, self.day, self.staff, self.command) = (number, day, staff, command)
  }
}
