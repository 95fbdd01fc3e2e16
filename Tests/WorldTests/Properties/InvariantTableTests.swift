import Credit
import Foundation
import Testing

/// Every invariant has something that watches it.
@Suite struct InvariantTableTests {
  @Test("the twelve and the eighteen each have a watch") func everyOneHasItsWatch() {
    #expect(InvariantTable.practice.count == 12 && InvariantTable.law.count == 18)
    for row in InvariantTable.practice + InvariantTable.law {
      #expect(!row.tests.isEmpty, "\(row.sentence)")
      for test in row.tests {
        #expect(TestCatalogue.names.contains(test), "\(row.sentence): no \(test)")
      }
    }
  }

  @Test("no invariant is left out", arguments: Invariant.allCases)
  func listed(_ invariant: Invariant) {
    let rows = InvariantTable.practice + InvariantTable.law
    #expect(rows.contains { $0.watched.contains(invariant) })
  }

  /// Held by construction and by the tests of their rows alone; a stepped day does not look.
  static let byTestsAlone: [Invariant] = [
    .repaymentIsPossible, .negativeIsFree, .refusalIsTold, .oneCaseOfAKind, .badNewsIsForgotten,
    .toldBeforeReported,
  ]

  @Test("the others are looked at while a world runs", arguments: Invariant.allCases)
  func lookedAt(_ invariant: Invariant) throws {
    let sources = Stories.root.appending(path: "Sources")
    let isReported = ["Credit", "World"].contains { module in
      let folder = sources.appending(path: module)
      let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      return paths?.filter { $0.hasSuffix(".swift") }.contains { path in
        let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
        return text?.contains("fault(.\(invariant),") == true
          || text?.contains("fault(.\(invariant))") == true
      } ?? false
    }
    #expect(isReported || Self.byTestsAlone.contains(invariant), "\(invariant)")
  }
}
