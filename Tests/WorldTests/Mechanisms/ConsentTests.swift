import Credit
import Testing
import World

/// What the customer agrees to, purpose by purpose, and whether there may be a line at all.
@Suite struct ConsentTests {
  @Test("nothing is processed before consent") func before() throws {
    let tale = Tale(
      opens: false,
      acts: """
        2 10:00 outside inquiry, times: 5
        3 10:00 outside loan, amount: 9000
        4 10:00 apply
        """)
    let life = try tale.life(until: 400)
    #expect(life.answers(to: "apply") == [.refused(.consentIsMissing)])
    #expect(life.decided.isEmpty && life.notices.isEmpty)
    #expect(life.file.score == ScoreState())
    #expect(life.file.outside.inquiries90 == 0 && life.file.outside.otherLenders == 0)
    #expect(!life.file.outside.bureauOn.isSet)
  }

  static let purposeScenes = [
    Scene(
      "without scoring new draws rest, until it is given again",
      Tale(
        acts: """
          20 11:00 withdraw consent, from: [scoring]
          21 11:00 draw, amount: 1000, months: 3, method: equal
          22 11:00 consent, to: [scoring]
          23 11:00 draw, amount: 1000, months: 3, method: equal
          """), until: 24,
      tells: """
        20 does withdrawConsent
        20 locked consent
        20 told locked ID03
        21 does draw refused lineIsLocked
        22 does giveConsent
        23 unlocked consent conditions
        23 does draw paid
        """),
    Scene(
      "the bureau too",
      Tale(acts: "20 11:00 withdraw consent, from: [bureau]"), until: 21,
      tells: "20 locked consent"),
    Scene(
      "marketing takes nothing from the line",
      Tale(
        acts: """
          1 11:00 consent, to: [marketing]
          20 11:00 withdraw consent, from: [marketing]
          21 11:00 draw, amount: 1000, months: 3, method: equal
          """), until: 22, tells: "21 does draw paid", never: ["locked"]),
    Scene(
      "who says no can agree later",
      Tale(
        opens: false,
        acts: """
          0 10:00 consent, to: [scoring]
          0 10:01 refuse consent, to: [bureau]
          0 10:02 apply
          1 10:00 consent, to: [bureau]
          1 10:01 face check, passed: true
          1 10:02 sms check, passed: true
          1 10:03 apply
          """), until: 2,
      tells: """
        0 does refuseConsent
        0 does apply refused consentIsMissing
        1 does apply
        1 opened
        """),
  ]

  @Test("each purpose stands for itself", arguments: purposeScenes)
  func purposes(_ scene: Scene) throws { try scene.check() }

  @Test("the score rests while scoring is withdrawn") func rests() throws {
    let tale = Tale(acts: "20 11:00 withdraw consent, from: [scoring]")
    let life = try tale.life(until: 200)
    #expect(life.tells("5 scored") && !life.tells("36 scored") && !life.tells("67 scored"))
  }

  private static let proved = """
    0 10:00 consent, to: [scoring, bureau]
    0 10:01 face check, passed: true
    0 10:02 sms check, passed: true

    """

  static let permissions = [
    Scene(
      "many applications bar, with a word and a day; time opens the way again",
      Tale(
        opens: false,
        acts: proved + """
          3 11:00 outside inquiry, times: 13
          10 11:00 apply
          110 11:00 apply
          """), until: 111,
      tells: """
        4 decides bar DB01
        4 permissionChanged
        4 told barred DB01
        10 does apply refused permissionIsBarred
        permissionChanged open
        told permitted IN04
        110 does apply
        110 opened
        """),
    Scene(
      "debts that come down open it early",
      Tale(
        portrait: "other_lenders: 8", opens: false,
        acts: proved + """
          3 11:00 outside inquiry
          30 11:00 outside settled, amount: 1000
          """), until: 40, tells: "1 told barred DB02\n31 told permitted"),
    Scene(
      "an appeal with papers opens it",
      Tale(
        opens: false,
        acts: proved + """
          3 11:00 outside inquiry, times: 13
          5 11:00 appeal
          5 11:30 bring papers, papers: [settlement]
          """), until: 40,
      tells: """
        4 told barred DB01
        5 told appealReceived
        concludes appeal grant
        permissionChanged open
        told permitted
        """, never: ["20 told barred"]),
  ]

  @Test("permission stands apart from the line", arguments: permissions)
  func permission(_ scene: Scene) throws { try scene.check() }

  @Test("for good it takes two people, and the appeal stays open") func forGood() throws {
    let life = try Stories.life(10, until: "2025-10-20")
    #expect(life.file.permission.state == .barredForGood)
    let (first, second) = try #require(life.fourEyes(on: .review))
    #expect(first != second)
    #expect(life.letters(.closing).allSatisfy { $0.appealUntil.isSet })
  }
}

extension Dossier {
  /// The two people who agreed on the first case of a kind that took four eyes.
  func fourEyes(on kind: Case.Kind) -> (Staff, Staff)? {
    var proposer: Staff?
    for event in events {
      switch event.fact {
      case .caseAwaitsSecond(kind, _, _, let staff): proposer = staff
      case .caseDecided(kind, _, _, let staff): if let proposer { return (proposer, staff) }
      default: break
      }
    }
    return nil
  }
}
