package import Credit

/// The book's key figures over the last twelve whole months of the measures, each beside the band
/// in which it should fall.
package struct Summary: Sendable, Equatable {
  /// The whole months it looks at, oldest first; twelve at most.
  package let months: [Month]
  /// One for each key, in the order of the keys.
  package let figures: [Figure]

  /// Months looked at.
  private static let span = 12

  /// The figures of the measures kept up to the head day, and of the limits in use on it.
  package init(_ days: [Measures], limits: [Money]) {
    let months = Array(Month.whole(in: days).suffix(Summary.span))
    self.months = months
    let stretch = months.first.map { first in
      days.filter { $0.day.monthIndex >= first.index }
    }
    let count = Count(months: months, days: stretch ?? days, limits: limits)
    figures = Key.allCases.map { key in
      Figure(
        key: key, year: count.value(of: key, in: months[...]),
        last: key.isOfTheHead
          ? count.value(of: key, in: []) : count.value(of: key, in: months.suffix(1)))
    }
  }

  /// One figure.
  package struct Figure: Sendable, Equatable {
    /// Which.
    package let key: Key
    /// Over all months, in the key's unit; nil where there is nothing to divide by.
    package let year: Int?
    /// In the last whole month, at its end, or on the head day.
    package let last: Int?

    /// Whether it falls into its band, by the year where there is one; nil where it has no value.
    package var isWithin: Bool? { (year ?? last).map { key.band.contains($0) } }
  }
}

extension Summary {
  /// What a month came to.
  package struct Month: Sendable, Equatable {
    /// The month, as `Day.monthIndex`.
    package let index: Int
    /// Where the accounts stood before its first day; nil where that is not known.
    package let before: Standing?
    /// Where they stood at its end.
    package private(set) var end = Standing()
    /// What happened in it.
    package private(set) var tally = Tally()
    /// How many entered each bucket thirty days before a day of the month: who goes on enters the
    /// next one in it. Nil where those days are not all known.
    private var cohorts: BucketCounts? = BucketCounts()
    private var dayCount = 0
    private var lastDay = Day.none

    private init(index: Int, before: Standing?) { (self.index, self.before) = (index, before) }

    private mutating func add(_ day: Measures, cohort: BucketCounts?) {
      (end, lastDay) = (day.standing, day.day)
      tally += day.tally
      cohorts = cohorts.flatMap { sum in cohort.map { sum + $0 } }
      dayCount += 1
    }

    /// Genesis is not stepped, so a month may lack its first day and be whole all the same.
    private var isWhole: Bool {
      (lastDay + 1).date.day == 1 && dayCount >= lastDay.date.day - 1
    }

    /// The whole months of some days, oldest first.
    package static func whole(in days: [Measures]) -> [Month] {
      var months: [Month] = []
      for (place, day) in days.enumerated() {
        if months.last?.index != day.day.monthIndex {
          let before = place > 0 ? days[place - 1].standing : nil
          months.append(Month(index: day.day.monthIndex, before: before))
        }
        let cohort = place >= Bucket.days ? days[place - Bucket.days].tally.rolls : nil
        months[months.count - 1].add(day, cohort: cohort)
      }
      return months.filter(\.isWhole)
    }

    /// How many went on from each bucket to the next, in hundredths of a percent: from M0 to M1 of
    /// those who stood in M0 when the month began, then of those who entered the bucket thirty
    /// days before, as long as one lasts: the same people, but for those who paid a part and came
    /// back. Nil where nobody was there.
    package var rolls: [Int?] {
      zip(Bucket.allCases, Bucket.allCases.dropFirst()).map { bucket, next in
        let whole = bucket == .m0 ? before?.buckets[bucket] : cohorts?[bucket]
        return whole.flatMap { Count.share(tally.rolls[next], of: $0) }
      }
    }
  }
}

/// The counting behind the figures.
private struct Count {
  let months: [Summary.Month]
  let days: [Measures]
  let limits: [Money]

