internal import Credit
internal import World

extension DocumentNode {
  /// The days documents may name: as far from both ends of the calendar as any clock can reach.
  private static let years = 1980...2119

  /// A day of the calendar, as the lender counts days.
  func calendarDay() throws(DocumentError) -> Day {
    let date = try day()
    guard Self.years.contains(date.year),
      let day = Day(year: date.year, month: date.month, day: date.day)
    else {
      throw error(
        .rule("must lie in the years \(Self.years.lowerBound) to \(Self.years.upperBound)"))
    }
    return day
  }

  /// A day counted from `zero`, -20,000 to 20,000.
  func storyDay(from zero: Day) throws(DocumentError) -> Day {
    try shift(zero, by: try integer(in: -20_000...20_000))
  }

  /// A day, written as a date or counted from `zero`.
  func storyDayOrDate(from zero: Day) throws(DocumentError) -> Day {
    let text = try string()
    if DocumentDay(text) != nil { return try calendarDay() }
    guard let days = ScaledDecimal.parse(text[...], places: 0), (-20_000...20_000).contains(days)
    else {
      throw error(
        .rule(
          "must be a day of the story such as 66 or a date such as 2025-03-01, "
            + "not \(SafeQuote.quote(text))"))
    }
    return try shift(zero, by: Int(days))
  }

  private func shift(_ day: Day, by days: Int) throws(DocumentError) -> Day {
    let number = Int(day.number) + days
    guard (1...65_535).contains(number), Self.years.contains(Day(number: number).date.year) else {
      throw error(
        .rule("must lie in the years \(Self.years.lowerBound) to \(Self.years.upperBound)"))
    }
    return Day(number: number)
  }

  /// An amount of which one account can hold the double: there is room for the interest of years.
  /// `range` is in whole units of currency.
  func amount(in range: ClosedRange<Int> = 0...10_000_000) throws(DocumentError) -> Money {
    let hundredths = Int64(range.lowerBound) * 100...Int64(range.upperBound) * 100
    return Money(fen: Int(try money(in: hundredths)))
  }

  /// A rate a day, at most 0.001.
  func rate() throws(DocumentError) -> DailyRate {
    let most = Int64(DailyRate.highest.millionths)
    return DailyRate(millionths: Int(try decimal(places: 6, in: 0...most)))
  }

  /// Two whole numbers of `bounds`, the smaller first.
  func range(in bounds: ClosedRange<Int>) throws(DocumentError) -> ClosedRange<Int> {
    let ends = try list(count: 2...2) { item throws(DocumentError) in try item.integer(in: bounds) }
    guard ends[0] <= ends[1] else { throw error(.rule("must have the smaller number first")) }
    return ends[0]...ends[1]
  }

  /// Whole numbers of `bounds`, each above the one before.
  func ascending(
    _ count: ClosedRange<Int>, in bounds: ClosedRange<Int>
  ) throws(DocumentError) -> [Int] {
    let numbers = try list(count: count) { item throws(DocumentError) in
      try item.integer(in: bounds)
    }
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw error(.rule("must be ascending"))
    }
    return numbers
  }

  /// A set of things that have names, from a list of at least `least` of them.
  func members<Members: OptionSet>(
    _ kind: String, least: Int, among known: [(name: String, value: Members)]
  ) throws(DocumentError) -> Members where Members.Element == Members {
    let items = try list(count: least...known.count) { item throws(DocumentError) in
      try item.value(of: try item.string(), kind, among: known)
    }
    return items.reduce(into: []) { $0.formUnion($1) }
  }

  /// Papers that a customer can bring.
  func papers(least: Int) throws(DocumentError) -> Papers {
    try members(
      "paper", least: least,
      among: [
        ("identity", .identity), ("invoices", .invoices), ("income", .income),
        ("settlement", .settlement), ("police", .police), ("correction", .correction),
      ])
  }

  /// A reason code of the table.
  func reasonCode() throws(DocumentError) -> ReasonCode {
    try reasonCode(named: try string())
  }

  /// The reason code of a name that stands here.
  func reasonCode(named name: String) throws(DocumentError) -> ReasonCode {
    try value(of: name, "reason code", among: reasonCodeNames)
  }
}

/// Every reason code a document may write, put together once.
private let reasonCodeNames = ReasonCode.allCases.filter { $0 != .none }.map { ($0.name, $0) }

extension DocumentNode {
  /// A case of an enumeration, by its name in documents.
  ///
  /// - Parameters:
  ///   - kind: what the names stand for, for the error: "stage".
  ///   - allowed: the cases that may stand here; all of them unless asked for.
  func oneCase<Value: CaseIterable & Equatable>(
    _ kind: String, of allowed: [Value]
  ) throws(DocumentError) -> Value {
    let name = try string()
    if let found = OutsideName.find(name, Value.self), allowed.contains(found) { return found }
    return try value(of: name, kind, among: allowed.map { (OutsideName.of($0), $0) })
  }

  /// What a name stands for.
  ///
  /// - Parameter known: the names that may stand here, and what each stands for.
  func value<Value>(
    of name: String, _ kind: String, among known: [(name: String, value: Value)]
  ) throws(DocumentError) -> Value {
    if let found = known.first(where: { $0.name == name }) { return found.value }
    throw error(
      .unknownName(name, of: kind, nearest: Self.nearest(to: name, among: known.map(\.name))))
  }

  /// The known name nearest to a misspelt one; failing that, one of the same letters, or one that
  /// shares a word with it.
  private static func nearest(to name: String, among known: [String]) -> String? {
    if let nearest = Spelling.nearest(to: name, among: known) { return nearest }
    let letters = name.sorted()
    if let anagram = known.first(where: { $0.sorted() == letters }) { return anagram }
    let words = name.split { $0 == "_" || $0 == " " }.filter { $0.count > 2 }
    return known.first { candidate in
      candidate.split { $0 == "_" || $0 == " " }.contains { words.contains($0) }
    }
  }
}
