import Testing

@testable import Credit

/// What the encoding of a whole file holds.
struct FileEncodingTests {
  @Test func tinyFileIsWrittenByteByByte() {
    var portrait = Portrait()
    (portrait.registered, portrait.dueDay) = (Day(number: 0x4E20), 10)
    let file = CreditFile(account: 258, portrait: portrait, consents: [.scoring, .marketing])
    let parts = [
      "02 01 00 00",  // account
      "00 00 00 01 00 00",  // line: none, opened, due day, rate
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // limit: shown to day pending
      "00 00",  // limit: day of the last cut
      "00 00 00 00 00 00 00 00",  // eight vacant places
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // penalty, held draw
      "00",  // locks
      "00 00 00 00 00 00 00",  // score
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // income, calendars
      "20 4e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 64 00",  // days and counts
      "00 00 0a 00 00 00 00 00 00 00 00 00 00",  // marks to round-sum payments
      "05",  // consents
      "00 00 00",  // cases
      "00",  // decisions that can be appealed
      "00 00 00 00 00 00 00 00 00 00 00",  // invitation, refusal, ordinals, watch
    ]
    let expected = parts.joined(separator: " ").split(separator: " ").compactMap {
      UInt8($0, radix: 16)
    }
    #expect(expected.count == 129)
    #expect(hex(file.bytes) == hex(expected))
    #expect(file.digest == referenceDigest(expected))
  }

  @Test func equalFilesAreWrittenAlike() throws {
    let (one, other) = (try EncodingFixture.busyFile(), try EncodingFixture.busyFile())
    #expect(one == other)
    #expect(one.bytes == other.bytes)
    #expect(one.digest == other.digest)
    #expect(one.digest == referenceDigest(one.bytes))
  }

  @Test("A field that changes changes the digest", arguments: FieldChange.all)
  func fieldMatters(change: FieldChange) throws {
    let file = try EncodingFixture.busyFile()
    var changed = file
    try change.make(&changed)
    #expect(changed.digest != file.digest)
    #expect(changed.digest == referenceDigest(changed.bytes))
  }

  @Test func noTwoChangesAreWrittenAlike() throws {
    let digests = try FieldChange.all.map { change in
      var file = try EncodingFixture.busyFile()
      try change.make(&file)
      return file.digest
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test func fullFileTakesAsManyBytesAsDocumented() throws {
    var file = try EncodingFixture.busyFile()
    try file.line.close(.credit, owing: true, again: EncodingFixture.day)
    for index in 0..<Debt.capacity { file.debt[index] = EncodingFixture.loan() }
    for kind in [Lock.Kind.security, .compliance] {
      try file.locks.place(Lock(kind, since: EncodingFixture.day, until: .none))
    }
    let opening = Case.Opening(lock: .device)
    for kind in Case.Kind.allCases {
      file.cases[kind] = EncodingFixture.matter(kind, opening)
      try file.cases[kind]?.decide(
        kind == .review ? .keep : kind == .appeal ? .deny : .answer, by: Staff(1), makers: [],
        fourEyes: true, secondDue: .none)
    }
    for ordinal in 1...4 as ClosedRange<UInt16> {
      file.appealable.remember(EncodingFixture.decision(ordinal, lock: .device))
    }
    #expect(file.bytes.count == 502)
  }

  @Test(
    "A new stored field must be written too",
    arguments: [
      (StoredFields(of: CreditFile(account: 1, portrait: Portrait(), consents: [])), 16),
      (StoredFields(of: Line()), 4), (StoredFields(of: Limit()), 8),
      (StoredFields(of: Debt()), 5), (StoredFields(of: Loan.vacant), 10),
      (StoredFields(of: Lock(.device, since: .none, until: .none)), 3),
      (StoredFields(of: ScoreState()), 4), (StoredFields(of: Portrait()), 29),
      (StoredFields(of: Cases()), 3), (StoredFields(of: EncodingFixture.matter(.review)), 14),
      (StoredFields(of: EncodingFixture.decision(1)), 9),
    ])
  func everyStoredFieldIsKnown(fields: StoredFields, written: Int) {
    #expect(fields.count == written)
  }
}

/// The stored fields of a value.
struct StoredFields: Sendable, CustomStringConvertible {
  let description: String
  let count: Int

  init<Part>(of part: Part) {
    (description, count) = ("\(Part.self)", Mirror(reflecting: part).children.count)
  }
}
