/// Why something happened: what every event carries, so that nobody above has to guess.
package enum Cause: Sendable, Equatable, BitwiseCopyable {
  /// A decision of this account, by its ordinal.
  case decision(UInt16)
  /// An order of an operator, by its number in the journal.
  case order(UInt32)
  /// A notice of this account, by its ordinal: what it announced has come.
  case notice(UInt16)
  /// Work on a case of this account, by its number.
  case matter(UInt16)
  /// Something the customer did.
  case act
  /// News that reached the lender from elsewhere.
  case news
  /// The calendar: a day or a minute came.
  case calendar
}
