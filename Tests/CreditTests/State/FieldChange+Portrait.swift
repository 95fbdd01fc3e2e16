@testable import Credit

extension FieldChange {
  /// Each field of the portrait.
  static let portrait = [
    field("income") { $0.income += Money(fen: 1) },
    field("activeDays") { $0.activeDays += 1 },
    field("failedDebitDays") { $0.failedDebitDays += 1 },
    field("inquiryWeeks") { $0.inquiryWeeks += 1 },
    field("olderInquiryWeeks") { $0.olderInquiryWeeks += 1 },
    field("registered") { $0.registered = day },
    field("monthlySpend") { $0.monthlySpend += 1 },
    field("drawDays") { $0.drawDays += 1 },
    field("lateMonths") { $0.lateMonths += 1 },
    field("lastUse") { $0.lastUse = day },
    field("lastLogin") { $0.lastLogin = day },
    field("outsideHundreds") { $0.outsideHundreds += 1 },
    field("newDeviceOn") { $0.newDeviceOn = day },
    field("loginDistance") { $0.loginDistance += 1 },
    field("roundPaymentOn") { $0.roundPaymentOn = day },
    field("unusualPercent") { $0.unusualPercent += 1 },
    field("loanWeeks") { $0.loanWeeks += 1 },
    field("sisterHundreds") { $0.sisterHundreds += 1 },
    field("usualAmount") { $0.usualAmount += 1 },
    field("incomeOn") { $0.incomeOn = day },
    field("outsideIncome") { $0.outsideIncome += 1 },
    field("bureauOn") { $0.bureauOn = day },
    field("documentUntil") { $0.documentUntil = day },
    field("reportedOn") { $0.reportedOn = day },
    field("paidOffOn") { $0.paidOffOn = day },
    field("marks") { $0.marks.insert(.isLate) },
    field("marks.last") { $0.marks.insert(.documentTold) },
    field("birthYear") { $0.birthYear += 1 },
    field("transactions") { $0.transactions += 1 },
    field("sisterLate") { $0.sisterLate += 1 },
    field("usualActive") { $0.usualActive += 1 },
    field("highUseMonths") { $0.highUseMonths += 1 },
    field("lastMinutePays") { $0.lastMinutePays += 1 },
    field("disputed") { $0.disputed = .outsideLate },
    field("disputed.none") { $0.disputed = nil },
    field("quickPay") { $0.quickPay += 1 },
    field("dueDay") { $0.dueDay += 1 },
    field("walletUse") { $0.walletUse += 1 },
    field("billsPaid") { $0.billsPaid += 1 },
    field("onTimeRun") { $0.onTimeRun += 1 },
    field("bureauInquiries") { $0.bureauInquiries += 1 },
    field("otherLenders") { $0.otherLenders += 1 },
    field("outsideLate60") { $0.outsideLate60 += 1 },
    field("wrongPasswords") { $0.wrongPasswords += 1 },
    field("farLogins") { $0.farLogins += 1 },
    field("contactChangeDays") { $0.contactChangeDays += 1 },
    field("roundPayments") { $0.roundPayments += 1 },
  ]

  private static let day = EncodingFixture.day + 5

  private static func field(
    _ name: String, _ change: @escaping @Sendable (inout Portrait) -> Void
  ) -> FieldChange {
    FieldChange("portrait." + name) { change(&$0.portrait) }
  }
}
