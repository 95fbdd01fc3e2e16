import Credit
import Testing
import World

/// New plans for people under pressure, and the ladder of help that leads to them.
@Suite struct PlanTests {
  private static let draw = "5 11:00 draw, amount: 9000, months: 12, method: equal\n"
  private static let asks = """
    290 11:00 ask plan, months: 12
    290 11:10 bring papers, papers: [income]

    """

  static let planScenes = [
    Scene(
      "asked for, granted by a person, kept, and draws are open again at a part of the limit",
      Tale(acts: draw + asks, withoutMoney: [283...295]), until: 520,
      tells: """
        290 planAsked 12
        290 opens plan
        290 told planReceived
        concludes plan grant
        planBegan
        told planBegan
        locked pressure
        limitChanged
        unlocked pressure plan
        """, never: ["planBroken", "told closing"]),
    Scene(
      "kept to its last instalment", Tale(acts: draw + asks, withoutMoney: [283...295]), until: 700,
      tells: """
        planBegan
        planCompleted
        told planCompleted
        """),
    Scene(
      "not kept, it is broken and the ladder goes on",
      Tale(acts: draw + asks, withoutMoney: [283...295, 320...700]), until: 500,
      tells: """
        planBegan
        decides breakPlan RP06
        planBroken 30
        told planBroken RP06
        told closing
        """),
    Scene(
      "refused where nothing was proved",
      Tale(
        acts: draw + "290 11:00 ask plan, months: 12", withoutMoney: [283...330]), until: 330,
      tells: """
        290 told planReceived
        papersLapsed plan
        concludes plan deny
        told planRefused RP05
        """),
    Scene(
      "offered a month after the due day",
      Tale(acts: draw, withoutMoney: [283...330]), until: 330,
      tells: """
        284 told overdue
        planOffered
        told planOffered RP05
        """),
  ]

  @Test("a plan has its way", arguments: planScenes)
  func plans(_ scene: Scene) throws { try scene.check() }

  @Test("who can not have one is told so by name") func refusals() throws {
    try Scene(
      "too young, no such term, twice",
      Tale(
        acts: Self.draw + """
          45 11:00 ask plan, months: 12
          290 10:00 ask plan, months: 60
          290 10:10 ask plan, months: 12
          290 10:20 ask plan, months: 18
          """, withoutMoney: [40...46, 283...300]), until: 291,
      tells: """
        45 does askPlan refused planIsNotPossible
        290 does askPlan refused termIsNotOffered
        290 does askPlan
        290 does askPlan refused planIsNotPossible
        """
    ).check()
  }

  @Test("its preview travels with the offer: payment, instalments, rate") func preview() {
    let offers = Town.all.flatMap { life in life.letters(.planOffered).map { (life, $0) } }
    #expect(offers.count > 5)
    for (life, letter) in offers {
      #expect(life.policy.plans.months.contains(Int(letter.months)))
      #expect(letter.amount > .zero && letter.amount < max(letter.owed, .whole(1)))
      #expect(letter.rateMillionths > 0 && letter.effective > letter.sent.day)
    }
  }

  @Test("help comes first: explain, offer, pause, close") func ladder() throws {
    try Scene(
      "the ladder", Tale(acts: Self.draw, withoutMoney: [283...700]), until: 460,
      tells: """
        warned yellow normal
        told education
        warned orange yellow
        planOffered
        warned red orange
        locked
        told closing RP01
        closed credit
        """
    ).check()
  }

  @Test("the steps differ by what is seen: most warnings end without any") func differentiated() {
    var (warned, cut, paused) = (0, 0, 0)
    for life in Town.all where life.has("warned yellow normal") {
      warned += 1
      cut += life.has("decides cut") ? 1 : 0
      paused += life.lines.contains { $0.contains("decides lock RP") } ? 1 : 0
    }
    #expect(warned > 50 && cut > 5 && paused > 0)
    #expect(cut < warned / 2 && paused < warned / 2)
  }
}
