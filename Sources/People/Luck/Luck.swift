package import Credit

/// Counter-based chance: a hash of (world seed, account, day, purpose, number), whole numbers only.
///
/// There is no state. What is drawn for one purpose never shifts another, so two worlds differ only
/// where a cause made them differ. The hash is two rounds of the splitmix64 finaliser.
package struct Luck: Sendable, BitwiseCopyable {
  private let base: UInt64

  /// The luck of one account of a world.
  package init(seed: UInt64, account: Int) {
    base = Luck.mix(seed &+ UInt64(account) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// What chance is asked for. Numbers are fixed for ever and never reused: they are part of what
  /// makes the same seed give the same world.
  package enum Purpose: UInt64, Sendable, CaseIterable {
    case archetype = 1
    case portrait = 2
    case history = 3
    case name = 4
    case login = 10
    case draw = 11
    case drawSize = 12
    case shop = 13
    case repayEarly = 14
    case shortage = 15
    case shortageLength = 16
    case invitation = 17
    case apply = 18
    case claim = 19
    case travel = 20
    case takeover = 21
    case appeal = 22
    case papers = 23
    case selfCheck = 24
    case password = 25
    case inquiry = 30
    case outsideLoan = 31
    case outsideLate = 32
    case service = 40
    case reviewerError = 41
    case readNotice = 50
    case delivery = 51
    case minute = 60
    // A day of a random customer is one hash in lanes; what follows are the details of its events.
    // Since there are lanes, such a customer asks nothing more of `login`, `draw`, `shop`, `apply`,
    // `claim`, `travel`, `papers` and `inquiry`; scripts and tapes still use the first two.
    case day = 70
    case episode = 71
    case income = 72
    case incomeRecovery = 73
    case intent = 74
    case bustOut = 75
    case consent = 76
    case document = 77
    case ceiling = 78
    case raise = 79
    case plan = 80
    case callService = 81
    case sister = 83
    case trace = 84
    case selfLock = 85
    case quietHours = 86
    case partPayment = 87
    case lastMinute = 88
    case complaint = 89
    case askHuman = 90
    case largePayment = 91
    case contactChange = 92
    case employer = 93
    case channel = 94
    case identity = 95
    case leave = 96
    case outage = 97
    case stepUp = 98
    case savings = 99
    case call = 100
    case spending = 101
  }

  /// 64 evenly spread bits.
  package func bits(_ purpose: Purpose, _ day: Day, _ number: Int = 0) -> UInt64 {
    let key = purpose.rawValue << 48 ^ UInt64(day.number) << 32 ^ UInt64(UInt32(number))
    return Luck.mix(base ^ Luck.mix(key &+ 0x9E37_79B9_7F4A_7C15))
  }

  /// A whole number in `range`, evenly spread.
  package func pick(
    _ range: ClosedRange<Int>, _ purpose: Purpose, _ day: Day, _ number: Int = 0
  ) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound) + 1
    let product = bits(purpose, day, number).multipliedFullWidth(by: span)
    return range.lowerBound + Int(product.high)
  }

  /// Whether something with a chance of so many in a million happens.
  package func happens(
    perMillion chance: Int, _ purpose: Purpose, _ day: Day, _ number: Int = 0
  ) -> Bool {
    chance > 0 && pick(0...999_999, purpose, day, number) < chance
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
