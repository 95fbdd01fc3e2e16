import Testing

@testable import Credit

@Suite("consent to one purpose")
struct ConsentLedgerTests {
  /// The machine of one purpose, where all the others are given.
  private func machine(_ purpose: Consents) -> MachineTable<ConsentLedger> {
    let others = Consents.purposes.filter { $0 != purpose }
    return MachineTable(
      start: ConsentLedger(given: Consents(others)), state: { words($0.state(of: purpose)) },
      events: [
        "ask": { try $0.ask(purpose) },
        "give": { try $0.give(purpose) },
        "refuse": { try $0.refuse(purpose) },
        "withdraw": { try $0.withdraw(purpose) },
      ],
      rows: """
        none                            + ask      → asked
        asked, given, refused, withdrawn + ask     ✗ asked before
        asked, refused, withdrawn       + give     → given
        none                            + give     ✗ nobody asked
        given                           + give     ✗ already given
        asked                           + refuse   → refused
        given                           + refuse   ✗ already given
        none, refused, withdrawn        + refuse   ✗ nobody asked
        given                           + withdraw → withdrawn
        none, asked, refused, withdrawn + withdraw ✗ there is nothing to withdraw
        """)
  }

  @Test("does what the table says", arguments: Consents.purposes)
  func table(purpose: Consents) {
    #expect(machine(purpose).faults == [])
    #expect(machine(purpose).states == words(of: ConsentLedger.State.allCases))
    #expect(machine(purpose).refusals == words(of: ConsentRefusal.allCases))
  }

  @Test("moves no other purpose", arguments: Consents.purposes)
  func independence(purpose: Consents) {
    let others = Consents.purposes.filter { $0 != purpose }
    for ledger in machine(purpose).reached {
      #expect(others.allSatisfy { ledger.state(of: $0) == .given })
      #expect(ledger.contains(purpose) == (ledger.state(of: purpose) == .given))
      #expect(ledger.isSuperset(of: Consents(others)))
    }
  }

  @Test("is in one state only", arguments: Consents.purposes)
  func oneState(purpose: Consents) {
    for ledger in machine(purpose).reached {
      let (asked, given, refused, withdrawn) = ledger.bits
      let bits = [asked, given, refused, withdrawn].filter { $0 & purpose.rawValue != 0 }
      #expect(bits.count == (ledger.state(of: purpose) == .none ? 0 : 1))
    }
  }
}
