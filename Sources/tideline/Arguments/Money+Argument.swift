internal import Archive
internal import ArgumentParser
internal import Credit

extension Money: ExpressibleByArgument {
  /// An amount above zero in units of currency, with fen or without: `6000`, `6,000.50`.
  init?(argument: String) {
    guard let fen = ScaledDecimal.parse(argument[...], places: 2), fen > 0,
      fen <= Int64(Money.largest.fen)
    else { return nil }
    self.init(fen: Int(fen))
  }
}
