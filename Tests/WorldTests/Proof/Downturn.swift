import Archive
import Testing

@testable import Credit
@testable import People
@testable import World

/// Four months of random lives through a downturn, with a festival's campaign and a class-wide
/// step: lived once, kept every few days, so that any day can be lived again under another policy.
struct Downturn {
  static let world: Downturn = {
    do { return try Downturn(customers: 450, seed: ThresholdTests.seed, days: 136) } catch {
      preconditionFailure("the shipped documents: \(error)")
    }
  }()

  private static let stretch = 4
  private let days: Int
  private let setting: Setting
  /// The world on genesis and every few days after.
  private var kept: [WorldState] = []
  /// What was measured, a row a day.
  private var measures: [Measures] = []
  /// The first automatic decision of each rule, apart for raises that were declined.
  private(set) var deciding: [FoundDecision] = []
  /// The first decisions by people against the customer, of each kind and rule behind.
  private(set) var heard: [FoundDecision] = []

  var policy: Policy { setting.policy }

  init(customers: Int, seed: UInt64, days: Int) throws {
    let genesis = Day("2025-10-10").map { Int($0.number) } ?? 0
    let documents = try Stories.documents().filter { $0.kind != "persona" }
    let plan = WorldPlan(
      genesis: genesis, seed: seed, customers: customers, documents: documents)
    setting = try Setting.make(plan, world: "downturn").under(shipped: "stress-2020")
    self.days = days
    var world = WorldState(setting)
    while world.head < setting.genesis + days {
      kept.append(world)
      measures += world.step(days: Self.stretch, threads: 2).measures
    }
    search()
  }

  private mutating func search() {
    var (rules, people) = (Set<[Int]>(), Set<[Int]>())
    for index in 0..<setting.count {
      let number = Int(setting.numbers[index])
      let life = setting.dossier(of: number, on: setting.genesis + days, Journal())
      for decision in (life?.events ?? []).compactMap(\.decision) {
        guard decision.moment.day > setting.genesis, let rule = decision.restsOn else { continue }
        let found = FoundDecision(index: index, decision: decision)
        if decision.rule != nil {
          let isDeclined = decision.kind == .raiseDeclined ? 1 : 0
          // A warning may rest on several signs of one level.
          if decision.kind != .warn || decision.hits == 1, found.canMove(policy),
            rules.insert([rule, isDeclined]).inserted
          {
            deciding.append(found)
          }
        } else if [.cut, .close, .appealDenied].contains(decision.kind),
          found.stillStands(policy),
          people.insert([rule, Int(decision.kind.rawValue)]).inserted
        {
          heard.append(found)
        }
      }
    }
  }
}

extension FoundDecision {
  /// Whether one edit can turn it: a declined raise that missed more than one thing is not turned,
  /// and what is approved is approved as well where no rule speaks.
  fileprivate func canMove(_ policy: Policy) -> Bool {
    let count = decision.tested(under: policy).count
    if rule(policy)?.action == .approve { return false }
    return decision.kind == .raiseDeclined ? count == 1 : count > 0
  }
}

extension FoundDecision {
  /// Whether what the rule behind it cites first is seen on the day on which a person decides.
  fileprivate func stillStands(_ policy: Policy) -> Bool {
    guard let rule = rule(policy), let cited = rule.citations.first?.condition,
      let trace = decision.traces.first(where: { policy.rules[$0.rule].id == rule.id })
    else { return false }
    return trace.observed[cited].map(rule.conditions[cited].isMet) ?? false
  }
}

extension Decision {
  fileprivate var hits: Int { traces.count { $0.outcome == .hit } }
}

extension Downturn {
  /// The first day on which the world differs under an edited policy, in force since a few days
  /// before `day`, or since genesis. Nil where no day does.
  func firstDifference(
    _ edit: Edit, around day: Day?
  ) throws -> ThresholdTests.Difference? {
    let first = day.map { max(0, ($0 - setting.genesis - 1) / Self.stretch) } ?? 0
    let trial = trying(try edit.policy())
    var world = WorldState(
      trial, journal: Journal(), head: kept[first].head, accounts: kept[first].accounts)
    for place in first..<kept.count {
      let eve = world
      let lived = world.step(days: Self.stretch, threads: 2).measures
      let start = place * Self.stretch
      let isLike = zip(lived, measures[start...]).allSatisfy { $0.tally == $1.tally }
      let isSame = place + 1 == kept.count || world.accounts == kept[place + 1].accounts
      if isLike, isSame { continue }
      return differs(between: kept[place], eve)
    }
    return nil
  }

  private func differs(
    between plain: WorldState, _ edited: WorldState
  ) -> ThresholdTests.Difference? {
    var (plain, edited) = (plain, edited)
    for _ in 0..<Self.stretch {
      let found = ThresholdTests.Difference(plain.head + 1, lived(plain), lived(edited))
      if !found.accounts.isEmpty { return found }
      _ = (plain.step(days: 1, threads: 2), edited.step(days: 1, threads: 2))
    }
    return nil
  }

  /// A day under an edited policy that is in force from that day on.
  func difference(_ edit: Edit, on day: Day) throws -> ThresholdTests.Difference {
    var plain = kept[(day - setting.genesis - 1) / Self.stretch]
    _ = plain.step(days: day - 1 - plain.head, threads: 2)
    let edited = WorldState(
      trying(try edit.policy()), journal: Journal(), head: plain.head, accounts: plain.accounts)
    return ThresholdTests.Difference(day, lived(plain), lived(edited))
  }

  private func trying(_ policy: Policy) -> Setting {
    Setting(
      seed: setting.seed, genesis: setting.genesis, policy: policy, calendar: setting.calendar,
      cast: setting.cast, randomCustomers: setting.randomCustomers)
  }

  /// What happens to each account on the next day.
  private func lived(_ world: WorldState) -> [[Event]] {
    let setting = world.setting
    let (today, glance) = (setting.today(world.head + 1), Glance(setting.cast))
    return world.accounts.indices.map { index in
      let luck = setting.luck(of: Int(setting.numbers[index]))
      var account = world.accounts[index]
      if setting.passes(&account, glance, luck, today) { return [] }
      var recorder = Recorder(everything: true)
      setting.live(
        &account, at: index, setting.routine(of: account.person, luck), luck, today,
        into: &recorder)
      return recorder.eventsInOrder
    }
  }
}
