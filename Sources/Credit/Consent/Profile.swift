/// Who the customer is: what they stated and proved of themselves.
///
/// Fields stand widest first, because an account is kept small.
package struct Profile: Sendable, Equatable, BitwiseCopyable {
  /// Monthly income as known.
  package var income = Money.zero
  /// The day of registration.
  package var registered = Day.none
  /// The day the income was last stated or confirmed.
  package var incomeOn = Day.none
  /// The last day the identity document is good; none where it is not known.
  package var documentUntil = Day.none
  /// Things that are so or are not.
  package var marks = Marks()
  /// Year of birth less 1900; 0 where it is not known.
  package var birthYear: UInt8 = 0
  /// The due day the customer asks for, 1...28; 0 for the day of opening.
  package var dueDay: UInt8 = 0

  /// An unknown person.
  package init() {}

  /// A new identity document is shown.
  mutating func renewDocument(until day: Day) {
    documentUntil = day
    marks.remove(.documentTold)
  }

  /// Terms, risks and lock triggers are read and confirmed.
  mutating func readTerms() { marks.insert(.termsRead) }

  /// The line is opened on an invitation.
  mutating func comeInvited() { marks.insert(.cameInvited) }

  /// The file is one of a recorded book.
  mutating func comeRecorded() { marks.insert(.recordedBook) }

  /// An income is stated and proved on receipt.
  mutating func state(income: Money, on day: Day) { (self.income, incomeOn) = (income, day) }

  /// An income from elsewhere confirms what was stated where it is at most a fifth away.
  mutating func confirm(by outside: Money, on day: Day) {
    if abs(outside.fen - income.fen) * 5 <= income.fen { incomeOn = day }
  }

  /// A contested income is put right.
  mutating func correct(income: Money) { self.income = income }

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Real name verified.
    package static let realName = Marks(rawValue: 1)
    /// A student.
    package static let student = Marks(rawValue: 2)
    /// Terms, risks and lock triggers were read and confirmed before the first draw.
    package static let termsRead = Marks(rawValue: 4)
    /// Comes from a recorded book, which collected nothing but limit, statements and payments.
    package static let recordedBook = Marks(rawValue: 128)
    /// The line was opened on an invitation.
    package static let cameInvited = Marks(rawValue: 8_192)
    /// Told that the identity document ends.
    package static let documentTold = Marks(rawValue: 32_768)
  }
}
