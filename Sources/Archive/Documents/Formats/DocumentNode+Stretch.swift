internal import Credit
internal import People

extension DocumentNode {
  /// Stretches of days.
  func stretches(from zero: Day) throws(DocumentError) -> [Stretch] {
    try list(count: 0...100) { item throws(DocumentError) in try item.stretch(from: zero) }
  }

  /// A stretch of days, by days of the story or dates; `until` is the first day after it.
  func stretch(from zero: Day) throws(DocumentError) -> Stretch {
    try map { map throws(DocumentError) in
      let stretch = Stretch(
        from: try map.required("from").storyDayOrDate(from: zero),
        until: try map.required("until").storyDayOrDate(from: zero))
      guard stretch.from < stretch.until else { throw error(.rule("must have until after from")) }
      return stretch
    }
  }
}
