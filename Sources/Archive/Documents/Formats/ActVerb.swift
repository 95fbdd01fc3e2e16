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
  // Permission
  case consent
  case withdrawConsent = "withdraw consent"
  // The line
  case acceptInvitation = "accept invitation"
  case refuseInvitation = "refuse invitation"
  case apply
  case draw
  case claimTemporaryLimit = "claim temporary limit"
  case closeLine = "close line"
  // Money
  case repay
  case repayAll = "repay all"
  case shop
  // Being heard
  case appeal
  case bringPapers = "bring papers"
  case complain
  // News of other lenders
  case outsideInquiry = "outside inquiry"
  case outsideLoan = "outside loan"
  case outsideSettled = "outside settled"
  case outsideLate = "outside late"

  /// The verb that stands at a place.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.value(
      of: try node.string(), "act", among: Self.allCases.map { ($0.rawValue, $0) })
  }

  /// Whether `times` repeats it.
  var repeats: Bool { self == .outsideInquiry }

  /// Whether `number` tells which one on the same decision it is.
  var isNumbered: Bool { self == .appeal }

  /// Whether `by` tells who does it. News of other lenders is nobody's doing; there `by` is a
  /// number, if anything.
  var hasActor: Bool {
    switch self {
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate: false
    default: true
    }
  }

  /// The act, with what else the map says about it.
  func read(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .login, .wrongPasswords, .change, .faceCheck, .smsCheck, .reportTheft:
      try readAccess(map)
    case .consent: .giveConsent(try map.required("to").consents())
    case .withdrawConsent: .withdrawConsent(try map.required("from").consents())
    case .acceptInvitation: .answerInvitation(accepts: true)
    case .refuseInvitation: .answerInvitation(accepts: false)
    case .apply: .apply
    case .claimTemporaryLimit: .claimTemporaryLimit
    case .closeLine: .closeLine
    case .draw, .repay, .repayAll, .shop: try readMoney(map)
    case .appeal: .appeal
    case .bringPapers: .bringPapers(try map.required("papers").papers(least: 1))
    case .complain: .complain
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate: try readOutside(map)
    }
  }

  private func readAccess(_ map: DocumentMap) throws(DocumentError) -> Act {
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
    default: .reportTheft
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
    case .shop:
      .shop(
        try map.required("amount").paid(),
        usualPercent: try map.required("usual_percent").integer(in: 0...65_535),
        roundSum: try map.optional("round_sum")?.truth() ?? false)
    default: .repayAll
    }
  }

  private func readOutside(_ map: DocumentMap) throws(DocumentError) -> Act {
    switch self {
    case .outsideLoan: .outsideLoan(try map.required("amount").paid())
    case .outsideSettled: .outsideSettled(try map.required("amount").paid())
    case .outsideLate: .outsideLate(try map.required("by").change(atMost: 10))
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
