internal import Credit
internal import People

extension Rhythm {
  /// The `rhythm` of a mix document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Rhythm(
        weekdays: try map.required("weekdays").percents(count: 7),
        months: try map.required("months").percents(count: 12),
        spending: try map.required("spending").percents(count: 12),
        festivalMonths: try map.required("festival_months").list(count: 0...12) {
          item throws(DocumentError) in try item.integer(in: 1...12)
        },
        beforePayday: try Stretch(map.required("before_payday")),
        afterPayday: try Stretch(map.required("after_payday")),
        festivals: try map.required("festivals").festivals())
    }
  }
}

extension Rhythm.Stretch {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      Rhythm.Stretch(
        days: try map.required("days").integer(in: 0...10),
        percent: try map.required("percent").integer(in: 0...200))
    }
  }
}

extension DocumentNode {
  fileprivate func percents(count: Int) throws(DocumentError) -> [Int] {
    try list(count: count...count) { item throws(DocumentError) in try item.integer(in: 0...300) }
  }

  fileprivate func festivals() throws(DocumentError) -> [Rhythm.Festival] {
    try list(count: 0...20) { item throws(DocumentError) in try item.festival() }
  }

  /// A festival of every year has `from` and `to`; one that follows the moon has a list, `on`.
  private func festival() throws(DocumentError) -> Rhythm.Festival {
    try map { map throws(DocumentError) in
      let name = try map.required("name").string()
      let percent = try map.required("percent").integer(in: 0...300)
      let time: Rhythm.Festival.Time
      if let list = map.optional("on") {
        time = .on(try list.stretches())
      } else {
        let from = try map.required("from").dayOfYear()
        let to = try map.required("to").dayOfYear()
        let (first, last) = (from.month * 100 + from.day, to.month * 100 + to.day)
        guard first <= last else { throw error(.rule("must begin before it ends, in one year")) }
        time = .yearly(first...last)
      }
      return Rhythm.Festival(name: name, time: time, percent: percent)
    }
  }

  /// Stretches of days, one after the other.
  private func stretches() throws(DocumentError) -> [ClosedRange<Day>] {
    var last = Day.none
    return try list(count: 1...200) { item throws(DocumentError) in
      let (from, to) = try item.map { map throws(DocumentError) in
        (try map.required("from").calendarDay(), try map.required("to").calendarDay())
      }
      guard from > last, to >= from else {
        throw item.error(.rule("must begin after the one before, and not after it ends"))
      }
      last = to
      return from...to
    }
  }
}
