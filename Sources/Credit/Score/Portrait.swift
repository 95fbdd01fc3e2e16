/// What the lender has collected about a customer: the raw data behind the characteristics.
///
/// Calendars are bit masks (bit 0 is today or this month), so that a day passes by a shift. Fields
/// stand widest first, because an account is kept small.
package struct Portrait: Sendable, Equatable, BitwiseCopyable {
  /// Monthly income as known.
  package var income = Money.zero
  /// Days active in the app: bit 0 is today.
  package var activeDays: UInt32 = 0
  /// Days with a failed debit: bit 0 is today.
  package var failedDebitDays: UInt32 = 0
  /// Inquiries by week, four bits a week: the lowest nibble is this week, then seven weeks back.
  package var inquiryWeeks: UInt32 = 0
  /// The eight weeks before those.
  package var olderInquiryWeeks: UInt32 = 0
  /// The day of registration.
  package var registered = Day.none
  /// Usual spending a month, in whole units of currency.
  package var monthlySpend: UInt16 = 0
  /// Draws by day, two bits a day, at most 3: the lowest pair is today.
  package var drawDays: UInt16 = 0
  /// Months in which the account became overdue: bit 0 is this month.
  package var lateMonths: UInt16 = 0
  /// The last day the line was used: a draw, an instalment, a payment.
  package var lastUse = Day.none
  /// The last login.
  package var lastLogin = Day.none
  /// Debt with other lenders, in hundreds of units of currency.
  package var outsideHundreds: UInt16 = 0
  /// The last day a new device signed in.
  package var newDeviceOn = Day.none
  /// Distance of the last login, in kilometres.
  package var loginDistance: UInt16 = 0
  /// The day of the last round-sum payment.
  package var roundPaymentOn = Day.none
  /// The last transaction in percent of the usual one.
  package var unusualPercent: UInt16 = 100
  /// Real name verified; face and SMS check passed.
  package var marks = Marks()
  /// Quick-pay payments a month.
  package var quickPay: UInt8 = 0
  /// The due day the customer asks for, 1...28; 0 for the day of opening.
  package var dueDay: UInt8 = 0
  /// Wallet and buy-now-pay-later use, 0...3.
  package var walletUse: UInt8 = 0
  /// Other bills paid by the app each month.
  package var billsPaid: UInt8 = 0
  /// Instalments paid on time in a row.
  package var onTimeRun: UInt8 = 0
  /// Inquiries in the last quarterly extract of the bureau.
  package var bureauInquiries: UInt8 = 0
  /// Other lenders with a balance.
  package var otherLenders: UInt8 = 0
  /// Outside loans 60 days late, on file.
  package var outsideLate60: UInt8 = 0
  /// Wrong passwords of today's last burst.
  package var wrongPasswords: UInt8 = 0
  /// Logins from far: two bits a day, lowest pair today.
  package var farLogins: UInt8 = 0
  /// Days with a change of password, phone or card: bit 0 is today.
  package var contactChangeDays: UInt8 = 0
  /// Round-sum payments to one shop, and the day of the last.
  package var roundPayments: UInt8 = 0

  /// An unknown person.
  package init() {}

  /// Things that are so or are not.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt8
    /// The marks of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Real name verified.
    package static let realName = Marks(rawValue: 1)
    /// Face check passed before the line.
    package static let facePassed = Marks(rawValue: 2)
    /// SMS check passed before the line.
    package static let smsPassed = Marks(rawValue: 4)
    /// Pays festival spending back on time.
    package static let festivalSpender = Marks(rawValue: 8)
    /// The owner reported that somebody else used the account.
    package static let theftReported = Marks(rawValue: 16)
    /// Opted out of invitations, for ever.
    package static let optedOut = Marks(rawValue: 32)
    /// Has been late since the last payment in full.
    package static let isLate = Marks(rawValue: 64)
    /// Comes from a recorded book, which collected nothing but limit, statements and payments.
    package static let recordedBook = Marks(rawValue: 128)
  }
}

extension Portrait {
  /// A day passes: every daily calendar moves on; on Mondays the weekly, on the 1st the monthly.
  mutating func pass(to today: Today) {
    activeDays <<= 1
    drawDays <<= 2
    failedDebitDays <<= 1
    contactChangeDays <<= 1
    farLogins <<= 2
    wrongPasswords = 0
    if today.day.weekday == 0 { passWeek() }
    if today.dayOfMonth == 1 { lateMonths <<= 1 }
  }

  /// Counts one inquiry, at most 15 a week.
  mutating func countInquiry() {
    if inquiryWeeks & 0xF < 15 { inquiryWeeks += 1 }
  }

  /// Inquiries of this week and the twelve before: 85 to 91 days.
  package var inquiries90: Int {
    Portrait.sumNibbles(inquiryWeeks) + Portrait.sumNibbles(olderInquiryWeeks & 0xF_FFFF)
  }

  /// Counts one draw today.
  mutating func countDraw() {
    if drawDays & 3 < 3 { drawDays += 1 }
  }

  /// Draws of today and the six days before.
  package var draws7: Int {
    var (days, sum) = (drawDays & 0x3FFF, 0)
    while days > 0 {
      sum += Int(days & 3)
      days >>= 2
    }
    return sum
  }

  private mutating func passWeek() {
    olderInquiryWeeks = olderInquiryWeeks << 4 | inquiryWeeks >> 28
    inquiryWeeks <<= 4
  }

  private static func sumNibbles(_ bits: UInt32) -> Int {
    var (weeks, sum) = (bits, 0)
    while weeks > 0 {
      sum += Int(weeks & 0xF)
      weeks >>= 4
    }
    return sum
  }
}
