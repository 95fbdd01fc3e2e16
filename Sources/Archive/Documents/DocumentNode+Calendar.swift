extension DocumentNode {
  /// A day of the calendar, YYYY-MM-DD.
  package func day() throws(DocumentError) -> DocumentDay {
    try scalar(.day, DocumentDay.init)
  }

  /// A time of day, HH:MM from 00:00 to 23:59, as minutes from midnight.
  package func time() throws(DocumentError) -> Int {
    try scalar(.time) { text in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [2, 2] else { return nil }
      guard let hour = Digits.number(parts[0]), let minute = Digits.number(parts[1]),
        hour < 24, minute < 60
      else { return nil }
      return hour * 60 + minute
    }
  }
}
