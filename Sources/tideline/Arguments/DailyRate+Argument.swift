internal import Archive
internal import ArgumentParser
internal import Credit

extension DailyRate: ExpressibleByArgument {
  /// A daily rate from 0 to 1, with at most six places: `0.00045` is 0.045 % a day.
  init?(argument: String) {
    guard let millionths = ScaledDecimal.parse(argument[...], places: 6),
      (0...1_000_000).contains(millionths)
    else { return nil }
    self.init(millionths: Int(millionths))
  }
}
