import Testing

@testable import Credit
@testable import World

/// What a decision is said to rest on is what it rests on: moved across its threshold the datum
/// changes what is decided, moved up to the threshold it does not.
@Suite("decisions put to the test")
struct ProofTests {
  /// An automatic decision of some rule, and whose it is.
  private struct Found {
    let account: Int
    let decision: Decision
  }

  private static let days = 90

  private func book(_ customers: Int) throws -> Setting {
    try Stories.make(customers: customers, seed: 7).under(shipped: "stress-2020")
  }

  /// The first decision found of each rule that decided, by rule.
  private func decisions(_ setting: Setting) -> [Found] {
    var found = [Found?](repeating: nil, count: setting.policy.rules.count)
    for number in setting.numbers where number > Setting.reservedNumbers {
      let account = Int(number)
      let last = setting.genesis + ProofTests.days
      guard let life = setting.dossier(of: account, on: last, Journal()) else { continue }
      for event in life.events {
        guard event.moment.day > setting.genesis, case .decided(let decision) = event.fact,
          decision.kind != .raiseDeclined,
          let rule = decision.rule, found[rule] == nil
        else { continue }
        found[rule] = Found(account: account, decision: decision)
      }
    }
    return found.compactMap { $0 }
  }

  /// The value next to the threshold that still leaves the condition as it is.
  private func lastBefore(_ trial: Proof.Trial) -> Int {
    trial.movedTo - (trial.movedTo - trial.observed).signum()
  }

  @Test("across the threshold a decision flips, up to the threshold it stands, rule by rule")
  func thresholds() throws {
    let setting = try book(1_500)
    let found = decisions(setting)
    #expect(found.count >= 10)
    var trials = 0
    for case let (account, decision) in found.map({ ($0.account, $0.decision) }) {
      let rule = setting.policy.rules[decision.rule ?? 0]
      let proof = try #require(try setting.proof(of: decision, about: account, Journal()))
      let again = try #require(
        try Rehearsal(of: account, on: decision.moment.day, in: setting, Journal()))
      #expect(proof.trials.count == rule.conditions.count, "\(rule.id)")
      for trial in proof.trials {
        trials += 1
        let place = "\(rule.id), \(trial.condition.characteristic), account \(account)"
        #expect(trial.flips, "\(place)")
        let near = Supposition(
          at: decision.moment, trial.condition.characteristic, lastBefore(trial))
        let stands = again.decisions(at: decision.moment, supposing: near)
        #expect(stands.contains { $0.isLike(decision) }, "\(place): \(near.value)")
      }
    }
    #expect(trials >= 2 * found.count)
  }

  @Test("whatever lies before the minute of the decision happens as it did")
  func before() throws {
    let setting = try book(150)
    for found in decisions(setting).prefix(8) {
      let moment = found.decision.moment
      let again = try #require(
        try Rehearsal(of: found.account, on: moment.day, in: setting, Journal()))
      let life = try #require(setting.dossier(of: found.account, on: moment.day, Journal()))
      let lived = life.events.filter { $0.moment.day == moment.day }
      #expect(again.events().filter { $0.moment.day == moment.day } == lived)
      let trials = try #require(
        try setting.proof(of: found.decision, about: found.account, Journal())?.trials)
      for trial in trials {
        let supposed = Supposition(at: moment, trial.condition.characteristic, trial.movedTo)
        let events = again.events(supposing: supposed).filter { $0.moment.day == moment.day }
        #expect(events.prefix { $0.moment < moment } == lived.prefix { $0.moment < moment })
      }
    }
  }

  @Test("a threshold moved in the policy changes this account's day, and nobody's without cause")
  func policy() throws {
    let setting = try book(150)
    for found in decisions(setting).prefix(6) where found.decision.moment.day > setting.genesis {
      var eve = WorldState(setting)
      _ = eve.step(days: found.decision.moment.day - 1 - setting.genesis)
      let proof = try #require(eve.policyProof(of: found.decision, about: found.account))
      for trial in proof.trials {
        let place = "\(setting.policy.rules[found.decision.rule ?? 0].id), \(trial.condition)"
        #expect(trial.flips, "\(place)")
        #expect(trial.accounts.contains(found.account), "\(place)")
        #expect(trial.unrelated.isEmpty, "\(place): \(trial.unrelated)")
      }
    }
  }

  @Test("a declined raise is tested by what its rule missed: met, it no longer counts as missed")
  func declinedRaises() throws {
    let setting = try book(250)
    var trials = 0
    for (account, decision) in try declined(setting).prefix(12) {
      let proof = try #require(try setting.proof(of: decision, about: account, Journal()))
      for trial in proof.trials {
        trials += 1
        #expect(!trial.condition.isMet(by: trial.observed))
        #expect(trial.condition.isMet(by: trial.movedTo))
        let missed = decision.tested(under: setting.policy).count
        guard missed == 1, let then = trial.then, then.isLike(decision) else { continue }
        // All is met, and yet the answer is no: the cap binds, or data are in doubt.
        #expect(then.tested(under: setting.policy).isEmpty)
      }
    }
    #expect(trials >= 12)
  }

  private func declined(_ setting: Setting) throws -> [(Int, Decision)] {
    try setting.numbers.flatMap { number -> [(Int, Decision)] in
      let last = setting.genesis + 200
      let life = try #require(setting.dossier(of: Int(number), on: last, Journal()))
      return life.events.compactMap { event in
        guard event.moment.day > setting.genesis, case .decided(let decision) = event.fact,
          decision.kind == .raiseDeclined, let rule = decision.rule,
          case .raise = setting.policy.rules[rule].action,
          !decision.tested(under: setting.policy).isEmpty
        else { return nil }
        return (Int(number), decision)
      }
    }
  }

  @Test("a met condition just fails under the moved threshold, a missed one is just met")
  func movedThresholds() {
    for comparison in Condition.Comparison.allCases {
      for observed in 0...4 {
        let condition = Condition(.owed, comparison, 2)
        let moved = Condition(.owed, comparison, condition.thresholdThatFlips(at: observed))
        #expect(moved.isMet(by: observed) != condition.isMet(by: observed))
        let turned = observed + condition.distance(from: observed)
        #expect(condition.isMet(by: turned) != condition.isMet(by: observed))
      }
    }
    #expect(Condition(.lineActive, .equal, 1).distance(from: 1) == -1)
    #expect(Condition(.daysPastDue, .equal, 0).distance(from: 0) == 1)
  }

  @Test("a clause is cleared by the opposite of what it found; a wish rests on nothing to move")
  func withoutRule() throws {
    let setting = try book(1)
    let late = Finding(Condition(.daysPastDue, .atLeast, 1), observed: 9)
    let clause = decision(.clause(.nothingOverdue, [late]))
    let trial = try #require(
      try setting.proof(of: clause, about: 101, Journal())?.trials.first)
    #expect(trial.movedTo == 0 && trial.flips && trial.then == nil)
    for basis in [Decision.Basis.wish, .order, .noRule] {
      #expect(try setting.proof(of: decision(basis), about: 101, Journal()) == nil)
    }
  }

  private func decision(_ basis: Decision.Basis) -> Decision {
    Decision(
      ordinal: 1, kind: .lock, moment: Moment(Day(clamping: 20_000), minute: 600), actor: .policy,
      policy: PolicyVersion(hash: "1"), basis: basis, traces: [], reasons: Reasons(), entry: 0)
  }
}
