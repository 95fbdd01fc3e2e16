import Testing

/// Every mechanism has a test that shows it.
@Suite struct MechanismTableTests {
  @Test("every number from M01 to M66 has a row, or a reason for having none") func numbers() {
    let wanted = (1...66).map { $0 < 10 ? "M0\($0)" : "M\($0)" }
    let numbered = wanted.filter { id in Self.mission.contains(id) }
    let ids = MechanismTable.rows.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in numbered {
      let hasReason = MechanismTable.exceptions[id].map { !$0.isEmpty } ?? false
      #expect(ids.contains(id) != hasReason, "\(id)")
    }
    for id in ids { #expect(numbered.contains(id), "\(id)") }
  }

  /// The numbers that were given.
  private static let mission: Set<String> = Set(
    [1...14, 20...26, 30...35, 40...66].joined().map { $0 < 10 ? "M0\($0)" : "M\($0)" })

  @Test("every row says what, and its tests are there", arguments: MechanismTable.rows.map(\.id))
  func tests(_ id: String) throws {
    let row = try #require(MechanismTable.rows.first { $0.id == id })
    #expect(row.what.count > 20 && !row.tests.isEmpty)
    for test in row.tests { #expect(TestCatalogue.names.contains(test), "\(id): no \(test)") }
  }

  @Test("a test is found in its suite, and nothing else is one") func catalogue() {
    let text = """
      @Suite("x") struct OneTests {
        func helper() {}
        @Test("a", arguments: [1])
        func first(_ number: Int) {}
        @Test func second() {}
        // @Test func never() {}
      }
      """
    let found = TestCatalogue.found(in: text, module: "M")
    #expect(found == ["M/OneTests/first", "M/OneTests/second"])
    #expect(TestCatalogue.names.count > 400)
  }
}
