/// How the customer keeps to the contract: draws, payments, lateness.
///
/// Calendars are bit masks whose lowest bits are today or this month, so that time passes by a
/// shift.
package struct Conduct: Sendable, Equatable, BitwiseCopyable {
  /// Days with a failed debit: bit 0 is today.
  package var failedDebitDays: UInt32 = 0
  /// Draws by day, two bits a day, at most 3: the lowest pair is today.
  package var drawDays: UInt16 = 0
  /// Months in which the account became overdue: bit 0 is this month.
  package var lateMonths: UInt16 = 0
  /// The last day the line was used: a draw, an instalment, a payment.
  package var lastUse = Day.none
  /// The day everything was paid back.
  package var paidOffOn = Day.none
  /// Things that are so or are not.
  package var marks = Marks()
  /// Months in a row that ended with 80 percent or more of the limit used.
  package var highUseMonths: UInt8 = 0
  /// Instalments paid only in the day's last hours, in a row.
  package var lastMinutePays: UInt8 = 0
  /// Instalments paid on time in a row.
  package var onTimeRun: UInt8 = 0

  /// Nothing done yet.
  package init() {}

  /// A day passes.
  mutating func pass(to today: Today) {
    drawDays <<= 2
    failedDebitDays <<= 1
    if today.dayOfMonth == 1 { lateMonths <<= 1 }
  }

  /// A month ends, with much of the limit used or not.
  mutating func endMonth(isHigh: Bool) {
    highUseMonths = isHigh ? UInt8(clamping: Int(highUseMonths) + 1) : 0
  }

  /// A month of a recorded book ends, behind or not.
  mutating func endRecordedMonth(isBehind: Bool) {
    lateMonths = lateMonths << 1 | (isBehind ? 1 : 0)
    if isBehind { onTimeRun = 0 }
  }

  /// The line is opened: a run of payments begins, or goes on that was there before the world.
  mutating func begin(onTimeRun run: Int = 0, lastUse day: Day? = nil) {
    onTimeRun = UInt8(clamping: run)
    if let day { lastUse = day }
  }

  /// The line is used.
  mutating func use(on day: Day) { lastUse = day }

  /// An instalment is paid on time.
  mutating func payOnTime() { onTimeRun = UInt8(clamping: Int(onTimeRun) + 1) }

  /// The instalment came in only in the day's last hours, or, for a change, in good time.
  mutating func notePayment(isLastMinute: Bool) {
    lastMinutePays = isLastMinute ? UInt8(clamping: Int(lastMinutePays) + 1) : 0
  }

  /// A debit fails.
  mutating func failDebit() { failedDebitDays |= 1 }

  /// Everything is paid back.
  mutating func payOff(on day: Day) { paidOffOn = day }

  /// The first day past due.
  mutating func becomeOverdue() {
    marks.insert(.isLate)
    lateMonths |= 1
    onTimeRun = 0
  }

  /// Late, as a recorded statement has it.
  mutating func beLate() { marks.insert(.isLate) }

  /// More than 30 days past due.
  mutating func becomeSeriouslyLate() { marks.insert(.everLate30) }

  /// Lateness is over.
  mutating func cure() { marks.remove(.isLate) }

  /// Whether late since the last payment in full.
  var isLate: Bool { marks.contains(.isLate) }

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

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Has been late since the last payment in full.
    package static let isLate = Marks(rawValue: 64)
    /// Was more than 30 days past due once.
    package static let everLate30 = Marks(rawValue: 4_096)
  }
}
