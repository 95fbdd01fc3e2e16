extension CreditFile {
  /// Kilometres from the usual city from which a login counts as far.
  static let farKilometres = 500
}

extension Turn {
  /// Something about access or spending is noted in the portrait.
  mutating func observe(_ act: Act, on day: Day) {
    // Under quarantine only what concerns the security of the account is taken down.
    if file.access.marks.contains(.quarantined), !act.concernsSecurity { return }
    switch act {
    case .login(let newDevice, let kilometres):
      noteLogin(newDevice: newDevice, kilometres: kilometres, on: day)
    case .wrongPasswords(let count): file.access.wrongPasswords = UInt8(clamping: count)
    case .changeContact: file.access.contactChangeDays |= 1
    case .reportTheft: file.access.marks.insert(.theftReported)
    case .shop(_, let usualPercent, let roundSum):
      guard !file.access.marks.contains(.quarantined) else { return }
      file.activity.activeDays |= 1
      file.access.unusualPercent = UInt16(clamping: usualPercent)
      if roundSum { noteRoundPayment(on: day) }
    default: break
    }
  }

  /// News of other lenders is noted in the portrait, as far as the customer allowed asking.
  mutating func hear(_ act: Act, on day: Day) {
    guard file.consents.contains(.bureau) || file.line.opened.isSet else { return }
    file.needsWatch = true
    switch act {
    case .outsideInquiry: file.outside.countInquiry()
    case .outsideLoan(let amount):
      file.outside.countLoan()
      file.outside.otherLenders = UInt8(clamping: Int(file.outside.otherLenders) + 1)
      changeOutsideDebt(by: amount.fen / 10_000)
    case .outsideSettled(let amount):
      file.outside.otherLenders = UInt8(clamping: Int(file.outside.otherLenders) - 1)
      changeOutsideDebt(by: -(amount.fen / 10_000))
    case .outsideLate(let change):
      file.outside.late60 = UInt8(clamping: Int(file.outside.late60) + change)
    case .outsideIncome(let amount):
      hear(outsideIncome: amount, on: day)
    default: break
    }
  }

  /// News that no consent of the bureau's is needed for: a sister product, traces, authorities.
  mutating func learn(_ act: Act) {
    file.needsWatch = true
    switch act {
    case .sisterNews(let debt, let days):
      file.outside.sisterHundreds = UInt16(clamping: debt.fen / 10_000)
      file.outside.sisterLate = UInt8(clamping: days)
    case .moneyTraced(.watchList): file.access.marks.insert(.watchListFlow)
    case .moneyTraced(.gambling): file.access.marks.insert(.gamblingFlow)
    case .moneyTraced(.forbiddenPurpose): file.access.marks.insert(.forbiddenUse)
    case .authorityHold(true): file.access.marks.insert(.authorityHold)
    case .authorityHold(false): file.access.marks.remove(.authorityHold)
    default: break
    }
  }

  /// Another source tells an income; where it agrees, it confirms what was stated.
  private mutating func hear(outsideIncome amount: Money, on day: Day) {
    file.outside.incomeHundreds = UInt16(clamping: amount.fen / 10_000)
    let gap = abs(amount.fen - file.profile.income.fen)
    if gap * 5 <= file.profile.income.fen { file.profile.incomeOn = day }
  }

  /// A stated income, proved on receipt.
  mutating func state(income: Money, on day: Day) {
    (file.profile.income, file.profile.incomeOn) = (income, day)
    file.needsWatch = true
  }

  private mutating func noteLogin(newDevice: Bool, kilometres: Int, on day: Day) {
    if !file.access.marks.contains(.quarantined) {
      file.activity.activeDays |= 1
      file.activity.lastLogin = day
    }
    if file.reminder.state == .sent { must { try $0.reminder.see() } }
    file.access.loginDistance = UInt16(clamping: kilometres)
    file.access.unusualPercent = 100
    if newDevice { file.access.newDeviceOn = day }
    if kilometres >= CreditFile.farKilometres, file.access.farLogins & 3 < 3 {
      file.access.farLogins += 1
    }
    if file.limit.pending == .close(.inactivity) { file.keepInUse(on: day) }
  }

  private mutating func noteRoundPayment(on day: Day) {
    if !file.access.roundPaymentOn.isSet || day - file.access.roundPaymentOn > 30 {
      file.access.roundPayments = 0
    }
    file.access.roundPayments = UInt8(clamping: Int(file.access.roundPayments) + 1)
    file.access.roundPaymentOn = day
  }

  private mutating func changeOutsideDebt(by hundreds: Int) {
    file.outside.debtHundreds = UInt16(clamping: Int(file.outside.debtHundreds) + hundreds)
  }
}

extension CreditFile {
  /// The line was used: an announced closing for inactivity is off.
  mutating func keepInUse(on day: Day) {
    conduct.lastUse = day
    if limit.pending == .close(.inactivity) { limit.withdraw() }
  }
}
