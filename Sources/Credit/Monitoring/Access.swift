/// Who comes in, from where, and where the money goes: what concerns the security of the account.
///
/// Calendars are bit masks whose lowest bits are today, so that a day passes by a shift.
package struct Access: Sendable, Equatable, BitwiseCopyable {
  /// The last day a new device signed in.
  package var newDeviceOn = Day.none
  /// Distance of the last login, in kilometres.
  package var loginDistance: UInt16 = 0
  /// The day of the last round-sum payment.
  package var roundPaymentOn = Day.none
  /// The last transaction in percent of the usual one.
  package var unusualPercent: UInt16 = 100
  /// Things that are so or are not.
  package var marks = Marks()
  /// Wrong passwords of today's last burst.
  package var wrongPasswords: UInt8 = 0
  /// Logins from far: two bits a day, lowest pair today.
  package var farLogins: UInt8 = 0
  /// Days with a change of password, phone or card: bit 0 is today.
  package var contactChangeDays: UInt8 = 0
  /// Round-sum payments to one shop.
  package var roundPayments: UInt8 = 0

  /// Nothing seen.
  package init() {}

  /// A day passes.
  mutating func pass() {
    contactChangeDays <<= 1
    farLogins <<= 2
    wrongPasswords = 0
  }

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The owner reported that somebody else used the account.
    package static let theftReported = Marks(rawValue: 16)
    /// What happens now is kept out of portrait and score until the owner is proved.
    package static let quarantined = Marks(rawValue: 32)
    /// Money was passed on to accounts on a watch list.
    package static let watchListFlow = Marks(rawValue: 256)
    /// Money went to gambling or a scam.
    package static let gamblingFlow = Marks(rawValue: 512)
    /// Money was traced to a forbidden purpose.
    package static let forbiddenUse = Marks(rawValue: 1_024)
    /// An authority orders a hold.
    package static let authorityHold = Marks(rawValue: 2_048)
  }
}
