internal import Credit

extension CostTerms {
  /// The `costs` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CostTerms(
        fundingSpread: try map.required("funding_spread").yearlyHundredths(),
        lossGivenDefault: try map.required("loss_given_default").integer(in: 0...100),
        conversionPercent: try map.required("conversion_percent").integer(in: 0...100),
        review: try map.required("review").amount(in: 0...100_000),
        service: try map.required("service").amount(in: 0...100_000),
        call: try map.required("call").amount(in: 0...100_000),
        lostCustomer: try map.required("lost_customer").amount(in: 0...100_000),
        firstResponseMinutes: try map.minutes("first_response_minutes"),
        resolutionMinutes: try map.minutes("resolution_minutes"))
    }
  }
}

extension DocumentMap {
  /// A number of minutes, at most a year.
  fileprivate func minutes(_ key: String) throws(DocumentError) -> Int {
    try required(key).integer(in: 1...525_600)
  }
}
