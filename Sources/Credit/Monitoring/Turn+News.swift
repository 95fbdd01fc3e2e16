extension Turn {
  /// The customer signs in. Under quarantine only what concerns the security of the account is
  /// taken down.
  mutating func signIn(newDevice: Bool, kilometres: Int) {
    let isQuarantined = file.access.isQuarantined
    guard !isQuarantined || Access.isUnusual(newDevice: newDevice, kilometres: kilometres) else {
      return
    }
    if !isQuarantined { file.activity.signIn(on: today.day) }
    file.reminder.seeWhatWasSent()
    file.access.signIn(newDevice: newDevice, kilometres: kilometres, on: today.day)
    if file.limit.pending == .close(.inactivity) { keepInUse() }
  }

  /// The customer pays somewhere, so much in percent of the usual payment.
  mutating func shop(percent: Int, isRound: Bool) {
    guard !file.access.isQuarantined else { return }
    file.activity.use()
    file.access.pay(percent: percent, isRound: isRound, on: today.day)
  }

  /// News of other lenders is taken down as far as the customer allowed asking.
  mutating func hear(_ note: (inout CreditFile) -> Void) {
    guard file.consents.contains(.bureau) || file.line.opened.isSet else { return }
    lookAgain()
    note(&file)
  }

  /// News that no consent of the bureau's is needed for: a sister product, traces, authorities.
  mutating func learn(_ note: (inout CreditFile) -> Void) {
    lookAgain()
    note(&file)
    watchSecurity()
  }

  /// A stated income, proved on receipt.
  mutating func state(income: Money) {
    file.profile.state(income: income, on: today.day)
    lookAgain()
  }

  /// The line was used: an announced closing for inactivity is off.
  mutating func keepInUse() {
    file.conduct.use(on: today.day)
    if file.limit.pending == .close(.inactivity) { file.limit.withdraw() }
  }
}
