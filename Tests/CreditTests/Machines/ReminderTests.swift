import Testing

@testable import Credit

@Suite("the reminder of a bill")
struct ReminderTests {
  private var machine: MachineTable<Reminder> {
    MachineTable(
      start: Reminder(), state: { words($0.state) },
      events: [
        "plan": { try $0.plan() },
        "send": { try $0.send() },
        "see": { try $0.see() },
        "pay": { try $0.pay() },
        "escalate": { try $0.escalate() },
      ],
      rows: """
        none, acted, cancelled, escalated + plan     → planned
        planned, sent, seen               + plan     ✗ is planned already
        planned                           + send     → sent
        others                            + send     ✗ nothing is planned
        sent                              + see      → seen
        others                            + see      ✗ nothing was sent
        planned, sent                     + pay      → cancelled
        seen                              + pay      → acted
        others                            + pay      ✗ there is no reminder
        sent, seen                        + escalate → escalated
        others                            + escalate ✗ nothing was sent
        """)
  }

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.states == words(of: Reminder.State.allCases))
    #expect(machine.refusals == words(of: ReminderRefusal.allCases))
  }

  @Test("never runs on after a payment") func payment() {
    for reminder in machine.reached {
      var paid = reminder
      guard (try? paid.pay()) != nil else {
        #expect(!reminder.isRunning)
        continue
      }
      #expect(reminder.isRunning && !paid.isRunning)
      #expect(throws: ReminderRefusal.nothingIsPlanned) { try paid.send() }
    }
  }
}
