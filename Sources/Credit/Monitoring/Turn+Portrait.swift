extension CreditFile {
  /// Kilometres from the usual city from which a login counts as far.
  static let farKilometres = 500
}

extension Turn {
  /// Something about access or spending is noted in the portrait.
  mutating func observe(_ act: Act, on day: Day) {
    // Under quarantine only what concerns the security of the account is taken down.
    if file.portrait.marks.contains(.quarantined), !act.concernsSecurity { return }
    switch act {
    case .login(let newDevice, let kilometres):
      noteLogin(newDevice: newDevice, kilometres: kilometres, on: day)
    case .wrongPasswords(let count): file.portrait.wrongPasswords = UInt8(clamping: count)
    case .changeContact: file.portrait.contactChangeDays |= 1
    case .reportTheft: file.portrait.marks.insert(.theftReported)
    case .shop(_, let usualPercent, let roundSum):
      guard !file.portrait.marks.contains(.quarantined) else { return }
      file.portrait.activeDays |= 1
      file.portrait.unusualPercent = UInt16(clamping: usualPercent)
      if roundSum { noteRoundPayment(on: day) }
    default: break
    }
  }

  /// News of other lenders is noted in the portrait, as far as the customer allowed asking.
  mutating func hear(_ act: Act, on day: Day) {
    guard file.consents.contains(.bureau) || file.line.opened.isSet else { return }
    file.needsWatch = true
    switch act {
    case .outsideInquiry: file.portrait.countInquiry()
    case .outsideLoan(let amount):
      file.portrait.countLoan()
      file.portrait.otherLenders = UInt8(clamping: Int(file.portrait.otherLenders) + 1)
      changeOutsideDebt(by: amount.fen / 10_000)
    case .outsideSettled(let amount):
      file.portrait.otherLenders = UInt8(clamping: Int(file.portrait.otherLenders) - 1)
      changeOutsideDebt(by: -(amount.fen / 10_000))
    case .outsideLate(let change):
      file.portrait.outsideLate60 = UInt8(clamping: Int(file.portrait.outsideLate60) + change)
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
      file.portrait.sisterHundreds = UInt16(clamping: debt.fen / 10_000)
      file.portrait.sisterLate = UInt8(clamping: days)
    case .moneyTraced(.watchList): file.portrait.marks.insert(.watchListFlow)
    case .moneyTraced(.gambling): file.portrait.marks.insert(.gamblingFlow)
    case .moneyTraced(.forbiddenPurpose): file.portrait.marks.insert(.forbiddenUse)
    case .authorityHold(true): file.portrait.marks.insert(.authorityHold)
    case .authorityHold(false): file.portrait.marks.remove(.authorityHold)
    default: break
    }
  }

  /// Another source tells an income; where it agrees, it confirms what was stated.
  private mutating func hear(outsideIncome amount: Money, on day: Day) {
    file.portrait.outsideIncome = UInt16(clamping: amount.fen / 10_000)
    let gap = abs(amount.fen - file.portrait.income.fen)
    if gap * 5 <= file.portrait.income.fen { file.portrait.incomeOn = day }
  }

  /// A stated income, proved on receipt.
  mutating func state(income: Money, on day: Day) {
    (file.portrait.income, file.portrait.incomeOn) = (income, day)
    file.needsWatch = true
  }

  private mutating func noteLogin(newDevice: Bool, kilometres: Int, on day: Day) {
    if !file.portrait.marks.contains(.quarantined) {
      file.portrait.activeDays |= 1
      file.portrait.lastLogin = day
    }
    if file.reminder.state == .sent { must { try $0.reminder.see() } }
    file.portrait.loginDistance = UInt16(clamping: kilometres)
    file.portrait.unusualPercent = 100
    if newDevice { file.portrait.newDeviceOn = day }
    if kilometres >= CreditFile.farKilometres, file.portrait.farLogins & 3 < 3 {
      file.portrait.farLogins += 1
    }
    if file.limit.pending == .close(.inactivity) { file.keepInUse(on: day) }
  }

  private mutating func noteRoundPayment(on day: Day) {
    if !file.portrait.roundPaymentOn.isSet || day - file.portrait.roundPaymentOn > 30 {
      file.portrait.roundPayments = 0
    }
    file.portrait.roundPayments = UInt8(clamping: Int(file.portrait.roundPayments) + 1)
    file.portrait.roundPaymentOn = day
  }

  private mutating func changeOutsideDebt(by hundreds: Int) {
    file.portrait.outsideHundreds = UInt16(clamping: Int(file.portrait.outsideHundreds) + hundreds)
  }
}

extension CreditFile {
  /// The line was used: an announced closing for inactivity is off.
  mutating func keepInUse(on day: Day) {
    portrait.lastUse = day
    if limit.pending == .close(.inactivity) { limit.withdraw() }
  }
}
