internal import Credit

extension Manners {
  /// The parts of a policy document that surround lending.
  init(_ map: DocumentMap) throws(DocumentError) {
    self.init(
      identity: try IdentityTerms(map.required("identity")),
      watch: try WatchTerms(map.required("watching")),
      plans: try PlanTerms(map.required("plans")),
      collections: try CollectionTerms(map.required("collections")),
      dataQuality: try DataQualityTerms(map.required("data_quality")),
      market: try MarketTerms(map.required("market")),
      costs: try CostTerms(map.required("costs")))
  }
}
