package import Credit

extension Person {
  /// Truth: whether the owner is in control of the account.
  package var ownerIsInControl: Bool { !stolenOn.isSet }

  /// Somebody else is in control from a day on, if nobody was before.
  mutating func loseControl(on day: Day) {
    guard ownerIsInControl else { return }
    stolenOn = day
    flags.remove(.theftIsCaught)
  }

  /// The lender locks the account. Returns whether that is the first time since somebody took it
  /// over: one theft is caught once, however many locks follow.
  package mutating func noteCaughtTheft() -> Bool {
    !ownerIsInControl && flags.insert(.theftIsCaught).inserted
  }

  /// Truth: what the person means to do, as of today.
  package var intent: Intent {
    if flags.contains(.intendsFraud) { return .fraud }
    return flags.contains(.intendsCashOut) ? .cashOut : .good
  }

  /// Truth: whether the person can pay, as of today.
  package var ability: Ability {
    Ability(incomePercent: Int(incomePercent), shortUntil: shortUntil)
  }

  /// Truth: whether the person turned to a dearer lender.
  package var isLost: Bool { flags.contains(.isLost) }

  /// Truth: whether the bureau says something wrong of the person.
  package var hasWrongRecord: Bool { flags.contains(.hasWrongRecord) }

  /// Truth: whether money is missing on a day.
  package func isShort(on day: Day) -> Bool { day < shortUntil }
}
