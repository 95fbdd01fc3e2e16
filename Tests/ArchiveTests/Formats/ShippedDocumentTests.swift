import Cells
import Credit
import People
import Testing

@testable import Archive

@Suite struct ShippedDocumentTests {
  @Test func theBaselinePolicyIsRead() throws {
    let text = try Shipped.text("demo-data/policies/baseline.yaml")
    let document = try Shipped.document(text, "baseline.yaml")
    let policy = try Policy.read(document)
    #expect(policy.name == "baseline" && policy.currency == "CNY")
    #expect(policy.hash == document.hash.description && policy.hash.count == 64)
    #expect(policy.locks.map(\.kind) == Lock.Kind.allCases)
    for stage in Rule.Stage.allCases { #expect(!policy.rules(at: stage).isEmpty) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for rule in policy.rules { #expect(lines[rule.line - 1].hasSuffix("- id: \(rule.id)")) }
  }

  @Test func theCastIsRead() throws {
    let paths = try Shipped.personas()
    let cast = try Script.read(cast: try paths.map { try Shipped.document($0) })
    #expect(cast.count == paths.count && !cast.isEmpty)
    for (script, path) in zip(cast, paths) {
      let number = script.account < 10 ? "0\(script.account)" : "\(script.account)"
      #expect(path.contains("/\(number)-"))
      #expect(script.acts.allSatisfy { $0.moment.day >= script.firstContact })
      #expect(script.portrait.activeDays.nonzeroBitCount == script.activeDays)
    }
    #expect(cast.contains { $0.acts.contains { $0.byThief } })
    #expect(cast.contains { $0.acts.contains { $0.appealNumber == 2 } })
  }

  @Test func theMixIsRead() throws {
    let mix = try Mix.read(Shipped.document("demo-data/mix.yaml"))
    #expect(mix.archetypes.reduce(0) { $0 + $1.share } == 1_000)
    #expect(mix.archetypes.contains { $0.name == "steady" })
  }

  @Test func theHolidaysAreRead() throws {
    let calendar = try BusinessCalendar.read(Shipped.document("demo-data/holidays.yaml"))
    let day = { Day(year: $0, month: $1, day: $2).map(calendar.isWorked) }
    #expect(day(2025, 10, 8) == false && day(2025, 10, 9) == true)
    #expect(day(2025, 10, 11) == true && day(2025, 10, 12) == false)
  }

  @Test func theRosterIsRead() throws {
    let roster = try Roster.read(Shipped.document("demo-data/roster.yaml"))
    #expect(roster.members.first?.isSimulated == false)
    #expect(roster.members.contains { $0.role == .reviewer && $0.isSimulated })
  }

  @Test(arguments: [("dark", Theme.Kind.dark), ("light", .light)])
  func theThemesAreReadAndCanBeRead(name: String, kind: Theme.Kind) throws {
    let theme = try Theme.read(Shipped.document("Themes/\(name).yaml"))
    #expect(theme.name == name && theme.kind == kind)
    #expect(theme.weakRoles.isEmpty)
    #expect(theme.attributes(.danger, at: .trueColor) == .bold)
  }
}
