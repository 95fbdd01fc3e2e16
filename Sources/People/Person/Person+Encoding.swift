package import Credit

extension Person {
  /// Writes the person, 17 or 18 bytes: the source (0 a script and its position 1; 1 an archetype
  /// and its position 1; 2 a tape), cursor 2, end of the shortage 2, day of the theft 2, running
  /// story 1, its first day 2, since when a lock holds wrongly 4, trust 1, income in percent 1,
  /// flags 1 bytes.
  package func encode(into encoder: inout StateEncoder) {
    encoder.slot(2) {
      switch source {
      case .script(let index):
        $0.feed(UInt8(0))
        $0.feed(index)
      case .archetype(let index):
        $0.feed(UInt8(1))
        $0.feed(index)
      case .tape: $0.feed(UInt8(2))
      }
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
