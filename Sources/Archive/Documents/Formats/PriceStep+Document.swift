internal import Credit

extension PriceStep {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let rate = try map.required("daily_rate").rate()
      guard let rest = map.optional("rest") else {
        return PriceStep(below: try map.required("below").integer(in: 1...10_000), rate: rate)
      }
      guard try rest.truth(), map.optional("below") == nil else {
        throw node.error(.rule("must have either \"below\" or \"rest: true\""))
      }
      return PriceStep(below: .max, rate: rate)
    }
  }
}

extension DocumentNode {
  /// The `prices` of a policy document: edges ascending, then the rest.
  func prices() throws(DocumentError) -> [PriceStep] {
    var last = Int.min
    let steps = try list(count: 1...100) { item throws(DocumentError) in
      let step = try PriceStep(item)
      guard step.below > last else {
        throw item.error(.rule("must be below a higher number than the step before it"))
      }
      last = step.below
      return step
    }
    guard last == .max else { throw error(.rule("must end with a step of \"rest: true\"")) }
    return steps
  }
}
