extension Portrait {
  /// Reads what `encode` wrote, and gives the marks back to the parts that they belong to.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    try decodeCalendars(from: &decoder)
    try decodePairs(from: &decoder)
    try decodeBytes(from: &decoder)
    disputed = try decoder.choice(.disputed)
  }

  private mutating func decodeCalendars(from decoder: inout StateDecoder) throws(StateFault) {
    profile.income = try decoder.money(.income)
    activity.activeDays = decoder.number()
    conduct.failedDebitDays = decoder.number()
    outside.inquiryWeeks = decoder.number()
    outside.olderInquiryWeeks = decoder.number()
  }

  private mutating func decodePairs(from decoder: inout StateDecoder) throws(StateFault) {
    profile.registered = decoder.day()
    activity.monthlySpend = decoder.number()
    conduct.drawDays = decoder.number()
    conduct.lateMonths = decoder.number()
    conduct.lastUse = decoder.day()
    activity.lastLogin = decoder.day()
    outside.debtHundreds = decoder.number()
    access.newDeviceOn = decoder.day()
    access.loginDistance = decoder.number()
    access.roundPaymentOn = decoder.day()
    access.unusualPercent = decoder.number()
    outside.loanWeeks = decoder.number()
    outside.sisterHundreds = decoder.number()
    activity.usualAmount = decoder.number()
    profile.incomeOn = decoder.day()
    outside.incomeHundreds = decoder.number()
    outside.bureauOn = decoder.day()
    profile.documentUntil = decoder.day()
    bureauReport.reportedOn = decoder.day()
    conduct.paidOffOn = decoder.day()
    split(decoder.number())
  }

  /// Each part has bits of its own, and each bit a part.
  private mutating func split(_ marks: UInt16) {
    profile.marks = Profile.Marks(rawValue: marks & Profile.Marks.all.rawValue)
    activity.marks = Activity.Marks(rawValue: marks & Activity.Marks.all.rawValue)
    access.marks = Access.Marks(rawValue: marks & Access.Marks.all.rawValue)
    conduct.marks = Conduct.Marks(rawValue: marks & Conduct.Marks.all.rawValue)
    bureauReport.marks = BureauReport.Marks(rawValue: marks & BureauReport.Marks.all.rawValue)
  }

  private mutating func decodeBytes(from decoder: inout StateDecoder) throws(StateFault) {
    activity.quickPay = decoder.number()
    profile.dueDay = try decoder.number(in: 0...28, .askedDueDay)
    activity.walletUse = try decoder.number(in: 0...3, .walletUse)
    activity.billsPaid = decoder.number()
    conduct.onTimeRun = decoder.number()
    outside.bureauInquiries = decoder.number()
    outside.otherLenders = decoder.number()
    outside.late60 = decoder.number()
    access.wrongPasswords = decoder.number()
    access.farLogins = decoder.number()
    access.contactChangeDays = decoder.number()
    access.roundPayments = decoder.number()
    profile.birthYear = decoder.number()
    activity.transactions = decoder.number()
    outside.sisterLate = decoder.number()
    activity.usualActive = decoder.number()
    conduct.highUseMonths = decoder.number()
    conduct.lastMinutePays = decoder.number()
  }
}

extension Profile.Marks {
  static let all: Self = [
    .realName, .student, .termsRead, .recordedBook, .cameInvited, .documentTold,
  ]
}

extension Activity.Marks {
  static let all: Self = [.festivalSpender]
}

extension Access.Marks {
  static let all: Self = [
    .theftReported, .quarantined, .watchListFlow, .gamblingFlow, .forbiddenUse, .authorityHold,
  ]
}

extension Conduct.Marks {
  static let all: Self = [.isLate, .everLate30]
}

extension BureauReport.Marks {
  static let all: Self = [.reportTold]
}
