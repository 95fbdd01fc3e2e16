internal import Credit
internal import People

extension Elasticity {
  /// The `elasticity` of a mix document.
  init(_ node: DocumentNode) throws(DocumentError) {
    var read = Elasticity()
    try node.map { map throws(DocumentError) in
      for (key, place) in Self.percents {
        read[keyPath: place] = try map.required(key).integer(in: 0...100)
      }
      read.drawDownPercent = try map.required("draw_down_percent").integer(in: 0...1_000)
      read.referenceRate = try map.required("reference_rate").rate().millionths
    }
    self = read
  }

  /// Points of trust and percents, by their keys.
  private static var percents: [(String, WritableKeyPath<Elasticity, Int>)] {
    [
      ("refusal_percent", \.refusalPercent), ("cut_percent", \.cutPercent),
      ("lock_percent", \.lockPercent), ("wrong_lock_percent", \.wrongLockPercent),
      ("regain_percent", \.regainPercent), ("rate_percent", \.ratePercent),
      ("leave_below", \.leaveBelow), ("leave_percent", \.leavePercent),
    ]
  }
}
