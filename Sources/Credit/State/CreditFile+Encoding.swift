extension CreditFile {
  /// Writes the whole file in this order, 197 bytes when nothing has happened yet, 732 at most;
  /// in a record each part takes its full width:
  ///
  /// | bytes | field |
  /// |---|---|
  /// | 4 | account number, unsigned |
  /// | 6–9 | line |
  /// | 24–29 | limit |
  /// | 22–214 | debt |
  /// | 1–121 | locks |
  /// | 12 | score |
  /// | 81–82 | portrait |
  /// | 4 | consents: the bits of those asked for, given, refused, withdrawn |
  /// | 6 | identity: factors passed 1, failures in a row 1, end of the cool-off 4 |
  /// | 2–4 | permission: 0 open, 1 and the day 2, or 2 for good; the code 1 |
  /// | 10 | invitation |
  /// | 8 | plan |
  /// | 1 | reminder: its state |
  /// | 3 | code whose rules rest 1, until 2 |
  /// | 5–117 | cases; in a record 145 |
  /// | 1–101 | decisions that can be appealed |
  /// | 2 | decisions so far |
  /// | 2 | notices so far |
  /// | 2 | cases so far |
  /// | 1 | whether the watch rules must look |
  ///
  /// Each part says how it is written. A day takes 2 bytes, a moment 4, an amount of money 4, a
  /// truth value 1; all are described at `StateSink`. An enum without payload is its raw value;
  /// numbers count from 0 in the order of declaration unless a table says otherwise. The day on
  /// which the file wakes is not written: it can be made again from the rest.
  package func encode(into encoder: inout StateEncoder) { write(into: &encoder) }

  /// The same for a record.
  package func encode(into encoder: inout RecordEncoder) { write(into: &encoder) }

  private func write(into encoder: inout some StateSink) {
    encoder.feed(account)
    line.encode(into: &encoder)
    limit.encode(into: &encoder)
    debt.encode(into: &encoder)
    locks.encode(into: &encoder)
    score.encode(into: &encoder)
    portrait.encode(into: &encoder)
    encodeStanding(into: &encoder)
    cases.encode(into: &encoder)
    appealable.encode(into: &encoder)
    encoder.feed(decisions)
    encoder.feed(notices)
    encoder.feed(caseCount)
    encoder.feed(needsWatch)
  }
}

extension Consents {
  /// Writes the consents: one byte, their bits.
  func encode(into encoder: inout some StateSink) { encoder.feed(rawValue) }
}

extension CreditFile {
  private func encodeStanding(into encoder: inout some StateSink) {
    consents.encode(into: &encoder)
    identity.encode(into: &encoder)
    permission.encode(into: &encoder)
    invitation.encode(into: &encoder)
    replan.encode(into: &encoder)
    encoder.feed(reminder.state.rawValue)
    encoder.feed(snoozedCode.rawValue)
    encoder.feed(snoozedUntil)
  }
}

extension ConsentLedger {
  /// Writes the ledger: the bits of the purposes asked for, given, refused, withdrawn, 1 byte each.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(bits.0)
    encoder.feed(bits.1)
    encoder.feed(bits.2)
    encoder.feed(bits.3)
  }
}

extension IdentityCheck {
  /// Writes the check: factors passed 1, failures in a row 1, end of the cool-off 4 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(passed.rawValue)
    encoder.feed(failures)
    encoder.feed(coolingOffUntil)
  }
}

extension Permission {
  /// Writes the permission: 0 open, 1 barred and until when 2, 2 barred for good; the code 1 byte.
  func encode(into encoder: inout some StateSink) {
    switch state {
    case .open:
      encoder.feed(0 as UInt8)
      encoder.fill(2)
    case .barred(let until):
      encoder.feed(1 as UInt8)
      encoder.feed(until)
    case .barredForGood:
      encoder.feed(2 as UInt8)
      encoder.fill(2)
    }
    encoder.feed(code.rawValue)
  }
}

extension Invitation {
  /// Writes the invitation: state 1, informed 1, day 2, day sent 2, sent this year 1, refusals in a
  /// row 1, quiet hours 1 and 1 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(state.rawValue)
    encoder.feed(isInformed)
    encoder.feed(since)
    encoder.feed(sentOn)
    encoder.feed(sentThisYear)
    encoder.feed(refusals)
    encoder.feed(quietFrom)
    encoder.feed(quietUntil)
  }
}

extension Replan {
  /// Writes the plan: state 1, instalments 1, day 2, day granted 2, granted so far 1, kept 1 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(state.rawValue)
    encoder.feed(months)
    encoder.feed(since)
    encoder.feed(grantedOn)
    encoder.feed(granted)
    encoder.feed(kept)
  }
}
