extension CreditFile {
  /// Writes the whole file in this order, 129 bytes when nothing has happened yet, 502 at most:
  ///
  /// | bytes | field |
  /// |---|---|
  /// | 4 | account number, unsigned |
  /// | 6–9 | line |
  /// | 18–22 | limit |
  /// | 22–214 | debt |
  /// | 1–29 | locks |
  /// | 7 | score |
  /// | 55 | portrait |
  /// | 1 | consents, their bits |
  /// | 3–81 | cases |
  /// | 1–69 | decisions that can be appealed |
  /// | 2 | day of the last invitation |
  /// | 2 | day of the last refusal of an invitation |
  /// | 2 | decisions so far |
  /// | 2 | notices so far |
  /// | 2 | cases so far |
  /// | 1 | whether the watch rules must look |
  ///
  /// Each part says how it is written. A day takes 2 bytes, a moment 4, an amount of money 4, a
  /// truth value 1; all are described at `StateEncoder`. An enum without payload is its raw value;
  /// numbers count from 0 in the order of declaration unless a table says otherwise.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(account)
    line.encode(into: &encoder)
    limit.encode(into: &encoder)
    debt.encode(into: &encoder)
    locks.encode(into: &encoder)
    score.encode(into: &encoder)
    portrait.encode(into: &encoder)
    consents.encode(into: &encoder)
    cases.encode(into: &encoder)
    appealable.encode(into: &encoder)
    encoder.feed(invitedOn)
    encoder.feed(refusedOn)
    encoder.feed(decisions)
    encoder.feed(notices)
    encoder.feed(caseCount)
    encoder.feed(needsWatch)
  }
}

extension Consents {
  /// Writes the consents: one byte, their bits.
  package func encode(into encoder: inout StateEncoder) { encoder.feed(rawValue) }
}
