import Credit
import Testing

@testable import Archive

@Suite struct KeyframePlanTests {
  private let plan = KeyframePlan(genesis: Day(year: 2024, month: 2, day: 10) ?? .none)

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test(
    arguments: [
      ((2024, 2, 10), nil), ((2024, 2, 11), (2024, 2, 10)), ((2024, 3, 31), nil),
      ((2024, 4, 1), (2024, 3, 31)), ((2024, 5, 31), (2024, 3, 31)), ((2024, 12, 31), nil),
      ((2025, 1, 15), (2024, 12, 31)),
    ] as [((Int, Int, Int), (Int, Int, Int)?)])
  func oneIsWrittenOverTheQuarterBeforeIt(of date: (Int, Int, Int), base: (Int, Int, Int)?) throws {
    let expected = try base.map { try day($0.0, $0.1, $0.2) }
    #expect(plan.base(of: try day(date.0, date.1, date.2)) == expected)
  }

  @Test func monthsOfTheLastYearStayAndQuartersForEver() throws {
    let head = try day(2026, 5, 17)
    let months = try (2024...2026).flatMap { year in
      try (1...12).map { month in
        try day(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - 1
      }
    }
    let days =
      [plan.genesis] + months.filter { $0 > plan.genesis && $0 < head }
      + [head - 3, head]
    let outdated = plan.outdated(days, head: head)
    let kept = days.filter { !outdated.contains($0) }
    #expect(kept.allSatisfy { plan.base(of: $0).map(kept.contains) ?? true })
    #expect(kept.contains(head) && !kept.contains(head - 3) && kept.contains(plan.genesis))
    #expect(kept.filter { head - $0 <= 366 }.count == 13)
    #expect(kept.filter { head - $0 > 366 }.allSatisfy { plan.standsAlone($0) })
  }

  @Test func theSameDaysAreKeptHoweverTheyWereLived() throws {
    let target = plan.genesis + 700
    for step in [1, 7, 31, 700] {
      var kept = [plan.genesis]
      var head = plan.genesis
      while head < target {
        let aim = min(target, head + step)
        while head < aim {
          head = head + 1
          guard plan.isDue(head, onWayTo: aim) else { continue }
          kept.append(head)
          let outdated = plan.outdated(kept, head: head)
          kept.removeAll(where: outdated.contains)
        }
      }
      let expected = (1...700).map { plan.genesis + $0 }.filter { plan.isDue($0, onWayTo: target) }
      // A day by day life may hold a month more until the next keyframe thins them out.
      #expect(kept.filter { target - $0 <= 330 } == expected.filter { target - $0 <= 330 })
      #expect(abs(kept.count - expected.count - 1) <= 2, "in steps of \(step)")
    }
  }
}
