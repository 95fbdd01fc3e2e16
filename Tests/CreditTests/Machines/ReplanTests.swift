import Testing

@testable import Credit

@Suite("a new plan")
struct ReplanTests {
  private static let day = Day(number: 20_000)

  private var machine: MachineTable<Replan> {
    MachineTable(
      start: Replan(), state: { words($0.state) },
      events: [
        "offer": { try $0.offer(on: Self.day) },
        "ask": { try $0.ask(12, on: Self.day) },
        "refuse": { try $0.refuse(on: Self.day) },
        "grant": { try $0.grant(24, on: Self.day) },
        "keep": { try $0.keep() },
        "complete": { try $0.complete(on: Self.day) },
        "fail": { try $0.fail(on: Self.day) },
      ],
      rows: """
        none, completed, broken, refused + offer    → offered
        offered, asked                   + offer    ✗ asked already
        active                           + offer    ✗ plan is running
        none, offered, completed, broken, refused + ask → asked
        asked                            + ask      ✗ asked already
        active                           + ask      ✗ plan is running
        asked                            + refuse   → refused
        others                           + refuse   ✗ nothing was asked
        asked                            + grant    → active
        others                           + grant    ✗ nothing was asked
        active                           + keep     → active
        others                           + keep     ✗ there is no plan
        active                           + complete → completed
        others                           + complete ✗ there is no plan
        active                           + fail     → broken
        others                           + fail     ✗ there is no plan
        """)
  }

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.states == words(of: Replan.State.allCases))
  }

  @Test("refuses by itself all but what the policy forbids") func refusals() {
    let policy: [ReplanRefusal] = [
      .tooSoonAfterTheLast, .tooManyPlans, .accountIsTooYoung, .nothingIsOwed,
    ]
    let own = ReplanRefusal.allCases.filter { !policy.contains($0) }
    #expect(machine.refusals == words(of: own))
  }

  @Test("remembers how many were granted, and counts what is kept anew") func counts() throws {
    var plan = Replan()
    for round in 1...2 {
      let day = Self.day + round * 400
      try plan.ask(6 * round, on: day - 1)
      #expect((plan.months, plan.since) == (UInt8(6 * round), day - 1))
      try plan.grant(12, on: day)
      #expect((plan.months, plan.grantedOn, plan.granted) == (12, day, UInt8(round)))
      #expect(plan.kept == 0)
      try plan.keep()
      try plan.keep()
      #expect(plan.kept == 2)
      try plan.fail(on: day + 90)
      #expect((plan.since, plan.grantedOn) == (day + 90, day))
    }
    for plan in machine.reached { #expect(plan.isActive == (plan.state == .active)) }
  }
}
