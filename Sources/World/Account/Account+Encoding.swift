import Credit
import People

extension Account {
  /// Writes the account: the file, the person, 17 bytes or 18, and the track, 15.
  func encode(into encoder: inout StateEncoder) {
    file.encode(into: &encoder)
    person.encode(into: &encoder)
    track.encode(into: &encoder)
  }

  /// The same for a record.
  func encode(into encoder: inout RecordEncoder) {
    file.encode(into: &encoder)
    person.encode(into: &encoder)
    track.encode(into: &encoder)
  }
}

extension Track {
  /// Writes the track: the limit at the last eight month ends, oldest first, 1 byte each (in
  /// hundreds, a mantissa in the low four bits and the exponent above it), the day of the last
  /// notice 2, the code cited first in the latest notice against the customer 1, that notice's
  /// ordinal 2 and its day 2 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(months)
    encoder.feed(lastNotice)
    encoder.feed(reason.rawValue)
    encoder.feed(adverseOrdinal)
    encoder.feed(adverseOn)
  }
}
