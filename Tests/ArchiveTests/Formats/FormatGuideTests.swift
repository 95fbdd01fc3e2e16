import Cells
import Credit
import People
import Testing
import World

@testable import Archive

/// `demo-data/README.md` names everything that a document may name.
@Suite struct FormatGuideTests {
  private func guide() throws -> String { try Shipped.text("demo-data/README.md") }

  @Test func everyCharacteristicStandsInTheGuide() throws {
    let guide = try guide()
    let missing = Characteristic.allCases.map(\.documentName).filter { !guide.contains("`\($0)`") }
    #expect(missing == [])
  }

  @Test func everyActStandsInTheGuide() throws {
    let guide = try guide()
    #expect(ActVerb.allCases.map(\.rawValue).filter { !guide.contains("`\($0)`") } == [])
  }

  @Test func everyKeyOfTheSpecimensStandsInTheGuide() throws {
    let guide = try guide()
    let documents = [
      Specimen.policy, Specimen.persona, Specimen.mix, Specimen.roster, Specimen.scenario,
    ]
    let keys = documents.flatMap { $0.matches(of: /([a-z][a-z_0-9]*):/).map { String($0.1) } }
    #expect(keys.count > 250)
    let missing = keys.filter { key in
      !guide.contains("`\(key)`") && !guide.contains("\(key):")
    }
    #expect(missing == [])
  }

  @Test func everyPartOfALifeStandsInTheGuide() throws {
    let guide = try guide()
    #expect(Life.documentKeys.count > 20)
    #expect(Life.documentKeys.filter { !guide.contains("`\($0)`") } == [])
  }

  @Test func everyNameOfAnEnumerationStandsInTheGuide() throws {
    let guide = try guide()
    let names =
      Rule.Stage.allCases.map { OutsideName.of($0) } + Lock.Kind.allCases.map { OutsideName.of($0) }
      + LockTerms.Release.allCases.map { OutsideName.of($0) }
      + Case.Outcome.allCases.map { OutsideName.of($0) }
      + Scorecard.Dimension.allCases.map { OutsideName.of($0) } + Role.allCases.map(\.name)
      + WarningLevel.allCases.map { OutsideName.of($0) }
      + Case.Kind.allCases.map { OutsideName.of($0) } + Regime.allCases.map { OutsideName.of($0) }
      + DefaultModelChoice.allCases.map { OutsideName.of($0) }
      + CollectionChannel.allCases.map { OutsideName.of($0) }
      + Datum.allCases.map { OutsideName.of($0) } + Act.Trace.allCases.map { OutsideName.of($0) }
      + Act.ServiceTopic.allCases.map { OutsideName.of($0) }
      + Scenario.Wave.Kind.allCases.map { OutsideName.of($0) }
    #expect(names.filter { !guide.contains("`\($0)`") } == [])
  }
}
