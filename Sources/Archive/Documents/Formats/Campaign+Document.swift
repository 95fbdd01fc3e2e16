internal import Credit

extension Campaign {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let name = try map.required("name").string()
      let (month, day) = try map.required("offer_on").dayOfYear()
      return Campaign(
        name: name, month: month, day: day,
        days: try map.required("days").integer(in: 1...365),
        percent: try map.required("percent").integer(in: 1...100))
    }
  }
}

extension DocumentNode {
  /// The `campaigns` of a policy document, each with a name and a day of its own.
  func campaigns() throws(DocumentError) -> [Campaign] {
    var seen: [Campaign] = []
    return try list(count: 0...100) { item throws(DocumentError) in
      let campaign = try Campaign(item)
      if let other = seen.first(where: { $0.clashes(with: campaign) }) {
        throw item.error(
          .rule("must not have the name or the day of \(SafeQuote.quote(other.name))"))
      }
      seen.append(campaign)
      return campaign
    }
  }

  /// A day of every year, MM-DD.
  fileprivate func dayOfYear() throws(DocumentError) -> (month: Int, day: Int) {
    let text = try string()
    guard let date = DocumentDay("2023-" + text) else {
      throw error(.rule("must be a day of every year such as 11-11, not \(SafeQuote.quote(text))"))
    }
    return (date.month, date.day)
  }
}

extension Campaign {
  fileprivate func clashes(with other: Campaign) -> Bool {
    name == other.name || (month == other.month && day == other.day)
  }
}
