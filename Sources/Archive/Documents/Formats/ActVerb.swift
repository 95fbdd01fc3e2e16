/// What a persona does, as the `do` of an act names it.
enum ActVerb: String, CaseIterable {
  // Access
  case login
  case wrongPasswords = "wrong passwords"
  case change
  case faceCheck = "face check"
  case smsCheck = "sms check"
  case reportTheft = "report theft"
  case renewDocument = "renew document"
  // Permission
  case consent
  case refuseConsent = "refuse consent"
  case withdrawConsent = "withdraw consent"
  case setQuietHours = "set quiet hours"
  // The line
  case readOffer = "read offer"
  case acceptInvitation = "accept invitation"
  case refuseInvitation = "refuse invitation"
  case apply
  case readTerms = "read terms"
  case draw
  case claimTemporaryLimit = "claim temporary limit"
  case setCeiling = "set ceiling"
  case askRaise = "ask raise"
  case acceptRaise = "accept raise"
  case lockMyself = "lock myself"
  case closeLine = "close line"
  // Money
  case repay
  case repayAll = "repay all"
  case askPlan = "ask plan"
  case stateIncome = "state income"
  case shop
  // Being heard
  case appeal
  case bringPapers = "bring papers"
  case complain
  case askHuman = "ask human"
  case dispute
  case callService = "call service"
  // News of other lenders
  case outsideInquiry = "outside inquiry"
  case outsideLoan = "outside loan"
  case outsideSettled = "outside settled"
  case outsideLate = "outside late"
  case outsideIncome = "outside income"
  // News of other kinds
  case sisterNews = "sister news"
  case moneyTraced = "money traced"
  case authorityHold = "authority hold"

  /// The verb that stands at a place.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.value(
      of: try node.string(), "act", among: Self.allCases.map { ($0.rawValue, $0) })
  }

  /// Whether `times` repeats it.
  var repeats: Bool { self == .outsideInquiry }

  /// Whether `number` tells which one on the same decision it is.
  var isNumbered: Bool { self == .appeal }

  /// Whether `by` tells who does it. News is nobody's doing; there `by` is a number, if anything.
  var hasActor: Bool {
    switch self {
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome,
      .sisterNews, .moneyTraced, .authorityHold:
      false
    default: true
    }
  }
}
