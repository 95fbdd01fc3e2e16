internal import Credit

extension Day {
  /// A day out of a file, as days since 1970-01-01; nil where it is none that a world can live.
  init?(stored number: Int) {
    let day = Day(clamping: number)
    guard Int(day.number) == number, day.isSet, day <= Day.lived.upperBound else { return nil }
    self = day
  }
}
