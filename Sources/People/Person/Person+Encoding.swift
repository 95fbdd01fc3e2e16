package import Credit

extension Person {
  /// Encodes the person for the state digest: source (tag, position), cursor, days, the running
  /// story, trust, and the truth.
  package func encode(into encoder: inout StateEncoder) {
    switch source {
    case .script(let index):
      encoder.feed(UInt8(0))
      encoder.feed(index)
    case .archetype(let index):
      encoder.feed(UInt8(1))
      encoder.feed(index)
    case .tape: encoder.feed(UInt8(2))
    }
    encoder.feed(cursor)
    encoder.feed(shortUntil)
    encoder.feed(stolenOn)
    encoder.feed(episode.rawValue)
    encoder.feed(episodeOn)
    encoder.feed(wrongSince)
    encoder.feed(trust)
    encoder.feed(incomePercent)
    encoder.feed(flags.rawValue)
  }
}
