internal import Credit

extension Segment {
  fileprivate init(_ node: DocumentNode, isLast: Bool) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let name = try map.required("name").string()
      guard !isLast else {
        if let when = map.optional("when") {
          throw when.error(.rule("must not stand here: the last segment takes everybody else"))
        }
        return Segment(name: name, conditions: [])
      }
      return Segment(name: name, conditions: try map.required("when").conditions())
    }
  }
}

extension DocumentNode {
  /// The `segments` of a policy document: each with a name of its own, the last for everybody else.
  func segments() throws(DocumentError) -> [Segment] {
    guard case .list = finding else { throw mismatch(.list) }
    let count = try list(count: 1...16) { $0 }.count
    var segments: [Segment] = []
    _ = try list { item throws(DocumentError) in
      let segment = try Segment(item, isLast: segments.count == count - 1)
      if segments.contains(where: { $0.name == segment.name }) {
        throw item.error(.rule("must not be called \(SafeQuote.quote(segment.name)) again"))
      }
      segments.append(segment)
    }
    return segments
  }

  /// Some of a policy's segments, by their names.
  func someOf(_ segments: [Segment]) throws(DocumentError) -> Segments {
    let known = segments.enumerated().map { ($0.element.name, $0.offset) }
    return Segments(
      try list(count: 1...16) { item throws(DocumentError) in
        try item.value(of: try item.string(), "segment", among: known)
      })
  }
}
