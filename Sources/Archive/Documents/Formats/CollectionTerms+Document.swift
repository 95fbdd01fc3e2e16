internal import Credit

extension CollectionTerms {
  /// The `collections` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CollectionTerms(
        stages: try map.required("stages").stages(), hours: try map.required("hours").hours(),
        mostContactsPerDay: try map.required("most_contacts_per_day").integer(in: 1...20),
        reportNoticeDays: try map.days("report_notice_days", from: 1),
        reportDays: try map.days("report_days", from: 1),
        reportYears: try map.required("report_years").integer(in: 1...20),
        saleDays: try map.days("sale_days"),
        salePercent: try map.required("sale_percent").integer(in: 0...100))
    }
    guard reportNoticeDays < reportDays else {
      throw node.error(
        .rule("must have report_notice_days below report_days: told before reported"))
    }
  }
}

extension CollectionTerms.Stage {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CollectionTerms.Stage(
        from: try map.days("from", from: 1), every: try map.days("every", from: 1),
        channel: try map.required("channel").oneCase("channel", of: CollectionChannel.allCases))
    }
  }
}

extension DocumentNode {
  /// Stages of collections, each after the one before.
  fileprivate func stages() throws(DocumentError) -> [CollectionTerms.Stage] {
    var last = 0
    return try list(count: 0...20) { item throws(DocumentError) in
      let stage = try CollectionTerms.Stage(item)
      guard stage.from > last else {
        throw item.error(.rule("must begin after the stage before it"))
      }
      last = stage.from
      return stage
    }
  }

  /// The first and the last minute of a part of the day, from two times.
  func hours() throws(DocumentError) -> ClosedRange<Int> {
    let ends = try list(count: 2...2) { item throws(DocumentError) in try item.time() }
    guard ends[0] < ends[1] else { throw error(.rule("must have the earlier time first")) }
    return ends[0]...ends[1]
  }
}
