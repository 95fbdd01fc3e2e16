import Credit
import People
import Testing

@testable import Archive

@Suite struct PersonaDamageTests {
  @Test(arguments: [
    Damage(
      "account: 2", "account: 100",
      "account must be a whole number from 1 to 99, not \"100\""),
    Damage(
      "name: 李四", "nmae: 李四", at: "account: 2",
      "the document has no \"name\"; add it"),
    Damage(
      "first_contact: 2025-03-16", "first_contact: 16 March",
      "first_contact must be a day such as 2025-07-01, not \"16 March\""),
    Damage(
      "income: 16000", "income: good",
      "portrait.income must be an amount of money from 0 to 1,000,000, not \"good\""),
    Damage(
      "due_day: 21", "due_day: 31",
      "portrait.due_day must be a whole number from 1 to 28, not \"31\""),
    Damage(
      "real_name: true", "real_name: yes",
      "portrait.real_name must be true or false, not \"yes\""),
    Damage(
      "  other_lenders: 2", "  other_lender: 2",
      "portrait knows no key \"other_lender\"; did you mean \"other_lenders\"?"),
    Damage(
      "from: 66, until: 70", "from: 70, until: 66",
      "no_money[1] must have until after from"),
    Damage(
      "from: 66, until: 70", "from: 66, until: friday",
      "no_money[1].until must be a day of the story such as 66 or a date such as 2025-03-01, not "
        + "\"friday\""),
  ])
  func thePersonIsChecked(damage: Damage) throws {
    try damage.check(Specimen.persona, "02-li-si.yaml", reading: Script.read(_:))
  }

