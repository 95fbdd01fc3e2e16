extension CreditFile {
  /// Kilometres from the usual city from which a login counts as far.
  static let farKilometres = 500

  /// Something about access or spending is noted in the portrait.
  mutating func observe(_ act: Act, on day: Day) {
    // Under quarantine only what concerns the security of the account is taken down.
    if portrait.marks.contains(.quarantined), !act.concernsSecurity { return }
    switch act {
    case .login(let newDevice, let kilometres):
      noteLogin(newDevice: newDevice, kilometres: kilometres, on: day)
    case .wrongPasswords(let count): portrait.wrongPasswords = UInt8(clamping: count)
    case .changeContact: portrait.contactChangeDays |= 1
    case .reportTheft: portrait.marks.insert(.theftReported)
    case .shop(_, let usualPercent, let roundSum):
      guard !portrait.marks.contains(.quarantined) else { return }
      portrait.activeDays |= 1
      portrait.unusualPercent = UInt16(clamping: usualPercent)
      if roundSum { noteRoundPayment(on: day) }
    default: break
    }
  }

  /// News of other lenders is noted in the portrait, as far as the customer allowed asking.
  mutating func hear(_ act: Act, on day: Day) {
    guard consents.contains(.bureau) || line.opened.isSet else { return }
    needsWatch = true
    switch act {
    case .outsideInquiry: portrait.countInquiry()
    case .outsideLoan(let amount):
      portrait.countLoan()
      portrait.otherLenders = UInt8(clamping: Int(portrait.otherLenders) + 1)
      changeOutsideDebt(by: amount.fen / 10_000)
    case .outsideSettled(let amount):
      portrait.otherLenders = UInt8(clamping: Int(portrait.otherLenders) - 1)
      changeOutsideDebt(by: -(amount.fen / 10_000))
    case .outsideLate(let change):
      portrait.outsideLate60 = UInt8(clamping: Int(portrait.outsideLate60) + change)
    case .outsideIncome(let amount):
      hear(outsideIncome: amount, on: day)
    default: break
    }
  }

  /// News that no consent of the bureau's is needed for: a sister product, traces, authorities.
  mutating func learn(_ act: Act) {
    needsWatch = true
    switch act {
    case .sisterNews(let debt, let days):
      portrait.sisterHundreds = UInt16(clamping: debt.fen / 10_000)
      portrait.sisterLate = UInt8(clamping: days)
    case .moneyTraced(.watchList): portrait.marks.insert(.watchListFlow)
    case .moneyTraced(.gambling): portrait.marks.insert(.gamblingFlow)
    case .moneyTraced(.forbiddenPurpose): portrait.marks.insert(.forbiddenUse)
    case .authorityHold(true): portrait.marks.insert(.authorityHold)
    case .authorityHold(false): portrait.marks.remove(.authorityHold)
    default: break
    }
  }

  /// Another source tells an income; where it agrees, it confirms what was stated.
  private mutating func hear(outsideIncome amount: Money, on day: Day) {
    portrait.outsideIncome = UInt16(clamping: amount.fen / 10_000)
    let gap = abs(amount.fen - portrait.income.fen)
    if gap * 5 <= portrait.income.fen { portrait.incomeOn = day }
  }

  /// A stated income, proved on receipt.
  mutating func state(income: Money, on day: Day) {
    (portrait.income, portrait.incomeOn) = (income, day)
    needsWatch = true
  }

  private mutating func noteLogin(newDevice: Bool, kilometres: Int, on day: Day) {
    if !portrait.marks.contains(.quarantined) {
      portrait.activeDays |= 1
      portrait.lastLogin = day
    }
    if reminder.state == .sent { try? reminder.see() }
    portrait.loginDistance = UInt16(clamping: kilometres)
    portrait.unusualPercent = 100
    if newDevice { portrait.newDeviceOn = day }
    if kilometres >= CreditFile.farKilometres, portrait.farLogins & 3 < 3 {
      portrait.farLogins += 1
    }
    if limit.pending == .close(.inactivity) { keepInUse(on: day) }
  }

  private mutating func noteRoundPayment(on day: Day) {
    if !portrait.roundPaymentOn.isSet || day - portrait.roundPaymentOn > 30 {
      portrait.roundPayments = 0
    }
    portrait.roundPayments = UInt8(clamping: Int(portrait.roundPayments) + 1)
    portrait.roundPaymentOn = day
  }

  private mutating func changeOutsideDebt(by hundreds: Int) {
    portrait.outsideHundreds = UInt16(clamping: Int(portrait.outsideHundreds) + hundreds)
  }

  /// The line was used: an announced closing for inactivity is off.
  mutating func keepInUse(on day: Day) {
    portrait.lastUse = day
    if limit.pending == .close(.inactivity) { limit.withdraw() }
  }
}
