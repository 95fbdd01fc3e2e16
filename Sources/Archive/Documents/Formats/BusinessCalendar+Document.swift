package import Credit

extension BusinessCalendar {
  /// Reads a holidays document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing, unknown, or out of its range; where a
  ///   day stands twice; where a make-up workday is no Saturday or Sunday.
  package static func read(_ document: Document) throws(DocumentError) -> BusinessCalendar {
    try document.root.map { map throws(DocumentError) in
      let holidays = try map.required("holidays").holidays()
      return BusinessCalendar(
        holidays: holidays,
        makeUpWorkdays: try map.required("make_up_workdays").makeUpWorkdays(beside: holidays))
    }
  }
}

extension DocumentNode {
  /// The longest holiday, in days.
  private static let longestHoliday = 60

  /// All days of the holidays, none twice.
  fileprivate func holidays() throws(DocumentError) -> [Day] {
    var (days, taken) = ([Day](), Set<Day>())
    _ = try list { item throws(DocumentError) in
      for day in try item.holiday() {
        guard taken.insert(day).inserted else { throw item.error(.repeated(day.description)) }
        days.append(day)
      }
    }
    return days
  }

  /// The days of one holiday, from the first to the last.
  private func holiday() throws(DocumentError) -> [Day] {
    try map { map throws(DocumentError) in
      let from = try map.required("from").calendarDay()
      let to = try map.required("to").calendarDay()
      guard (0..<Self.longestHoliday).contains(to - from) else {
        throw error(.rule("must last from 1 to \(Self.longestHoliday) days"))
      }
      return (0...(to - from)).map { from + $0 }
    }
  }

  /// Saturdays and Sundays that are worked.
  fileprivate func makeUpWorkdays(beside holidays: [Day]) throws(DocumentError) -> [Day] {
    let free = Set(holidays)
    var worked = Set<Day>()
    return try list { item throws(DocumentError) in
      let day = try item.calendarDay()
      guard day.weekday >= 5 else { throw item.error(.rule("must be a Saturday or Sunday")) }
      if free.contains(day) { throw item.error(.rule("must not be a holiday")) }
      guard worked.insert(day).inserted else { throw item.error(.repeated(day.description)) }
      return day
    }
  }
}
