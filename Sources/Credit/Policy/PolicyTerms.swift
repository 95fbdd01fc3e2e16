/// The terms that surround lending, as a document gives them: identity, watching, plans,
/// collections, data, market, costs.
package struct PolicyTerms: Sendable, Equatable {
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

  /// Terms as written in a policy document.
  package init(
    identity: IdentityTerms, watch: WatchTerms, plans: PlanTerms, collections: CollectionTerms,
    dataQuality: DataQualityTerms, market: MarketTerms, costs: CostTerms
  ) {
    (self.identity, self.watch, self.plans) = (identity, watch, plans)
    (self.collections, self.dataQuality) = (collections, dataQuality)
    (self.market, self.costs) = (market, costs)
  }
}
