import Credit
import People
import Testing

@testable import Archive

@Suite struct SpecimenTests {
  private func policy() throws -> Policy {
    try Policy.read(Shipped.document(Specimen.policy, "small.yaml"))
  }

  private func persona(_ old: String = "", _ new: String = "") throws -> Script {
    let text = old.isEmpty ? Specimen.persona : Specimen.persona.replacing(old, with: new)
    return try Script.read(Shipped.document(text, "li-si.yaml"))
  }

  @Test func aPolicysNumbersHaveTheirUnits() throws {
    let policy = try policy()
    #expect(policy.scorecard.range == 350...950)
    #expect(policy.limits.regulatoryCap == .whole(200_000))
    #expect(policy.limits.hiddenCapBands.last == Scorecard.Bin(below: .max, points: 300))
    #expect(policy.prices.map(\.rate.millionths) == [400, 450, 600])
    #expect(policy.prices.map(\.below) == [60, 200, .max])
    #expect(policy.servicing.costCaps.first?.yearlyMillionths == 240_000)
    #expect(policy.servicing.minimumDraw == .whole(100) && !policy.servicing.debitsPart)
    #expect(policy.clocks.bureauMonths == [1, 7])
    #expect(policy.invitations.sendMinute == 600 && policy.invitations.hours == 510...1_260)
    #expect(policy.invitations.perYear == 4 && policy.invitations.refusalsToStop == 2)
    #expect(policy.servicing.nonAccrualDays == 91)
    #expect(policy.campaigns.last?.month == 10 && policy.campaigns.last?.day == 25)
  }

  @Test func locksAndDeskAreRead() throws {
    let policy = try policy()
    #expect(policy.terms(of: .security).minutes == 180)
    #expect(policy.terms(of: .takeover).fourEyes && policy.terms(of: .takeover).release == .review)
    #expect(policy.terms(of: .device).minutes == nil && !policy.terms(of: .device).fourEyes)
    #expect(policy.desk.fourEyesCodes == [.US05] && policy.desk.serviceDays == 1...4)
    #expect(policy.desk.secondDays == (urgent: 1, other: 0))
    #expect(
      policy.desk.answers.map(\.outcome) == [
        .release, nil, .keep, .deny, .answer, .correct, .confirm, .grant, nil,
      ])
    #expect(policy.desk.answers[5].papers == .correction)
    #expect(policy.desk.answers.first?.papers == .identity)
  }

  @Test func aScorecardKeepsItsBinsInOrder() throws {
    let part = try #require(policy().scorecard.parts.first)
    #expect(part.bins.map(\.below) == [12, 36, 72, .max])
    #expect(part.bins.map(\.points) == [-18, 0, 8, 14])
    #expect(part.dimension == .identity && part.missing == -18)
  }

  @Test func codesAreReadOffTheirConditions() throws {
    let rules = try policy().rules
    #expect(rules.map(\.id) == ["open", "stranger", "raise", "class"])
    #expect(rules[1].action == .lock(.takeover))
    #expect(
      rules[1].citations == [.init(.SE03, condition: 2), .init(.SE02, condition: 1)])
    #expect(rules[2].action == .raise(percent: 25, rateStep: 50))
    #expect(rules[2].conditions == [Condition(.score, .atLeast, 660)])
  }

  @Test func campaignsAndCapsMayBeLeftOut() throws {
    let text = Specimen.policy
      .replacing("  cost_caps: [{ from: 2025-10-01, yearly_percent: 24 }]\n", with: "")
      .replacing("campaigns:\n", with: "")
      .replacing("  - { name: mid-year, offer_on: 06-01, days: 30, percent: 80 }\n", with: "")
      .replacing("  - { name: double-11, offer_on: 10-25, days: 30, percent: 80 }\n", with: "")
    let policy = try Policy.read(Shipped.document(text, "small.yaml"))
    #expect(policy.campaigns.isEmpty && policy.servicing.costCaps.isEmpty)
  }

  @Test func aPersonaHasAPortrait() throws {
    let script = try persona()
    let portrait = script.portrait
    #expect(script.account == 2 && script.name == "李四")
    #expect(portrait.profile.registered == Day(year: 2018, month: 1, day: 20))
    #expect(portrait.profile.income == .whole(16_000) && portrait.activity.monthlySpend == 6_200)
    #expect(portrait.outside.debtHundreds == 520 && portrait.outside.otherLenders == 2)
    #expect(portrait.profile.marks == [.realName, .termsRead] && portrait.profile.dueDay == 21)
    #expect(portrait.activity.marks == [.festivalSpender])
    #expect(
      portrait.profile.birthYear == 88 && portrait.activity.transactions == 31
        && portrait.activity.usualAmount == 85)
    #expect(
      portrait.profile.documentUntil == script.dayZero + 400 && portrait.activity.usualActive == 22)
    #expect(portrait.profile.incomeOn == Day(year: 2025, month: 2, day: 1))
    #expect(portrait.outside.incomeHundreds == 152 && portrait.outside.sisterHundreds == 34)
    #expect(script.activeDays == 22 && portrait.activity.activeDays.nonzeroBitCount == 22)
    #expect(portrait.activity.activeDays < 1 << 30)
  }

  @Test func whatAPortraitLeavesOutIsUnknownOrUsual() throws {
    let text = Specimen.persona.split(separator: "\n").filter { line in
      !["birth_year", "student", "terms_read", "document_until", "income_on", "sister_debt"]
        .contains { line.contains($0) }
    }.joined(separator: "\n")
    let script = try Script.read(Shipped.document(text, "li-si.yaml"))
    let portrait = script.portrait
    #expect(portrait.profile.birthYear == 90 && portrait.profile.documentUntil == .none)
    #expect(
      portrait.profile.incomeOn == script.firstContact && portrait.outside.sisterHundreds == 0)
    #expect(
      !portrait.profile.marks.contains(.student) && !portrait.profile.marks.contains(.termsRead))
  }

  @Test func daysAreCountedFromTheStorysDayZero() throws {
    let script = try persona()
    let first = try #require(Day(year: 2025, month: 3, day: 16))
    #expect(script.firstContact == first && script.dayZero == first)
    #expect(script.acts.first?.act == .giveConsent([.scoring, .bureau]))
    #expect(script.acts.last?.moment == Moment(first + 120, minute: 600))
    #expect(script.shortages == [Stretch(from: first + 66, until: first + 70)])
    let end = try #require(Day(year: 2025, month: 12, day: 1))
    #expect(script.quiet == [Stretch(from: first + 180, until: end)])
  }

  @Test func aStoryMayBeginAfterTheFirstContact() throws {
    let script = try persona(
      "first_contact: 2025-03-16", "first_contact: 2025-03-16\nstory_day_zero: 2025-03-20")
    #expect(script.dayZero == script.firstContact + 4)
    #expect(script.acts.first?.moment.day == script.dayZero)
    let early = try persona(
      "first_contact: 2025-03-16\n",
      "first_contact: 2025-03-10\nstory_day_zero: 2025-03-16\n")
    #expect(early.acts.first?.moment.day == early.firstContact + 6)
  }

  @Test func somebodyElseIsMarkedInTruth() throws {
    let script = try persona("do: apply }", "do: apply, by: thief }")
    #expect(script.acts.filter(\.byThief).map(\.act) == [.apply])
  }
}