  /// The value of a figure over some months; `nil` where it has none.
  func value(of key: Summary.Key, in months: ArraySlice<Summary.Month>) -> Int? {
    switch key {
    case .overdue30Share: Count.mean(months, \.end.overdue30Fen, \.end.outstandingFen)
    case .overdue90Share: Count.mean(months, \.end.overdue90Fen, \.end.outstandingFen)
    case .overdue90Of30: Count.mean(months, \.end.overdue90Fen, \.end.overdue30Fen)
    case .meanLimit: Count.mean(months, \.end.limitFen, \.lines, scale: 1)
    case .raisesAMonth: Count.mean(months, \.tally.limitRaised, \.lines)
    case .cutsAMonth: Count.mean(months, \.tally.limitCut, \.lines)
    case .locksAMonth: Count.mean(months, \.tally.locksPlaced, \.lines)
    case .writtenOffAYear:
      Count.share(
        12 * Count.sum(months, \.tally.writtenOffFen), of: Count.sum(months, \.end.outstandingFen))
    case .cutsWithoutLateness:
      Count.share(
        Count.sum(months, \.tally.cutsWithoutLateness), of: Count.sum(months, \.tally.limitCut))
    case .locksAppealed:
      Count.share(
        Count.sum(months, \.tally.lockAppeals), of: Count.sum(months, \.tally.locksPlaced))
    case .lockAppealsGranted:
      Count.share(
        Count.sum(months, \.tally.lockAppealsGranted), of: Count.sum(months, \.tally.lockAppeals))
    case .meanDraw:
      Count.quotient(Count.sum(months, \.tally.drawnFen), Count.sum(months, \.tally.draws))
    case .medianLimit: months.isEmpty ? median : nil
    case .invariantFaults: faults(months, \.invariantFaults)
    case .actionsNotTold: faults(months) { abs($0.adverseDecisions - $0.adverseActions) }
    case .marketingAfterOptOut: faults(months, \.marketingAfterOptOut)
    }
  }

  /// What must never happen is looked for on every day, those of the running month too.
  private func faults(
    _ months: ArraySlice<Summary.Month>, _ part: (Tally) -> Int
  ) -> Int {
    let first = months.count < self.months.count ? months.first?.index : nil
    return days.reduce(0) { sum, day in
      if let first, day.day.monthIndex < first { return sum }
      return sum + part(day.tally)
    }
  }

  private var median: Int? {
    let sorted = limits.map(\.fen).sorted()
    guard let most = sorted.last else { return nil }
    let upper = sorted.count / 2
    return sorted.count == 1 ? most : (sorted[(sorted.count - 1) / 2] + sorted[upper]) / 2
  }

  private static func sum(
    _ months: ArraySlice<Summary.Month>, _ part: (Summary.Month) -> Int
  ) -> Int {
    months.reduce(0) { $0 + part($1) }
  }

  /// The mean of the months' own shares; months with nothing to divide by are left out. Kept to a
  /// tenth of the unit until the end, so that rounding each month cannot add up.
  private static func mean(
    _ months: ArraySlice<Summary.Month>, _ part: (Summary.Month) -> Int,
    _ whole: (Summary.Month) -> Int, scale: Int = 10_000
  ) -> Int? {
    let shares = months.compactMap { quotient(10 * scale * part($0), whole($0)) }
    return quotient(shares.reduce(0, +), 10 * shares.count)
  }

  /// A part in hundredths of a percent.
  static func share(_ part: Int, of whole: Int) -> Int? { quotient(10_000 * part, whole) }

  private static func quotient(_ part: Int, _ whole: Int) -> Int? {
    whole > 0 ? part.dividedHalfUp(by: whole) : nil
  }
}

extension Summary.Month {
  /// Lines in use at its end, locked ones too.
  fileprivate var lines: Int { end.open + end.suspended }
}

extension Sheet {
  /// The shown limits of the lines in use.
  package var limitsInUse: [Money] { rows.filter { $0.line == .active }.map(\.limit) }
}
