import Credit

/// A story of several days that a random customer lives through; one at a time.
/// ```
///   none ──a rare event──▶ trip, cash-out, hardship, dispute, withdrawal, sister's delay, hold
///    ▲ │──a draw────────▶ misuse
///    │ └──means fraud───▶ bust-out
///    │ any ──a thief────▶ takeover
///    └──its last day────── any
/// ```
/// A story that runs keeps others away; only a takeover asks nobody.
package enum Episode: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Nothing special.
  case none
  /// A journey: a new device far away, and payments there.
  case trip
  /// Somebody else gets in, and the owner finds out days later.
  case takeover
  /// A draw is turned into cash at a shop, over three days.
  case cashOut
  /// Everything is drawn and nothing paid.
  case bustOut
  /// The income has fallen: others hear of it weeks later, and lateness follows.
  case hardship
  /// The bureau says something wrong: contested, and proved.
  case dispute
  /// A consent is taken back, and given again.
  case withdrawal
  /// A draw was spent on a forbidden purpose, as is found out later.
  case misuse
  /// Late with a sister product, and paid up.
  case sisterLate
  /// An authority's hold.
  case hold
}

extension Episode {
  /// The days of the story, counted from its first, on which it turns and from which it is over,
  /// by luck of its first day.
  func turns(_ luck: Luck, _ first: Day) -> (first: Int, second: Int) {
    func pick(_ range: ClosedRange<Int>, _ number: Int) -> Int {
      luck.pick(range, .episode, first, Int(rawValue) * 10 + number)
    }
    func next(_ range: ClosedRange<Int>) -> (Int, Int) {
      let turn = pick(range, 0)
      return (turn, turn + 1)
    }
    switch self {
    case .none: return (0, 0)
    case .trip: return (1, 2)
    case .takeover: return (pick(1...4, 0), 7)
    case .cashOut: return (2, 3)
    case .bustOut: return (3, 10)
    case .hardship: return (pick(10...45, 0), 120)
    case .dispute:
      let contested = pick(3...40, 0)
      return (contested, contested + pick(2...12, 1))
    case .withdrawal: return next(3...40)
    case .misuse: return next(1...90)
    case .sisterLate: return next(15...50)
    case .hold: return next(30...180)
    }
  }
}
