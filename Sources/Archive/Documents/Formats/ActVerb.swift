internal import Credit

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

extension ActVerb {
  /// The act, with what else the map says about it; days of a story are counted from its day zero.
  func read(_ map: DocumentMap, _ story: Story) throws(DocumentError) -> Act {
    switch self {
    case .login, .wrongPasswords, .change, .faceCheck, .smsCheck, .reportTheft, .renewDocument:
      try readAccess(map, story)
    case .consent, .refuseConsent, .withdrawConsent, .setQuietHours: try readConsent(map)
    case .readOffer, .acceptInvitation, .refuseInvitation, .apply, .readTerms,
      .claimTemporaryLimit, .setCeiling, .askRaise, .acceptRaise, .lockMyself, .closeLine:
      try readContract(map)
    case .draw, .repay, .repayAll, .askPlan, .stateIncome, .shop: try readMoney(map)
    case .appeal, .bringPapers, .complain, .askHuman, .dispute, .callService:
      try readVoice(map)
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome,
      .sisterNews, .moneyTraced, .authorityHold:
      try readNews(map)
    }
  }

  private func readAccess(_ map: DocumentMap, _ story: Story) throws(DocumentError) -> Act {
    switch self {
    case .login:
      .login(
        newDevice: try map.required("new_device").truth(),
        kilometres: try map.required("kilometres").integer(in: 0...20_038))
    case .wrongPasswords: .wrongPasswords(try map.required("times").integer(in: 1...255))
    case .change:
      .changeContact(try map.required("what").oneCase("contact", of: Act.Contact.allCases))
    case .faceCheck: .faceCheck(passed: try map.required("passed").truth())
    case .smsCheck: .smsCheck(passed: try map.required("passed").truth())
    case .renewDocument:
      .renewDocument(until: try map.required("until").storyDayOrDate(from: story.dayZero))
    default: .reportTheft
    }
  }

  private func readConsent(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .consent: .giveConsent(try map.required("to").consents())
    case .refuseConsent: .refuseConsent(try map.required("to").consents())
    case .setQuietHours:
      .setQuietHours(
        from: try map.required("from").integer(in: 0...23),
        until: try map.required("until").integer(in: 0...23))
    default: .withdrawConsent(try map.required("from").consents())
    }
  }

  private func readContract(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .readOffer: .readOffer
    case .acceptInvitation: .answerInvitation(accepts: true)
    case .refuseInvitation: .answerInvitation(accepts: false)
    case .apply: .apply
    case .readTerms: .readTerms
    case .claimTemporaryLimit: .claimTemporaryLimit
    case .setCeiling: .setCeiling(try map.required("amount").amount(in: 0...5_000_000))
    case .askRaise: .askRaise
    case .acceptRaise: .acceptRaise
    case .lockMyself: .lockMyself(days: try map.days("days", from: 1))
    default: .closeLine
    }
  }

  private func readMoney(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .draw:
      .draw(
        try map.required("amount").paid(), months: try map.required("months").integer(in: 1...60),
        try map.required("method").name(among: [
          "equal": .equalInstalments, "interest-first": .interestFirst,
        ]))
    case .repay: .repay(try map.required("amount").paid())
    case .askPlan: .askPlan(months: try map.required("months").integer(in: 1...60))
    case .stateIncome: .stateIncome(try map.required("amount").amount(in: 1...1_000_000))
    case .shop:
      .shop(
        try map.required("amount").paid(),
        usualPercent: try map.required("usual_percent").integer(in: 0...65_535),
        roundSum: try map.optional("round_sum")?.truth() ?? false)
    default: .repayAll
    }
  }

  private func readVoice(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .bringPapers: .bringPapers(try map.required("papers").papers(least: 1))
    case .complain: .complain
    case .askHuman: .askHuman
    case .dispute: .dispute(try map.required("datum").oneCase("datum", of: Datum.allCases))
    case .callService:
      .callService(
        try map.required("topic").oneCase("topic", of: Act.ServiceTopic.allCases),
        answered: try map.optional("answered")?.integer(in: 0...10_000) ?? 5,
        settled: try map.optional("settled")?.integer(in: 0...10_000) ?? 30)
    default: .appeal
    }
  }

  private func readNews(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .outsideLoan: .outsideLoan(try map.required("amount").paid())
    case .outsideSettled: .outsideSettled(try map.required("amount").paid())
    case .outsideLate: .outsideLate(try map.required("by").change(atMost: 10))
    case .outsideIncome:
      .outsideIncome(try map.required("amount").amount(in: 100...1_000_000))
    case .sisterNews:
      .sisterNews(
        debt: try map.required("debt").amount(in: 0...5_000_000),
        daysPastDue: try map.required("days_past_due").integer(in: 0...255))
    case .moneyTraced:
      .moneyTraced(try map.required("to").oneCase("place", of: Act.Trace.allCases))
    case .authorityHold: .authorityHold(try map.required("holds").truth())
    default: .outsideInquiry
    }
  }
}

extension DocumentNode {
  /// An amount that is paid: more than nothing.
  fileprivate func paid() throws(DocumentError) -> Money {
    let amount = try amount(in: 0...5_000_000)
    guard amount > .zero else { throw error(.rule("must be more than nothing")) }
    return amount
  }

  /// A number other than 0.
  fileprivate func change(atMost limit: Int) throws(DocumentError) -> Int {
    let change = try integer(in: -limit...limit)
    guard change != 0 else { throw error(.rule("must not be 0")) }
    return change
  }

  /// Purposes of processing.
  fileprivate func consents() throws(DocumentError) -> Consents {
    try members(
      "consent", least: 1,
      among: [
        ("scoring", .scoring), ("bureau", .bureau), ("marketing", .marketing),
        ("third_party", .thirdParty),
      ])
  }
}
