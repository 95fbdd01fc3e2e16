internal import Credit

extension Scorecard {
  /// The shown score of a policy document; results within 1 to 1,000.
  init(shown node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in try Scorecard(map, results: 1...1_000) }
  }

  /// A model whose results lie within bounds.
  init(_ map: DocumentMap, results: ClosedRange<Int>) throws(DocumentError) {
    self.init(
      base: try map.required("base").integer(in: -10_000...10_000),
      range: try map.required("range").range(in: results),
      parts: try map.required("parts").scorecardParts())
  }
}

extension Scorecard.Part {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let place = try map.required("characteristic")
      let characteristic = try place.characteristic()
      try characteristic.refuseResult(place)
      return Scorecard.Part(
        characteristic,
        try map.required("dimension").oneCase("dimension", of: Scorecard.Dimension.allCases),
        bins: try map.required("bins").bins(points: -10_000...10_000),
        missing: try map.required("missing").integer(in: -10_000...10_000))
    }
  }
}

extension Characteristic {
  /// Refuses what models compute: it can not be what they compute it from.
  func refuseResult(_ place: DocumentNode) throws(DocumentError) {
    switch self {
    case .score, .scoreFall, .defaultProbability, .treeProbability, .warningLevel:
      throw place.error(.rule("must not be \(documentName): it is a model's result"))
    default: break
    }
  }
}

extension DocumentNode {
  /// The parts of a model: one or more, each on a characteristic of its own.
  fileprivate func scorecardParts() throws(DocumentError) -> [Scorecard.Part] {
    var seen: [Characteristic] = []
    return try list(count: 1...Characteristic.allCases.count) { item throws(DocumentError) in
      let part = try Scorecard.Part(item)
      if seen.contains(part.characteristic) {
        throw item.error(.rule("must not look at \(part.characteristic.documentName) again"))
      }
      seen.append(part.characteristic)
      return part
    }
  }

  /// Bins: edges `"<N"`, ascending, then `rest`; each with a number of `points`.
  func bins(points: ClosedRange<Int>) throws(DocumentError) -> [Scorecard.Bin] {
    var last = Int.min
    let bins = try entries { name, node throws(DocumentError) in
      guard last < Int.max else { throw error(.rule("must have \"rest\" as its last bin")) }
      let edge = try node.edge(named: name)
      guard edge > last else { throw node.error(.rule("must be above the edge before it")) }
      last = edge
      return Scorecard.Bin(below: edge, points: try node.integer(in: points))
    }
    guard last == Int.max else { throw error(.rule("must have \"rest\" as its last bin")) }
    return bins.map(\.value)
  }

  private func edge(named name: String) throws(DocumentError) -> Int {
    if name == "rest" { return Int.max }
    guard name.hasPrefix("<"), let edge = ScaledDecimal.parse(name.dropFirst(), places: 0),
      (-1_000_000_000...1_000_000_000).contains(edge)
    else { throw error(.rule("must be named \"<N\" with a whole number, or \"rest\"")) }
    return Int(edge)
  }
}
