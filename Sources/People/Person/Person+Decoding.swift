package import Credit

extension Person {
  /// Reads what `encode` wrote: an account of this number among the people of a world.
  package init(
    from decoder: inout StateDecoder, account: Int, in cast: Cast
  ) throws(StateFault) {
    self.init(
      try decoder.slot(2, .source) { decoder throws(StateFault) in try Source(from: &decoder) })
    cursor = decoder.number()
    shortUntil = decoder.day()
    stolenOn = try decoder.past(.theft)
    episode = try decoder.value(.episode)
    episodeOn = try decoder.past(.episode)
    wrongSince = try decoder.pastMoment(.wrongLock)
    trust = try decoder.number(in: 0...100, .trust)
    incomePercent = try decoder.number(in: 0...100, .ability)
    flags = try decoder.members(of: Flags.all.rawValue, .flags)
    guard source.isFound(in: cast, account: account) else { throw .source }
    guard source.holds(cursor, in: cast) else { throw .cursor }
  }
}

extension Person.Source {
  init(from decoder: inout StateDecoder) throws(StateFault) {
    switch try decoder.value(.source) as Code {
    case .script: self = .script(decoder.number())
    case .archetype: self = .archetype(decoder.number())
    case .tape: self = .tape
    }
  }

  private enum Code: UInt8 { case script, archetype, tape }

  /// Whether this is where the acts of an account come from.
  fileprivate func isFound(in cast: Cast, account: Int) -> Bool {
    switch self {
    case .script(let place):
      cast.scripts.indices.contains(Int(place)) && cast.scripts[Int(place)].account == account
    case .archetype(let place):
      cast.tapes.isEmpty && cast.mix.archetypes.indices.contains(Int(place))
        && !cast.scripts.contains { $0.account == account }
    case .tape: !cast.tapes.isEmpty && !cast.scripts.contains { $0.account == account }
    }
  }

  /// Whether a script has so many acts; others count missed payments, with room for more.
  fileprivate func holds(_ cursor: UInt16, in cast: Cast) -> Bool {
    switch self {
    case .script(let place): Int(cursor) <= cast.scripts[Int(place)].acts.count
    case .archetype, .tape: cursor <= .max / 2
    }
  }
}

extension Person.Flags {
  fileprivate static let all: Self = [
    .intendsFraud, .intendsCashOut, .hasWrongRecord, .isLost, .theftIsCaught,
  ]
}
