/// How the customer lives in the app: days active, payments, spending.
///
/// Calendars are bit masks (bit 0 is today), so that a day passes by a shift.
package struct Activity: Sendable, Equatable, BitwiseCopyable {
  /// Days active in the app: bit 0 is today.
  package var activeDays: UInt32 = 0
  /// Usual spending a month, in whole units of currency.
  package var monthlySpend: UInt16 = 0
  /// The usual payment, in whole units of currency.
  package var usualAmount: UInt16 = 0
  /// The last login.
  package var lastLogin = Day.none
  /// Things that are so or are not.
  package var marks = Marks()
  /// Days active among 30 that are usual for the person.
  package var usualActive: UInt8 = 0
  /// Payments a month.
  package var transactions: UInt8 = 0
  /// Quick-pay payments a month.
  package var quickPay: UInt8 = 0
  /// Wallet and buy-now-pay-later use, 0...3.
  package var walletUse: UInt8 = 0
  /// Other bills paid by the app each month.
  package var billsPaid: UInt8 = 0

  /// Nothing known.
  package init() {}

  /// Days active among the last 30.
  var active30: Int { (activeDays & 0x3FFF_FFFF).nonzeroBitCount }

  /// A day passes.
  mutating func pass() { activeDays <<= 1 }

  /// The app is used today.
  mutating func use() { activeDays |= 1 }

  /// The customer signs in.
  mutating func signIn(on day: Day) {
    use()
    lastLogin = day
  }

  /// The usual spending, in whole units of currency a month.
  mutating func learn(monthlySpend spend: Int) { monthlySpend = UInt16(clamping: spend) }

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Pays festival spending back on time.
    package static let festivalSpender = Marks(rawValue: 8)
  }
}
