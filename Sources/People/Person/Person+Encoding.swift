package import Credit

extension Person {
  /// Writes the person, 17 or 18 bytes: the source (0 a script and its position 1; 1 an archetype
  /// and its position 1; 2 a tape), cursor 2, end of the shortage 2, day of the theft 2, running
  /// story 1, its first day 2, since when a lock holds wrongly 4, trust 1, income in percent 1,
  /// flags 1 bytes.
  package func encode(into encoder: inout StateEncoder) { write(into: &encoder) }

  /// The same for a record.
  package func encode(into encoder: inout RecordEncoder) { write(into: &encoder) }

  private func write(into encoder: inout some StateSink) {
    switch source {
    case .script(let index):
      encoder.feed(UInt8(0))
      encoder.feed(index)
    case .archetype(let index):
      encoder.feed(UInt8(1))
      encoder.feed(index)
    case .tape:
      encoder.feed(UInt8(2))
      encoder.fill(1)
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
