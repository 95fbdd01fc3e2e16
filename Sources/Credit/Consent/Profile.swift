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
