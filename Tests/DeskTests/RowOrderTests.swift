import Testing
import World

@testable import Desk

/// Filtering and sorting agree with the plain way to do it.
@Suite struct RowOrderTests {
  private func accounts(_ query: String, _ sorting: Sorting) throws -> [Int] {
    let view = try Fixture.view()
    let order = RowOrder(view.sheet, names: view.names, query: try Query(query), by: sorting)
    return order.rows.map { Int(view.sheet.accounts[Int($0)]) }
  }

  @Test(arguments: [
    (Sorting.natural, [1, 2, 3, 4, 5, 6, 7, 8, 101, 102, 103, 104]),
    (Sorting(.account, falls: true), [104, 103, 102, 101, 8, 7, 6, 5, 4, 3, 2, 1]),
    (Sorting(.dpd, falls: true), [104, 8, 101, 2, 1, 3, 4, 5, 6, 7, 102, 103]),
    (Sorting(.limit, falls: true), [4, 3, 1, 2, 101, 5, 6, 7, 8, 102, 103, 104]),
    (Sorting(.score, falls: false), [5, 104, 8, 6, 2, 7, 103, 3, 101, 102, 1, 4]),
    (Sorting(.used, falls: true), [101, 4, 2, 1, 3, 5, 6, 7, 8, 102, 103, 104]),
    (Sorting(.locks, falls: true), [101, 3, 1, 2, 4, 5, 6, 7, 8, 102, 103, 104]),
  ])
  func sorts(_ sorting: Sorting, _ expected: [Int]) throws {
    #expect(try accounts("", sorting) == expected)
  }

  @Test(arguments: [0, 1, 4_096, 4_097, 70_000])
  func manyAreSortedAsFewAre(_ count: Int) {
    var luck = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 1...(.max), using: &luck)
    print("seed \(seed)")
    var state = seed
    let keys = (0..<count).map { row -> UInt64 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = row % 5 == 0 ? state >> 60 : state >> 32
      return key << 32 | UInt64(row)
    }
    #expect(RowOrder.sorted(keys) == keys.sorted())
  }

  @Test func namesAreInOrder() throws {
    let names = Names(["李四", "张三", "Bob", "李", "", "Anna"], accounts: Array(1...6))
    let ranks = names.allRanks()
    let ranked = (0..<6).sorted { ranks[$0] < ranks[$1] }.map { names[$0] }
    // By what is shown of them: a name of one sign shows a star.
    #expect(ranked == ["", "李", "Anna", "Bob", "张三", "李四"])
    #expect(names[99] == "")
  }

  @Test(arguments: Column.allCases)
  func everyColumnKeepsEveryRow(_ column: Column) throws {
    for falls in [false, true] {
      let rows = try accounts("", Sorting(column, falls: falls))
      #expect(rows.sorted() == Fixture.accounts.map(Int.init))
    }
  }

  @Test func filterAndSort() throws {
    #expect(try accounts("dpd>0", Sorting(.dpd, falls: false)) == [2, 101, 8, 104])
  }
}
