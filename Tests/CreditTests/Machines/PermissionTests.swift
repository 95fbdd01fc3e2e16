import Testing

@testable import Credit

@Suite("permission to have a line")
struct PermissionTests {
  private static let day = Day(number: 20_000)
  private static let (ann, ben) = (Staff(1), Staff(2))

  private var machine: MachineTable<Permission> {
    MachineTable(
      start: Permission(), state: { words($0.state) },
      events: [
        "bar": { try $0.bar(until: Self.day, for: .RP01) },
        "open": { try $0.open() },
        "open on appeal": { try $0.open(onAppeal: true) },
        "two people bar": { try $0.barForGood(Self.ann, Self.ben, for: .FR01) },
        "one person bars": { try $0.barForGood(Self.ann, Self.ann, for: .FR01) },
        "nobody proposes": { try $0.barForGood(.nobody, Self.ann, for: .FR01) },
        "nobody agrees": { try $0.barForGood(Self.ann, .nobody, for: .FR01) },
      ],
      rows: """
        open                    + bar             → barred
        barred                  + bar             ✗ barred already
        barred for good         + bar             ✗ barred for good
        barred                  + open            → open
        open                    + open            ✗ there is no bar
        barred for good         + open            ✗ barred for good
        barred, barred for good + open on appeal  → open
        open                    + open on appeal  ✗ there is no bar
        open, barred            + two people bar  → barred for good
        barred for good         + two people bar  ✗ barred for good
        others                  + one person bars ✗ needs two people
        others                  + nobody proposes ✗ needs two people
        others                  + nobody agrees   ✗ needs two people
        """)
  }

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.refusals == words(of: PermissionRefusal.allCases))
  }

  @Test("keeps the code and the day of a bar, and drops them with it") func code() {
    let all = machine.reached
    #expect(all.count == 3)
    for permission in all {
      switch permission.state {
      case .open: #expect(permission.code == .none)
      case .barred(let until): #expect((permission.code, until) == (.RP01, Self.day))
      case .barredForGood: #expect(permission.code == .FR01)
      }
      #expect(permission.isOpen == (permission.state == .open))
    }
  }
}
