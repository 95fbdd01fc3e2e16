/// What others tell of the customer: the bureau, sister products, a source of incomes.
///
/// Calendars are masks whose lowest bits are this week, so that a week passes by a shift.
package struct OutsideData: Sendable, Equatable, BitwiseCopyable {
  /// Inquiries by week, four bits a week: the lowest nibble is this week, then seven weeks back.
  package var inquiryWeeks: UInt32 = 0
  /// The eight weeks before those.
  package var olderInquiryWeeks: UInt32 = 0
  /// Loans of other lenders that began, two bits a week, at most 3: the lowest pair is this week.
  package var loanWeeks: UInt16 = 0
  /// Debt with other lenders, in hundreds of units of currency.
  package var debtHundreds: UInt16 = 0
  /// Debt with sister products, in hundreds of units of currency.
  package var sisterHundreds: UInt16 = 0
  /// Income as an outside source has it, in hundreds a month; 0 where none told.
  package var incomeHundreds: UInt16 = 0
  /// The day of the bureau's last extract.
  package var bureauOn = Day.none
  /// Inquiries in the last quarterly extract of the bureau.
  package var bureauInquiries: UInt8 = 0
  /// Other lenders with a balance.
  package var otherLenders: UInt8 = 0
  /// Outside loans 60 days late, on file.
  package var late60: UInt8 = 0
  /// Days past due with a sister product.
  package var sisterLate: UInt8 = 0

  /// Nothing told.
  package init() {}

  /// A week passes.
  mutating func passWeek() {
    olderInquiryWeeks = olderInquiryWeeks << 4 | inquiryWeeks >> 28
    inquiryWeeks <<= 4
    loanWeeks <<= 2
  }

  /// Counts one inquiry, at most 15 a week.
  mutating func countInquiry() {
    if inquiryWeeks & 0xF < 15 { inquiryWeeks += 1 }
  }

  /// Counts a loan of another lender, at most 3 a week.
  mutating func countLoan() {
    if loanWeeks & 3 < 3 { loanWeeks += 1 }
  }

  /// Another lender pays out a loan.
  mutating func begin(loan amount: Money) {
    countLoan()
    otherLenders = UInt8(clamping: Int(otherLenders) + 1)
    changeDebt(by: amount.fen / 10_000)
  }

  /// A loan of another lender is paid back.
  mutating func settle(loan amount: Money) {
    otherLenders = UInt8(clamping: Int(otherLenders) - 1)
    changeDebt(by: -(amount.fen / 10_000))
  }

  private mutating func changeDebt(by hundreds: Int) {
    debtHundreds = UInt16(clamping: Int(debtHundreds) + hundreds)
  }

  /// Loans of other lenders became late, or are late no more.
  mutating func changeLate(by change: Int) { late60 = UInt8(clamping: Int(late60) + change) }

  /// Another source tells an income.
  mutating func hear(income: Money) { incomeHundreds = UInt16(clamping: income.fen / 10_000) }

  /// What a sister product tells.
  mutating func hear(sisterDebt debt: Money, late days: Int) {
    sisterHundreds = UInt16(clamping: debt.fen / 10_000)
    sisterLate = UInt8(clamping: days)
  }

  /// An application lets the lender fetch the bureau's extract.
  mutating func fetchExtract(on day: Day) { bureauOn = day }

  /// The bureau's quarterly extract comes, with the inquiries of its quarter.
  mutating func receiveExtract(on day: Day) {
    bureauInquiries = UInt8(clamping: inquiries90)
    bureauOn = day
  }

  /// The bureau takes inquiries off that it should not have had.
  mutating func forgetInquiries() {
    (inquiryWeeks, olderInquiryWeeks, bureauInquiries) = (0, 0, 0)
  }

  /// The bureau takes a lender off that there never was.
  mutating func forgetLender() { otherLenders = UInt8(max(0, Int(otherLenders) - 1)) }

  /// The bureau takes a late loan off that was none.
  mutating func forgetLate() { late60 = UInt8(max(0, Int(late60) - 1)) }

  /// Inquiries of this week and the twelve before: 85 to 91 days.
  package var inquiries90: Int {
    OutsideData.sum(inquiryWeeks, bits: 4)
      + OutsideData.sum(olderInquiryWeeks & 0xF_FFFF, bits: 4)
  }

  /// Loans of other lenders that began this week and in the seven before.
  package var newLoans: Int { OutsideData.sum(UInt32(loanWeeks), bits: 2) }

  private static func sum(_ weeks: UInt32, bits: UInt32) -> Int {
    var (weeks, sum) = (weeks, 0)
    while weeks > 0 {
      sum += Int(weeks & (1 << bits - 1))
      weeks >>= bits
    }
    return sum
  }
}
