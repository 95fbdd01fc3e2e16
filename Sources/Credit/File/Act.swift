/// Something that a customer does or that befalls the account, as the lender comes to see it.
package enum Act: Sendable, Equatable, BitwiseCopyable {
  // Access
  /// Signs in, `kilometres` from the usual city, from a known device or a new one.
  case login(newDevice: Bool, kilometres: Int)
  /// Enters the wrong password so many times within ten minutes.
  case wrongPasswords(Int)
  /// Changes a password, phone number or card.
  case changeContact(Contact)
  /// Takes the face check.
  case faceCheck(passed: Bool)
  /// Answers the SMS code.
  case smsCheck(passed: Bool)
  /// Tells the lender that somebody else uses the account.
  case reportTheft
  // Permission
  /// Gives consent for these purposes.
  case giveConsent(Consents)
  /// Takes consent back.
  case withdrawConsent(Consents)
  // The line
  /// Accepts or refuses the invitation.
  case answerInvitation(accepts: Bool)
  /// Applies for the line.
  case apply
  /// Asks for a draw.
  case draw(Money, months: Int, RepaymentMethod)
  /// Accepts the temporary limit on offer.
  case claimTemporaryLimit
  /// Asks to close the line.
  case closeLine
  // Money
  /// Pays back this much by hand.
  case repay(Money)
  /// Pays back everything, early.
  case repayAll
  /// Pays in a shop; `usualPercent` compares with the person's usual payment, `roundSum` tells a
  /// round amount paid to the shop of the last one, soon after a draw.
  case shop(Money, usualPercent: Int, roundSum: Bool)
  // Being heard
  /// Asks for reconsideration of the latest decision that can be appealed.
  case appeal
  /// Brings papers, verified on receipt.
  case bringPapers(Papers)
  /// Complains to the regulator's hotline.
  case complain
  // News of other lenders
  /// A credit inquiry by another lender.
  case outsideInquiry
  /// A loan of another lender begins.
  case outsideLoan(Money)
  /// A loan of another lender is settled.
  case outsideSettled(Money)
  /// An outside loan is 60 days late (1 more), or no longer on file (1 fewer).
  case outsideLate(Int)

  /// What can be changed in an account's access.
  package enum Contact: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case password, phone, card
  }
}

/// What the customer is told at once.
package enum Answer: Sendable, Equatable, BitwiseCopyable {
  /// Done, or simply noted.
  case done
  /// The draw is paid out.
  case paidOut(Money)
  /// The draw is held for checks.
  case held
  /// Not done.
  case refused(Refusal)
}

/// Why what a customer asked for was not done: the rule it would have broken.
package enum Refusal: UInt8, Error, Sendable, CaseIterable, BitwiseCopyable {
  // In order of precedence
  case noLine
  case lineIsClosed
  case lineIsLocked
  case consentIsMissing
  case identityIsNotVerified
  case overdueAmountIsUnpaid
  case changeIsBeingAnnounced
  case amountIsTooSmall
  case amountIsAboveAvailable
  case tooManyLoans
  case policyDeclines
  case coolingOff
  case nothingOnOffer
  case nothingIsOwed
  case debtMustBeZero
  case nothingToAppeal
  case appealIsOpenAlready
  case appealIsTooLate
  case appealsAreExhausted
  case caseIsOpenAlready
  case caseIsNotWaiting
  case lockHasNoSelfService
  case checkFailed
  case lineIsAlreadyThere
}
