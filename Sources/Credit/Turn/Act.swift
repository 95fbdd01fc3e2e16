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
  /// Shows an identity document that is good until a day.
  case renewDocument(until: Day)
  // Permission
  /// Gives consent for these purposes.
  case giveConsent(Consents)
  /// Says no to these purposes when asked.
  case refuseConsent(Consents)
  /// Takes consent back.
  case withdrawConsent(Consents)
  /// Sets hours (0...23) in which nothing that can wait may be sent; equal for none.
  case setQuietHours(from: Int, until: Int)
  // The line
  /// Opens the invitation, reads loan note, risks and sample plan, and confirms.
  case readOffer
  /// Accepts or refuses the invitation.
  case answerInvitation(accepts: Bool)
  /// Applies for the line.
  case apply
  /// Reads terms, risks, lock triggers and the ways out of a lock, and confirms.
  case readTerms
  /// Asks for a draw.
  case draw(Money, months: Int, RepaymentMethod)
  /// Accepts the temporary limit on offer.
  case claimTemporaryLimit
  /// Sets a ceiling of one's own; zero takes it away.
  case setCeiling(Money)
  /// Asks for a higher limit.
  case askRaise
  /// Takes the higher limit on offer.
  case acceptRaise
  /// Locks one's own line for so many days.
  case lockMyself(days: Int)
  /// Asks to close the line.
  case closeLine
  // Money
  /// Pays back this much by hand.
  case repay(Money)
  /// Pays back everything, early.
  case repayAll
  /// Asks for a new plan of so many instalments.
  case askPlan(months: Int)
  /// States an income, with proof.
  case stateIncome(Money)
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
  /// Asks that a person look at the latest automatic decision: a right apart from the appeal.
  case askHuman
  /// Contests a datum of the report.
  case dispute(Datum)
  /// Writes to or calls customer service; how long it took to answer and to settle, in minutes.
  case callService(ServiceTopic, answered: Int, settled: Int)
  // News of other lenders
  /// A credit inquiry by another lender.
  case outsideInquiry
  /// A loan of another lender begins.
  case outsideLoan(Money)
  /// A loan of another lender is settled.
  case outsideSettled(Money)
  /// An outside loan is 60 days late (1 more), or no longer on file (1 fewer).
  case outsideLate(Int)
  /// An outside source tells the income of a month.
  case outsideIncome(Money)
  // News of other kinds
  /// The debt and lateness with a sister product.
  case sisterNews(debt: Money, daysPastDue: Int)
  /// Money was traced to where it went.
  case moneyTraced(Trace)
  /// An authority orders a hold, or ends it.
  case authorityHold(Bool)

  /// What can be changed in an account's access.
  package enum Contact: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case password, phone, card
  }

  /// Where money can be traced to.
  package enum Trace: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case watchList, gambling, forbiddenPurpose
  }

  /// What customers turn to the service about, in the order of how often (AFQMC counts, 2018).
  package enum ServiceTopic: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case repayment, plan, limit, opening, unavailable, overdue, security, other
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
  case termsAreNotRead
  case drawIsHeldAlready
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
  case permissionIsBarred
  case notInformed
  case consentWasGiven
  case consentWasNotAsked
  case checkIsCoolingOff
  case nothingToLower
  case planIsNotPossible
  case nothingToReview
  case termIsNotOffered
}