  @Test(arguments: [
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }", "{ day: 0, at: \"10:10\", do: aply }",
      "acts[3].do names no known act: \"aply\"; did you mean \"apply\"?"),
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }", "{ day: -1, at: \"10:10\", do: apply }",
      "acts[3].day must not be before first_contact, 2025-03-16"),
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }", "{ at: \"10:10\", do: apply }",
      "acts[3] must have either \"day\" or \"date\""),
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }",
      "{ day: 0, date: 2025-04-01, at: \"10:10\", do: apply }",
      "acts[3] must have either \"day\" or \"date\""),
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }", "{ day: 0, at: \"25:10\", do: apply }",
      "acts[3].at must be a time of day such as 20:05, not \"25:10\""),
    Damage(
      "{ day: 0, at: \"10:10\", do: apply }", "{ day: 20001, at: \"10:10\", do: apply }",
      "acts[3].day must be a whole number from -20000 to 20000, not \"20001\""),
    Damage(
      "to: [scoring, bureau]", "to: [scoring, burau]",
      "acts[1].to[2] names no known consent: \"burau\"; did you mean \"bureau\"?"),
    Damage("to: [scoring, bureau]", "to: []", "acts[1].to must have at least 1 item, not 0"),
    Damage(
      "amount: 12000,", "amount: -12000,",
      "acts[4].amount must be an amount of money from 0 to 5,000,000, not \"-12000\""),
    Damage("amount: 12000,", "amount: 0,", "acts[4].amount must be more than nothing"),
    Damage(
      "method: equal", "method: equel",
      "acts[4].method must be one of equal, interest-first, not \"equel\""),
    Damage(
      "do: draw, amount: 12000, months: 12", "do: draw, amount: 12000, month: 12",
      "acts[4] has no \"months\"; is \"month\" meant?"),
    Damage(
      "do: outside inquiry }", "do: outside inquiry, by: thief }",
      "acts[5] knows no key \"by\"; remove it"),
    Damage(
      "do: outside inquiry }", "do: outside inquiry, times: 0 }",
      "acts[5].times must be a whole number from 1 to 15, not \"0\""),
    Damage(
      "do: appeal }", "do: appeal, number: 3 }",
      "acts[6].number must be a whole number from 1 to 2, not \"3\""),
    Damage(
      "do: face check, passed: true }", "do: face check, passed: true, by: somebody }",
      "acts[2].by must be one of owner, thief, not \"somebody\""),
  ])
  func theActsAreChecked(damage: Damage) throws {
    try damage.check(Specimen.persona, "02-li-si.yaml", reading: Script.read(_:))
  }

  @Test func aDayHasRoomForSixteenActs() throws {
    let sixteen = Damage(
      "{ day: 40, at: \"11:00\", do: outside inquiry }",
      "{ day: 40, at: \"11:00\", do: outside inquiry, times: 15 }\n"
        + "  - { day: 40, at: \"11:01\", do: outside inquiry, times: 2 }",
      at: "{ day: 40, at: \"11:01\"",
      "acts[6] must not be one of more than 16 acts on its day")
    try sixteen.check(Specimen.persona, "02-li-si.yaml", reading: Script.read(_:))
  }

  @Test func twoPersonasCanNotHaveOneNumber() throws {
    let first = try Shipped.document(Specimen.persona, "01-li-si.yaml")
    let twin = try Shipped.document(Specimen.persona, "02-li-si.yaml")
    let error = #expect(throws: DocumentError.self) { try Script.read(cast: [first, twin]) }
    #expect(
      error?.description
        == "02-li-si.yaml:1: account must not be 2: 01-li-si.yaml has that number")
  }

  /// A persona who only does this, on its first day.
  private func act(_ rest: String) throws -> [ScriptedAct] {
    let yaml = """
      account: 9
      name: N
      story: s
      first_contact: 2025-01-01
      portrait:
        { registered: 2020-01-01, real_name: true, income: 1, monthly_spend: 1, quick_pay: 1,
          wallet_use: 0, bills_paid: 0, active_days: 0 }
      acts: [{ day: 0, at: "00:00", \(rest) }]
      """
    return try Script.read(Shipped.document(yaml, "n.yaml")).acts
  }

  @Test(arguments: [
    ("do: withdraw consent, from: [marketing]", Act.withdrawConsent(.marketing)),
    ("do: refuse invitation", .answerInvitation(accepts: false)),
    ("do: accept invitation", .answerInvitation(accepts: true)),
    (
      "do: draw, amount: 100.50, months: 3, method: interest-first",
      .draw(Money(fen: 10_050), months: 3, .interestFirst)
    ),
    ("do: close line", .closeLine), ("do: repay, amount: 5", .repay(.whole(5))),
    ("do: repay all", .repayAll), ("do: complain", .complain),
    ("do: change, what: card", .changeContact(.card)),
    ("do: report theft", .reportTheft), ("do: sms check, passed: false", .smsCheck(passed: false)),
    ("do: bring papers, papers: [income, police]", .bringPapers([.income, .police])),
    ("do: outside late, by: -1", .outsideLate(-1)),
    ("do: outside settled, amount: 900", .outsideSettled(.whole(900))),
    ("do: refuse consent, to: [marketing]", .refuseConsent(.marketing)),
    ("do: set quiet hours, from: 20, until: 9", .setQuietHours(from: 20, until: 9)),
    ("do: read offer", .readOffer), ("do: read terms", .readTerms),
    ("do: set ceiling, amount: 0", .setCeiling(.zero)), ("do: ask raise", .askRaise),
    ("do: accept raise", .acceptRaise), ("do: lock myself, days: 7", .lockMyself(days: 7)),
    ("do: ask plan, months: 18", .askPlan(months: 18)),
    ("do: state income, amount: 7000", .stateIncome(.whole(7_000))),
    ("do: ask human", .askHuman), ("do: dispute, datum: outside_late", .dispute(.outsideLate)),
    (
      "do: call service, topic: unavailable",
      .callService(.unavailable, answered: 5, settled: 30)
    ),
    (
      "do: call service, topic: plan, answered: 2, settled: 90",
      .callService(.plan, answered: 2, settled: 90)
    ),
    ("do: outside income, amount: 5200", .outsideIncome(.whole(5_200))),
    (
      "do: sister news, debt: 900, days_past_due: 12",
      .sisterNews(debt: .whole(900), daysPastDue: 12)
    ),
    ("do: money traced, to: watch_list", .moneyTraced(.watchList)),
    ("do: money traced, to: forbidden_purpose", .moneyTraced(.forbiddenPurpose)),
    ("do: authority hold, holds: false", .authorityHold(false)),
    ("do: bring papers, papers: [correction]", .bringPapers(.correction)),
    (
      "do: shop, amount: 9, usual_percent: 80",
      .shop(.whole(9), usualPercent: 80, roundSum: false)
    ),
  ])
  func everyActHasItsWords(words: String, expected: Act) throws {
    #expect(try act(words).map(\.act) == [expected])
  }

  @Test(arguments: [
    ("400", Day(year: 2026, month: 2, day: 5)), ("2030-01-31", Day(year: 2030, month: 1, day: 31)),
  ])
  func aDocumentIsGoodUntilADayOfTheStoryOrADate(words: String, until: Day?) throws {
    #expect(
      try act("do: renew document, until: \(words)").map(\.act) == [
        .renewDocument(until: try #require(until))
      ])
  }

  @Test(arguments: [
    ("do: money traced, to: casino", "to names no known place: \"casino\""),
    ("do: money traced, to: gambling, by: thief", " knows no key \"by\"; remove it"),
    ("do: dispute, datum: score", "datum names no known datum: \"score\""),
    (
      "do: set quiet hours, from: 24, until: 9",
      "from must be a whole number from 0 to 23, not \"24\""
    ),
    ("do: lock myself, days: 0", "days must be a whole number from 1 to 3650, not \"0\""),
    (
      "do: outside income, amount: 10",
      "amount must be an amount of money from 100 to 1,000,000, not \"10\""
    ),
  ])
  func actsHaveBounds(words: String, sentence: String) {
    let error = #expect(throws: DocumentError.self) { try act(words) }
    let place = sentence.hasPrefix(" ") ? "acts[1]" : "acts[1]."
    #expect(error?.description == "n.yaml:8: " + place + sentence)
  }

  @Test func newsMayComeInSeveralPieces() throws {
    #expect(
      try act("do: outside inquiry, times: 3").map(\.act) == [
        .outsideInquiry, .outsideInquiry, .outsideInquiry,
      ])
  }
}
