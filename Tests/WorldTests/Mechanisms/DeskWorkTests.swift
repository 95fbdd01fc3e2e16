import Credit
import People
import Testing
import World

/// Cases: queue, clocks, papers, four eyes, appeals, complaints, a human on demand.
@Suite struct DeskWorkTests {
  private static let newFace = "registered: 2024-03-01\nmonthly_spend: 13000"
  private static let cut = """
    5 11:00 draw, amount: 12000, months: 12, method: equal
    35 11:00 outside income, amount: 9600

    """

  @Test("nothing is decided by a clock: a late case goes up, once, and waits") func escalation()
    throws
  {
    let nobody = Scenario(
      name: "nobody", months: [Scenario.Month(index: 0)], hazards: [],
      staffing: Scenario.Staffing(
        absences: [Stretch(from: Tale.dayZero, until: Tale.dayZero + 200)]))
    let life = try Scene(
      "nobody looks", Tale(portrait: Self.newFace, weather: nobody), until: 230,
      tells: """
        0 opens review
        3 caseEscalated review
        concludes review approve
        opened
        """
    ).check()
    #expect(life.lines.count { $0.contains("caseEscalated") } == 1)
    let day = try #require(life.events.first { $0.fact.words.hasPrefix("concludes") }?.moment.day)
    #expect(day - Tale.dayZero >= 200)
  }

  @Test("the clock stands while papers are awaited") func pause() throws {
    let tale = Tale(
      acts: Self.cut + """
        40 11:00 appeal
        60 11:00 bring papers, papers: [income]
        """)
    let told = try tale.life(until: 100)
    let asked = try #require(told.events.first { $0.fact.words.hasPrefix("papersAsked") }).moment
      .day
    let before = try #require(tale.life(until: asked - 1 - Tale.dayZero).file.cases[.appeal])
    let brings = Tale(
      acts: Self.cut
        + "40 11:00 appeal\n\(asked - Tale.dayZero + 4) 11:00 bring papers, papers: [income]")
    let life = try brings.life(until: asked - Tale.dayZero + 4)
    let after = life.file.cases[.appeal] ?? before
    #expect(after.due.day == before.due.day + 4, "\(life.story)")
  }

  @Test("papers that do not come are waited for no longer; the case goes on") func lapse() throws {
    try Scene(
      "lapse", Tale(acts: Self.cut + "40 11:00 appeal"), until: 90,
      tells:
        """
        40 told appealReceived
        papersAsked appeal
        told papersAsked
        papersLapsed appeal
        concludes appeal deny
        """
    ).check()
  }

  @Test("an appeal is answered by somebody else, at most twice, with reasons and the way on")
  func appeals() {
    var answers = 0
    for life in Town.all {
      var decided: [UInt16: [Staff]] = [:]
      var decision: UInt16 = 0
      for event in life.events {
        switch event.fact {
        case .caseOpened(let matter) where matter.kind == .appeal: decision = matter.decision
        case .caseDecided(.appeal, _, _, let staff):
          answers += 1
          #expect(decided[decision]?.contains(staff) != true, "\(life.account)")
          decided[decision, default: []].append(staff)
          #expect((decided[decision]?.count ?? 0) <= 2)
        default: break
        }
      }
      for letter in life.letters(.appealResult) {
        #expect(letter.outcome != nil && letter.reasons.count > 0)
        if letter.outcome == .deny { #expect(letter.nextCheck.isSet) }
      }
    }
    #expect(answers > 20)
  }

  private static let appeals = """
    18 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
    19 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
    20 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
    22 11:00 appeal
    23 11:00 bring papers, papers: [invoices]
    """

  @Test("what is granted is undone the same day") func granted() throws {
    var count = 0
    for life in Town.all + [try Tale(acts: Self.appeals).life(until: 60)] {
      for event in life.events {
        guard case .caseDecided(.appeal, _, .grant, _) = event.fact else { continue }
        count += 1
        let undone = life.events.contains { other in
          guard other.moment.day == event.moment.day else { return false }
          let words = other.fact.words
          return words.hasPrefix("unlocked") || words.hasSuffix("restored")
            || words.hasPrefix("permissionChanged open")
            || words.hasPrefix("told appealResult IN04")
        }
        #expect(undone, "\(life.account) on \(event.moment.day)")
      }
    }
    #expect(count > 0)
  }

  static let voiceScenes = [
    Scene(
      "a human looks at an automatic decision, beside the appeal",
      Tale(acts: cut + "40 11:00 ask human\n50 11:00 appeal"), until: 80,
      tells: """
        36 told cut DB05
        40 does askHuman
        40 opens review
        40 told reviewOpened
        concludes review
        told reviewResult
        50 does appeal
        """),
    Scene(
      "without a decision there is nothing to look at", Tale(acts: "20 11:00 ask human"), until: 21,
      tells: "20 does askHuman refused nothingToReview"),
    Scene(
      "a complaint is answered in writing", Tale(acts: "20 11:00 complain"), until: 60,
      tells: """
        20 opens complaint
        concludes complaint answer
        told complaintAnswer
        """),
    Scene(
      "an appeal can come too late", Tale(acts: cut + "70 11:00 appeal"), until: 71,
      tells: "36 told cut\n70 does appeal refused appealIsTooLate"),
    Scene(
      "one case of a kind: a second complaint joins the first",
      Tale(acts: "20 11:00 complain\n21 11:00 complain"), until: 22,
      tells: "20 opens complaint\n21 does complain refused caseIsOpenAlready"),
  ]

  @Test("customers are heard", arguments: voiceScenes)
  func voices(_ scene: Scene) throws { try scene.check() }

  @Test("every case has its due time, kept by the simulated staff in calm weather") func clocks() {
    var count = 0
    for life in Town.calm {
      for event in life.events {
        guard case .caseOpened(let matter) = event.fact else { continue }
        count += 1
        #expect(matter.due > matter.opened)
        let days = matter.due.day - matter.opened.day
        #expect(matter.isUrgent ? days <= 1 : days >= 3, "\(matter.kind): \(days)")
      }
      #expect(!life.lines.contains { $0.contains("caseEscalated") })
    }
    #expect(count > 20)
  }

  @Test("a claimed case is left to who claimed it") func claimed() throws {
    let tale = Tale(portrait: Self.newFace)
    var world = WorldState(try tale.setting())
    _ = world.step(days: 1)
    _ = try world.obey(
      OperatorOrder(
        number: 1, day: world.head, staff: Staff(1), command: .claim(account: 1, .review)))
    _ = world.step(days: 30)
    guard case .claimed(let staff)? = world.accounts[0].file.cases[.review]?.state else {
      // Its time passed: it went up, and whoever was free took it.
      let life = try #require(world.setting.dossier(of: 1, on: world.head, world.journal))
      #expect(
        life.tells(
          """
          caseClaimed review
          caseEscalated review
          concludes review
          """), "\(life.story)")
      return
    }
    #expect(staff == Staff(1))
  }
}
