/// How long money is missing after a missed due day, and what makes one likelier: part of the mix.
package struct Recovery: Sendable, Equatable {
  /// Who is well again within so many days: cumulative, both ascending.
  package let curve: [Point]
  /// Chance of a missed due day while a plan is kept, in percent of the usual.
  package let planPercent: Int
  /// Percent by which that chance rises for an income that is gone altogether; less of it, in
  /// proportion, for a part.
  package let shockPercent: Int
  /// Days after which the savings of somebody with a fallen income are used up.
  package let savingsDays: ClosedRange<Int>

  /// One point of the curve.
  package struct Point: Sendable, Equatable {
    /// Days since the missed due day.
    package let days: Int
    /// Percent of those who missed it who are well again by then.
    package let percent: Int

    /// So many percent within so many days.
    package init(days: Int, percent: Int) { (self.days, self.percent) = (days, percent) }
  }

  /// A recovery as written in a mix document; a curve of at least one point, ascending.
  package init(
    curve: [Point], planPercent: Int = 40, shockPercent: Int = 900,
    savingsDays: ClosedRange<Int> = 30...60
  ) {
    precondition(
      !curve.isEmpty
        && zip(curve, curve.dropFirst()).allSatisfy {
          $0.days < $1.days && $0.percent <= $1.percent
        })
    (self.curve, self.planPercent) = (curve, planPercent)
    (self.shockPercent, self.savingsDays) = (shockPercent, savingsDays)
  }

  /// The measured curve: 45 % within 3 days, 65 % within 7, 78 % within 15, 86 % within 30.
  package static let standard = Recovery(curve: [
    Point(days: 3, percent: 45), Point(days: 7, percent: 65), Point(days: 15, percent: 78),
    Point(days: 30, percent: 86),
  ])

  /// Days for which money is missing with those who do not recover: beyond the write-off.
  package static let lostDays = 400
}

extension Recovery {
  /// How long money is missing for somebody at a place 0...99 among those who missed a due day,
  /// with a second place 0...999 within the step; `lostPercent` never recover, and chances to
  /// recover are `curePercent` of the usual.
  package func days(
    at place: Int, within step: Int, lostPercent: Int, curePercent: Int = 100
  ) -> Int {
    // Fewer recover in bad times, and better times bring nobody back before the first day.
    let well = min(100, (100 - lostPercent) * curePercent / 100)
    guard place < well else { return Recovery.lostDays }
    var before = 0
    for point in curve {
      if place < min(100, point.percent * curePercent / 100) {
        return before + 1 + step * (point.days - before) / 1_000
      }
      before = point.days
    }
    return before + 1 + step * before / 1_000
  }
}
