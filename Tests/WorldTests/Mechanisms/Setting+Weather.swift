import Archive
import Foundation
import People
import World

extension Setting {
  /// The same people and lender in other weather.
  func under(_ scenario: Scenario) -> Setting {
    let surroundings = Cast(
      scripts: cast.scripts, mix: cast.mix, tapes: cast.tapes, roster: cast.roster,
      scenario: scenario)
    return Setting(
      seed: seed, genesis: genesis, policy: policy, calendar: calendar, cast: surroundings,
      randomCustomers: randomCustomers)
  }

  /// The same people and lender in the weather of a document that is shipped.
  func under(shipped name: String) throws -> Setting {
    let path = Stories.root.appending(path: "demo-data/scenarios/\(name).yaml").path
    return under(try Scenario.read(Document(file: path)))
  }
}
