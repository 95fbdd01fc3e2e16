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
  /// Loans of other lenders that began, two bits a week, at most 3: the lowest pair is this week.
  package var loanWeeks: UInt16 = 0
  /// Debt with sister products, in hundreds of units of currency.
  package var sisterHundreds: UInt16 = 0
  /// The usual payment, in whole units of currency.
  package var usualAmount: UInt16 = 0
  /// The day the income was last stated or confirmed.
  package var incomeOn = Day.none
  /// Income as an outside source has it, in hundreds a month; 0 where none told.
  package var outsideIncome: UInt16 = 0
  /// The day of the bureau's last extract.
  package var bureauOn = Day.none
  /// The last day the identity document is good; none where it is not known.
  package var documentUntil = Day.none
  /// The day the bureau was told of lateness, later the day that lateness ended; none when not on
  /// file.
  package var reportedOn = Day.none
  /// The day everything was paid back.
  package var paidOffOn = Day.none
  /// Things that are so or are not.
  package var marks = Marks()
  /// Year of birth less 1900; 0 where it is not known.
  package var birthYear: UInt8 = 0
  /// Payments a month.
  package var transactions: UInt8 = 0
  /// Days past due with a sister product.
  package var sisterLate: UInt8 = 0
  /// Days active among 30 that are usual for the person.
  package var usualActive: UInt8 = 0
  /// Months in a row that ended with 80 percent or more of the limit used.
  package var highUseMonths: UInt8 = 0
  /// Instalments paid only in the day's last hours, in a row.
  package var lastMinutePays: UInt8 = 0
  /// The datum that is contested.
  package var disputed: Datum?
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
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Real name verified.
    package static let realName = Marks(rawValue: 1)
    /// A student.
    package static let student = Marks(rawValue: 2)
    /// Terms, risks and lock triggers were read and confirmed before the first draw.
    package static let termsRead = Marks(rawValue: 4)
    /// Pays festival spending back on time.
    package static let festivalSpender = Marks(rawValue: 8)
    /// The owner reported that somebody else used the account.
    package static let theftReported = Marks(rawValue: 16)
    /// What happens now is kept out of portrait and score until the owner is proved.
    package static let quarantined = Marks(rawValue: 32)
    /// Has been late since the last payment in full.
    package static let isLate = Marks(rawValue: 64)
    /// Comes from a recorded book, which collected nothing but limit, statements and payments.
    package static let recordedBook = Marks(rawValue: 128)
    /// Money was passed on to accounts on a watch list.
    package static let watchListFlow = Marks(rawValue: 256)
    /// Money went to gambling or a scam.
    package static let gamblingFlow = Marks(rawValue: 512)
    /// Money was traced to a forbidden purpose.
    package static let forbiddenUse = Marks(rawValue: 1_024)
    /// An authority orders a hold.
    package static let authorityHold = Marks(rawValue: 2_048)
    /// Was more than 30 days past due once.
    package static let everLate30 = Marks(rawValue: 4_096)
    /// The line was opened on an invitation.
    package static let cameInvited = Marks(rawValue: 8_192)
    /// The debtor was told that the bureau will hear of the lateness.
    package static let reportTold = Marks(rawValue: 16_384)
    /// Told that the identity document ends.
    package static let documentTold = Marks(rawValue: 32_768)
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
    if today.isMonday { passWeek() }
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
    loanWeeks <<= 2
  }

  /// Counts a loan of another lender, at most 3 a week.
  mutating func countLoan() {
    if loanWeeks & 3 < 3 { loanWeeks += 1 }
  }

  /// Loans of other lenders that began this week and in the seven before.
  package var newLoans: Int {
    var (weeks, sum) = (loanWeeks, 0)
    while weeks > 0 {
      sum += Int(weeks & 3)
      weeks >>= 2
    }
    return sum
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
