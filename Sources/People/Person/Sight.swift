import Credit

/// What a customer sees of their own account when about to act: made only on days with acts.
struct Sight {
  let status: CustomerStatus
  /// What can still be drawn, and the limit it is part of.
  let available: Money
  let limit: Money
  let rate: DailyRate
  /// What is due and unpaid, penalty included.
  let due: Money
  let ceiling: Money?
  let usualAmount: Money
  let identity: IdentityCheck.Factors
  let missing: Consents
  let isInvitable: Bool
  let newest: AppealableDecision?
  let hasOpenAppeal: Bool
  let isContesting: Bool

  init(_ file: borrowing CreditFile, on today: Today) {
    status = file.status(on: today)
    (available, limit) = (file.available, file.limit.shown)
    rate = file.line.rate
    due = file.debt.due + file.debt.penalty
    ceiling = file.limit.ceiling
    usualAmount = .whole(max(50, Int(file.activity.usualAmount)))
    identity = file.identity.passed
    missing = Consents.lending.subtracting(file.consents.given)
    isInvitable = file.consents.isSuperset(of: .marketing)
    newest = file.appealable[0]
    hasOpenAppeal = file.cases[.appeal] != nil
    let isDisputed = file.cases[.dispute] != nil
    let isComplaining = file.cases[.complaint] != nil
    isContesting = isDisputed || isComplaining
  }
}
