@testable import Credit
@testable import World

extension Command {
  /// An order about an account; one about its open case, where it has one, more often than not.
  static func random(
    about account: Int, in world: WorldState, _ chance: inout Chance
  ) -> Command {
    let file = world.accounts[world.setting.index(of: account) ?? 0].file
    if let matter = file.cases.list.randomElement(using: &chance), chance.pick(0..<4) > 0 {
      switch chance.pick(0..<4) {
      case 0: return .claim(account: account, matter.kind)
      case 1: return .papers(account: account, matter.kind)
      default:
        let outcomes = Case.Outcome.allCases.filter { Case.allows($0, for: matter.kind) }
        let outcome = outcomes[chance.pick(0..<outcomes.count)]
        return .decide(account: account, matter.kind, outcome, reason: "so it is")
      }
    }
    let kind = Lock.Kind.allCases[chance.pick(0..<Lock.Kind.allCases.count)]
    switch chance.pick(0..<5) {
    case 0: return .review(account: account, reason: "a look")
    case 1: return .lock(account: account, kind, reason: "to be safe")
    case 2: return .lift(account: account, kind, reason: "all is well")
    case 3: return .appeal(account: account, decision: 0, grounds: "a mistake")
    default: return .note(account: account, text: "called")
    }
  }
}
