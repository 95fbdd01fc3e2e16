@testable import Credit

extension FieldChange {
  /// Each field of the portrait.
  static let portrait = [
    FieldChange("portrait.income") { $0.portrait.income += Money(fen: 1) },
    number("activeDays", \.activeDays),
    number("failedDebitDays", \.failedDebitDays),
    number("inquiryWeeks", \.inquiryWeeks),
    number("olderInquiryWeeks", \.olderInquiryWeeks),
    day("registered") { $0.registered = $1 },
    number("monthlySpend", \.monthlySpend),
    number("drawDays", \.drawDays),
    number("lateMonths", \.lateMonths),
    day("lastUse") { $0.lastUse = $1 },
    day("lastLogin") { $0.lastLogin = $1 },
    number("outsideHundreds", \.outsideHundreds),
    day("newDeviceOn") { $0.newDeviceOn = $1 },
    number("loginDistance", \.loginDistance),
    day("roundPaymentOn") { $0.roundPaymentOn = $1 },
    number("unusualPercent", \.unusualPercent),
    FieldChange("portrait.marks") { $0.portrait.marks.insert(.isLate) },
    number("quickPay", \.quickPay),
    number("dueDay", \.dueDay),
    number("walletUse", \.walletUse),
    number("billsPaid", \.billsPaid),
    number("onTimeRun", \.onTimeRun),
    number("bureauInquiries", \.bureauInquiries),
    number("otherLenders", \.otherLenders),
    number("outsideLate60", \.outsideLate60),
    number("wrongPasswords", \.wrongPasswords),
    number("farLogins", \.farLogins),
    number("contactChangeDays", \.contactChangeDays),
    number("roundPayments", \.roundPayments),
  ]

  private static func number<Value: FixedWidthInteger>(
    _ field: String, _ path: WritableKeyPath<Portrait, Value> & Sendable
  ) -> FieldChange {
    FieldChange("portrait." + field) { $0.portrait[keyPath: path] += 1 }
  }

  private static func day(
    _ field: String, _ set: @escaping @Sendable (inout Portrait, Day) -> Void
  ) -> FieldChange {
    FieldChange("portrait." + field) { set(&$0.portrait, EncodingFixture.day + 5) }
  }
}
