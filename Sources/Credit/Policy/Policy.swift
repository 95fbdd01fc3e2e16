/// Everything the lender decides by, compiled from one document. Immutable; a change is a new one.
package final class Policy: Sendable {
  /// Its name, e.g. `baseline`.
  package let name: String
  /// SHA-256 of the document's bytes, hexadecimal: what a decision names as its version.
  package let hash: String
  /// The same as a number, by which decisions name it.
  package let version: PolicyVersion
  /// The currency of all its amounts, ISO 4217.
  package let currency: String
  /// The shown score.
  package let scorecard: Scorecard
  /// The internal probability of default: points are log-odds in thousandths.
  package let defaultModel: Scorecard
  /// All rules, by stage and then in the order of the document.
  package let rules: [Rule]
  /// Limits and their caps.
  package let limits: LimitTerms
  /// Price of new draws.
  package let prices: [PriceStep]
  /// Due days, debits, penalty, collections.
  package let servicing: ServicingTerms
  /// Clocks, calendars, lead times.
  package let clocks: Clocks
  /// Invitations.
  package let invitations: InvitationTerms
  /// Festival campaigns.
  package let campaigns: [Campaign]
  /// What the kinds of lock mean, in the order of `Lock.Kind`.
  package let locks: [LockTerms]
  /// What simulated reviewers answer, and where four eyes are asked.
  package let desk: DeskTerms
  /// The groups with standards of their own; the last takes everybody else.
  package let segments: [Segment]
  /// The second model of default.
  package let defaultTree: DecisionTree
  /// Which of the two models decides.
  package let defaultModelChoice: DefaultModelChoice
  /// Identity before lending.
  package let identity: IdentityTerms
  /// Watching.
  package let watch: WatchTerms
  /// New plans.
  package let plans: PlanTerms
  /// Collections, the bureau, the end of debts.
  package let collections: CollectionTerms
  /// Checks on data.
  package let dataQuality: DataQualityTerms
  /// Market and economy.
  package let market: MarketTerms
  /// What things cost.
  package let costs: CostTerms
  /// The rules as flat tables.
  let table: RuleTable
  private let firstRule: [Int]

  /// A policy from its parts; `rules` in any order, `locks` one for each kind in order.
  package init(
    name: String, hash: String, currency: String, scorecard: Scorecard, defaultModel: Scorecard,
    rules: [Rule], limits: LimitTerms, prices: [PriceStep], servicing: ServicingTerms,
    clocks: Clocks, invitations: InvitationTerms, campaigns: [Campaign], locks: [LockTerms],
    desk: DeskTerms, segments: [Segment], defaultTree: DecisionTree,
    defaultModelChoice: DefaultModelChoice, terms: PolicyTerms
  ) {
    precondition(locks.count == Lock.Kind.allCases.count && !prices.isEmpty)
    (self.name, self.hash, self.currency) = (name, hash, currency)
    version = PolicyVersion(hash: hash)
    (self.scorecard, self.defaultModel) = (scorecard, defaultModel)
    (self.limits, self.prices, self.servicing) = (limits, prices, servicing)
    (self.clocks, self.invitations, self.campaigns) = (clocks, invitations, campaigns)
    (self.locks, self.desk, self.segments) = (locks, desk, segments)
    (self.defaultTree, self.defaultModelChoice) = (defaultTree, defaultModelChoice)
    (identity, watch, plans) = (terms.identity, terms.watch, terms.plans)
    (collections, dataQuality) = (terms.collections, terms.dataQuality)
    (market, costs) = (terms.market, terms.costs)
    let sorted = Rule.Stage.allCases.map { stage in rules.filter { $0.stage == stage } }
    self.rules = sorted.flatMap { $0 }
    table = RuleTable(sorted.flatMap { $0 })
    firstRule = sorted.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// The indices of the rules of a stage.
  package func rules(at stage: Rule.Stage) -> Range<Int> {
    firstRule[Int(stage.rawValue)]..<firstRule[Int(stage.rawValue) + 1]
  }

  /// What a kind of lock means.
  package func terms(of kind: Lock.Kind) -> LockTerms { locks[Int(kind.rawValue)] }
}
