import Archive
import Testing

@testable import Credit
@testable import People
@testable import World

/// A threshold is edited in the policy's text so that a condition just misses, or just hits, and
/// the same world lives on under it. On the first day on which the two lives differ, exactly those
/// accounts differ for whom a decision of that day named that condition, with a value between the
/// old threshold and the new.
@Suite("thresholds edited in the policy", .serialized)
struct ThresholdTests {
  static let seed: UInt64 = 780

  @Test("a condition that just misses: the accounts it had hit, from that day on, and no other")
  func misses() throws {
    print("seed \(Self.seed)")
    let world = Downturn.world
    var (stages, moved) = (Set<Rule.Stage>(), 0)
    for found in world.deciding where found.decision.kind != .raiseDeclined {
      let edit = try found.edit(world.policy)
      let first = try world.firstDifference(edit, around: found.day)
      let difference = try #require(first, "\(edit)")
      #expect(difference.day <= found.day, "\(edit)")
      #expect(difference.accounts.contains(found.index) || difference.day < found.day, "\(edit)")
      check(difference, edit)
      stages.insert(edit.rule.stage)
      moved += difference.accounts.count
    }
    print("\(world.deciding.count) rules, \(stages.count) stages, \(moved) accounts")
    for id in Self.mustHit {
      #expect(world.deciding.contains { $0.rule(world.policy)?.id == id }, "\(id) never hits")
    }
    #expect(world.deciding.count >= 30 && stages.count >= 10)
  }

  private static let mustHit = [
    "no-low-score", "invite-good-customers", "raise-proven", "cut-fallen-income",
    "cut-many-lenders", "thirty-days-late", "orange-pressure",
    "tighten-large-lines-on-small-incomes",
  ]

  @Test(
    "a condition that just hits: accounts it had missed",
    arguments: [
      ("thirty-days-late", 0, 29), ("invite-good-customers", 0, 645), ("cut-many-lenders", 0, 4),
      ("no-draw-on-many-lenders", 0, 5), ("tighten-large-lines-on-small-incomes", 0, 18_000),
    ])
  func hits(id: String, place: Int, threshold: Int) throws {
    let world = Downturn.world
    let rule = try #require(world.policy.rules.first { $0.id == id })
    let edit = Edit(rule: rule, place: place, threshold: threshold)
    let first = try world.firstDifference(edit, around: nil)
    let difference = try #require(first, "\(edit)")
    check(difference, edit)
    print("\(edit): \(difference.accounts.count) accounts on \(difference.day)")
  }

  @Test("a declined raise that just misses no longer")
  func declinedRaise() throws {
    let world = Downturn.world
    // One that the hidden cap holds back all the same is declined for that instead.
    let changes = try world.deciding.filter { $0.decision.kind == .raiseDeclined }.compactMap {
      found in
      let edit = try found.edit(world.policy)
      return try world.firstDifference(edit, around: found.day).map { (edit, $0) }
    }
    let (edit, difference) = try #require(changes.first)
    check(difference, edit)
  }

  @Test("what a person decides: the rule behind the case just misses on the day of the answer")
  func people() throws {
    let world = Downturn.world
    var kinds = Set<Decision.Kind>()
    for found in world.heard {
      let edit = try found.edit(world.policy)
      let difference = try world.difference(edit, on: found.day)
      let isDenial = found.decision.kind == .appealDenied
      // A denial tells what still stands of a rule, whether all of it hits or not.
      check(difference, edit, flips: !isDenial)
      #expect(difference.accounts.contains(found.index), "\(edit)")
      // Where nothing stands any more a member of staff decides nothing against the customer.
      if !isDenial {
        let after = difference.edited[found.index].compactMap(\.decision)
        #expect(!after.contains { $0.kind == found.decision.kind }, "\(edit)")
      }
      kinds.insert(found.decision.kind)
    }
    print("decisions by people: \(world.heard.count), \(kinds)")
    #expect(kinds.isSuperset(of: [.cut, .close, .appealDenied]) && world.heard.count >= 4)
  }

  private func check(_ difference: Difference, _ edit: Edit, flips: Bool = true) {
    let place = "\(edit) on \(difference.day), seed \(Self.seed)"
    let flipped = difference.flipped(edit)
    #expect(!difference.accounts.isEmpty && !(flips && flipped.isEmpty), "\(place)")
    #expect(flipped.isSubset(of: difference.accounts), "\(place): hit, and yet alike")
    for index in difference.accounts {
      #expect(difference.names(edit, index), "\(place): place \(index) moved without cause")
    }
  }

  /// A day that differs: what happened to each account under either policy.
  struct Difference {
    let day: Day
    let before: [[Event]]
    let edited: [[Event]]

    /// The accounts whose day differs, by place.
    let accounts: Set<Int>

    init(_ day: Day, _ before: [[Event]], _ edited: [[Event]]) {
      (self.day, self.before, self.edited) = (day, before, edited)
      accounts = Set(
        before.indices.filter { index in
          !before[index].elementsEqual(edited[index]) {
            $0.moment == $1.moment && $0.cause == $1.cause && $0.fact.isLike($1.fact)
          }
        })
    }

    /// Whether a decision about an account asked the rule and saw a value between the thresholds.
    func names(_ edit: Edit, _ index: Int) -> Bool {
      traces(before[index], edit).contains { parts($0, edit) }
        || traces(edited[index], edit).contains { parts($0, edit) }
    }

    /// The accounts for whom the rule comes out otherwise.
    func flipped(_ edit: Edit) -> Set<Int> {
      let old = edit.rule.conditions
      var new = old
      new[edit.place] = edit.new
      return Set(
        before.indices.filter { index in
          traces(before[index], edit).contains { $0.flips(edit, from: old, to: new) }
            || traces(edited[index], edit).contains { $0.flips(edit, from: new, to: old) }
        })
    }

    private func parts(_ trace: RuleTrace, _ edit: Edit) -> Bool {
      trace.observed[edit.place].map(edit.parts) ?? false
    }

    private func traces(_ events: [Event], _ edit: Edit) -> [RuleTrace] {
      let rules = Downturn.world.policy.rules
      return events.compactMap(\.decision).flatMap(\.traces).filter {
        rules[$0.rule].id == edit.rule.id
      }
    }
  }
}

extension Event {
  /// The decision that it is; nil for any other event.
  var decision: Decision? {
    if case .decided(let decision) = fact { decision } else { nil }
  }
}

/// A decision that was found, and whose it is, by place.
struct FoundDecision {
  let index: Int
  let decision: Decision

  var day: Day { decision.moment.day }

  func rule(_ policy: Policy) -> Rule? { decision.restsOn.map { policy.rules[$0] } }

  /// The edit by which what it rests on comes out otherwise for this account: of the condition
  /// cited first, or of the first.
  func edit(_ policy: Policy) throws -> Edit {
    let number = try #require(decision.restsOn)
    let rule = policy.rules[number]
    let trace = try #require(decision.traces.first { $0.rule == number })
    let cited = rule.citations.first?.condition ?? 0
    let place =
      decision.kind == .raiseDeclined
      ? rule.conditions.indices.first { index in
        trace.observed[index].map { !rule.conditions[index].isMet(by: $0) } ?? false
      } ?? cited : cited
    let observed = try #require(trace.observed[place])
    return Edit(
      rule: rule, place: place,
      threshold: rule.conditions[place].thresholdThatFlips(at: observed))
  }
}
