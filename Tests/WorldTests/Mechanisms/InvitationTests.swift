import Credit
import Testing
import World

/// Offers of a line: to those who agreed, with manners, and never after an opt-out.
@Suite struct InvitationTests {
  private static let agrees = "0 10:00 consent, to: [scoring, marketing]\n"

  private static func scene(
    _ name: String, _ acts: String, until: Int, tells: String, never: [String] = []
  ) -> Scene {
    Scene(name, Tale(opens: false, acts: acts), until: until, tells: tells, never: never)
  }

  static let scenes = [
    scene(
      "who agreed is invited, reads everything, accepts, applies",
      agrees + """
        6 10:00 accept invitation
        6 10:05 read offer
        6 10:06 accept invitation
        6 10:07 consent, to: [bureau]
        6 10:08 face check, passed: true
        6 10:09 sms check, passed: true
        6 10:10 apply
        """, until: 10,
      tells: """
        5 decides invite
        5 told invitation
        6 does answerInvitation refused notInformed
        6 does readOffer
        6 does answerInvitation
        6 does apply
        6 opened
        """),
    scene(
      "who did not agree is not",
      "0 10:00 consent, to: [scoring, bureau]", until: 300,
      tells: "5 scored", never: ["told invitation"]),
    Scene(
      "nor is who has too few points",
      Tale(
        portrait: """
          real_name: false
          quick_pay: 0
          wallet_use: 0
          """, opens: false, acts: agrees), until: 300,
      tells: "5 scored", never: ["told invitation"]),
    scene(
      "own quiet hours hold it",
      agrees + """
        1 10:00 set quiet hours, from: 9, until: 12
        20 10:00 set quiet hours, from: 22, until: 7
        """, until: 40,
      tells: """
        5 invitationMoved held
        21 told invitation
        """, never: ["5 told invitation"]),
    scene(
      "one that nobody answers lapses, and two are enough", agrees, until: 700,
      tells: """
        5 told invitation
        36 invitationMoved expired
        36 told invitation
        67 invitationMoved expired
        """, never: ["67 told invitation", "97 told invitation", "128 told invitation"]),
    scene(
      "a refusal is half a year of silence, a second one the end",
      agrees + """
        6 10:00 refuse invitation
        190 10:00 refuse invitation

        """, until: 700,
      tells: "5 told invitation\n189 told invitation",
      never: ["36 told invitation", "370 told invitation", "401 told invitation"]),
    scene(
      "after an opt-out never again, not even when the consent comes back",
      agrees + """
        6 10:00 withdraw consent, from: [marketing]
        20 10:00 consent, to: [marketing]
        """, until: 700,
      tells: """
        5 told invitation
        6 does withdrawConsent
        20 does giveConsent
        """,
      never: ["36 told invitation", "67 told invitation", "189 told invitation"]),
  ]

  @Test("an invitation has manners", arguments: scenes)
  func manners(_ scene: Scene) throws { try scene.check() }

  @Test("limit, rate and the time to answer travel with it") func material() throws {
    let life = try Tale(opens: false, acts: Self.agrees).life(until: 6)
    let letter = try #require(life.letters(.invitation).first)
    #expect(letter.limitTo > .zero && letter.rateMillionths > 0)
    #expect(letter.nextCheck == letter.sent.day + life.policy.invitations.validDays)
    #expect(life.policy.invitations.hours.contains(Int(letter.sent.minute)))
  }

  @Test("no more in a year than the policy allows, and none too soon") func frequency() throws {
    let tale = Tale(opens: false, acts: Self.agrees) {
      $0.replacing("per_year: 4", with: "per_year: 2")
        .replacing("refusals_to_stop: 2", with: "refusals_to_stop: 99")
    }
    let sent = try tale.life(until: 800).letters(.invitation).map(\.sent.day)
    #expect(sent.count > 4)
    for year in 2_024...2_026 { #expect(sent.count { $0.date.year == year } <= 2) }
    #expect(zip(sent, sent.dropFirst()).allSatisfy { $1 - $0 >= 30 })
  }

  @Test("in random lives they go to those who agreed, by day, with a reason in the rules")
  func random() {
    var count = 0
    for life in Town.all {
      for decision in life.decided where decision.kind == .invite {
        count += 1
        let rule = decision.rule.map { life.policy.rules[$0].action }
        #expect(rule == .offer, "account \(life.account)")
        #expect(decision.moment.day.date.day >= life.policy.clocks.scoreDay)
      }
    }
    #expect(count > 20)
    #expect(
      Town.all.contains {
        $0.tells(
          """
          told invitation
          does readOffer
          does answerInvitation
          opened
          """)
      })
  }
}
