@testable import Credit
@testable import People
@testable import World

extension RareState {
  static let cases: [RareState] =
    Case.Kind.allCases.flatMap { kind in
      [
        matter("open", kind) { _ in },
        matter("claimed", kind) { try $0.claim(by: Staff(3)) },
        matter("waiting for papers", kind) { try $0.askPapers(by: Staff(3), on: day - 1) },
        matter("with papers", kind) { $0.receive([.income, .police], on: day - 1) },
        matter("gone up", kind) { $0.escalate() },
      ]
        + Case.Outcome.allCases.filter { Case.allows($0, for: kind) }.flatMap { outcome in
          [true, false].map { fourEyes in
            matter("\(fourEyes ? "proposed" : "decided") \(outcome)", kind) {
              try $0.decide(
                outcome, by: Staff(2), makers: [], fourEyes: fourEyes,
                secondDue: Moment(day + 5, minute: 600))
            }
          }
        }
    }

  static let standing: [RareState] =
    [
      RareState("consents in four states") { account in
        account.file.consents = ConsentLedger(given: [.scoring, .thirdParty])
        for purpose in [Consents.bureau, .marketing] { try account.file.consents.ask(purpose) }
        try account.file.consents.refuse(.marketing)
        try account.file.consents.withdraw(.thirdParty)
      },
      RareState("barred") { try $0.file.permission.bar(until: day + 30, for: .RP01) },
      RareState("barred for good") {
        try $0.file.permission.barForGood(Staff(1), Staff(2), for: .FR01)
      },
      RareState("a plan kept") { account in
        try account.file.replan.offer(on: day - 90)
        try account.file.replan.ask(12, on: day - 89)
        try account.file.replan.grant(12, on: day - 88)
        try account.file.replan.keep()
      },
      RareState("an invitation read") { account in
        try account.file.invitation.becomeEligible(on: day - 5)
        try account.file.invitation.queue(on: day - 5)
        try account.file.invitation.send(on: day - 4)
        try account.file.invitation.read(on: day - 3)
        account.file.invitation.keepQuiet(from: 22, until: 8)
      },
      RareState("cooling off") { account in
        account.file.identity = IdentityCheck(passed: .sms)
        let terms = IdentityTerms(
          triesInARow: 3, coolOffMinutes: 60, documentNoticeDays: 30, documentGraceDays: 90,
          leastAge: 18)
        for minute in [0, 0, 0, 60] {
          try account.file.identity.fail(at: Moment(day - 1, minute: minute), terms)
        }
      },
      RareState("every mark") { account in
        account.file.profile.marks = .all
        account.file.activity.marks = .all
        account.file.access.marks = .all
        account.file.conduct.marks = .all
        account.file.bureauReport.marks = .all
      },
      RareState("four decisions") { account in
        for ordinal in 1...4 as ClosedRange<UInt16> {
          account.file.appealable.remember(decision(ordinal))
        }
        account.file.appealable[2]?.appeals = 2
        account.file.appealable[2]?.papersSeen = .invoices
        account.file.appealable[2]?.deciders = (Staff(1), Staff(2), Staff(3))
      },
    ]
    + Datum.allCases.map { datum in RareState("contested \(datum)") { $0.file.disputed = datum } }
    + WarningLevel.allCases.dropFirst().map { level in
      RareState("warned \(level)") {
        try $0.file.score.watch.rise(to: level, on: day - 3, isFraud: true)
      }
    }

  static let people: [RareState] =
    Episode.allCases.map { episode in
      RareState("\(episode)") {
        ($0.person.episode, $0.person.episodeOn) = (episode, day - 7)
        ($0.person.stolenOn, $0.person.shortUntil) = (day - 2, day + 9)
        $0.person.wrongSince = Moment(day - 1, minute: 700)
        ($0.person.trust, $0.person.incomePercent) = (0, 40)
        $0.person.flags = [.intendsFraud, .isLost]
      }
    }

  private static func matter(
    _ state: String, _ kind: Case.Kind, _ make: @escaping @Sendable (inout Case) throws -> Void
  ) -> RareState {
    RareState("\(kind) \(state)") {
      var matter = Case(
        number: 2, kind: kind, opened: Moment(day - 2, minute: 540),
        due: Moment(day + 3, minute: 1_080),
        .init(
          decision: 3, proposal: .cut, level: 1, isUrgent: true, lock: .takeover, code: .SE04,
          rule: 5))
      try make(&matter)
      $0.file.cases[kind] = matter
    }
  }

  private static func decision(_ ordinal: UInt16) -> AppealableDecision {
    let reasons = Reasons(Reason(.RP01, .daysPastDue, observed: -9, threshold: 7))
    let decision = Decision(
      ordinal: ordinal, kind: .lock, moment: Moment(day - 9, minute: 0), actor: .policy,
      policy: PolicyVersion(hash: "0"), basis: .rule(Int(ordinal)), traces: [],
      reasons: reasons, entry: 0)
    return AppealableDecision(
      decision, day: day - 9, limitBefore: .whole(5_000), lock: ordinal == 1 ? .device : nil)
  }
}
