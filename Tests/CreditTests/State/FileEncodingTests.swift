import Testing

@testable import Credit

/// What the encoding of a whole file holds.
struct FileEncodingTests {
  @Test func tinyFileIsWrittenByteByByte() {
    var portrait = Portrait()
    (portrait.profile.registered, portrait.profile.dueDay) = (Day(number: 0x4E20), 10)
    let file = CreditFile(account: 258, portrait: portrait, consents: [.scoring, .marketing])
    let parts = [
      "02 01 00 00",  // account
      "00 00 00 01 00 00",  // line: none, opened, due day, rate
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // limit: shown to day pending
      "00 00 00 00 00 00",  // limit: day of the last cut, ceiling
      "00 00 00 00 00 00 00 00",  // eight vacant places
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // penalty, held draw
      "00",  // locks
      "00 00 00 00 00 00 00 00 00 00 00 00",  // score
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // income, calendars
      "20 4e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 64 00",  // days and counts
      "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",  // new loans to marks
      "00 0a 00 00 00 00 00 00 00 00 00 00",  // quick-pay to round-sum payments
      "00 00 00 00 00 00 00",  // year of birth to payments at the last minute, contested datum
      "00 05 00 00",  // consents
      "00 00 00 00 00 00",  // identity
      "00 00",  // permission
      "00 00 00 00 00 00 00 00 00 00",  // invitation
      "00 00 00 00 00 00 00 00",  // plan
      "00",  // reminder
      "00 00 00",  // code whose rules rest
      "00 00 00 00 00",  // cases
      "00",  // decisions that can be appealed
      "00 00 00 00 00 00 00",  // ordinals, watch
    ]
    let expected = parts.joined(separator: " ").split(separator: " ").compactMap {
      UInt8($0, radix: 16)
    }
    #expect(expected.count == 197)
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

  @Test(
    "A field that changes makes file and digest differ", arguments: FieldChange.all)
  func fieldMatters(change: FieldChange) throws {
    let file = try EncodingFixture.busyFile()
    var changed = file
    try change.make(&changed)
    #expect(changed != file)
    #expect(changed.digest != file.digest)
    #expect(changed.digest == referenceDigest(changed.bytes))
  }

  @Test func shortcutsAreNoState() throws {
    let file = try EncodingFixture.busyFile()
    var other = file
    other.alarm.on = EncodingFixture.day + 1
    #expect(other.alarm != file.alarm)
    #expect(other == file)
    #expect(other.bytes == file.bytes)
    #expect(other.digest == file.digest)
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
    for kind in Lock.Kind.allCases where !file.locks.holds(kind) {
      try file.locks.place(Lock(kind, since: EncodingFixture.day, until: .none))
    }
    let opening = Case.Opening(lock: .device)
    for kind in EncodingFixture.caseKinds {
      file.cases[kind] = EncodingFixture.matter(kind, opening)
      let outcome = try #require(Case.Outcome.allCases.first { Case.allows($0, for: kind) })
      try file.cases[kind]?.decide(
        outcome, by: Staff(1), makers: [], fourEyes: true, secondDue: .none)
    }
    for ordinal in 1...4 as ClosedRange<UInt16> {
      file.appealable.remember(EncodingFixture.decision(ordinal, lock: .device))
    }
    #expect(file.bytes.count == 732)
  }

  @Test func everyStoredFieldIsAmongTheChanges() throws {
    let file = try EncodingFixture.busyFile()
    let shortcuts = ["alarm"]
    let parts: [(String, Any)] = [
      ("", file), ("limit.", file.limit), ("score.", file.score),
      ("profile.", file.profile), ("activity.", file.activity), ("access.", file.access),
      ("conduct.", file.conduct), ("outside.", file.outside),
      ("bureauReport.", file.bureauReport),
      ("consents.", file.consents), ("identity.", file.identity),
      ("permission.", file.permission), ("invitation.", file.invitation),
      ("replan.", file.replan), ("reminder.", file.reminder), ("score.watch.", file.score.watch),
    ]
    for (prefix, part) in parts {
      for label in Mirror(reflecting: part).children.compactMap(\.label) {
        if shortcuts.contains(label) { continue }
        let field = prefix + label
        let isChanged = FieldChange.all.contains {
          $0.description == field || $0.description.hasPrefix(field + ".")
        }
        #expect(isChanged, "no change of \(field)")
      }
    }
  }

  @Test("A new stored field must be written too", arguments: parts)
  func everyStoredFieldIsKnown(fields: StoredFields, written: Int) {
    #expect(fields.count == written)
  }

  /// Each part and how many stored fields it has.
  private static let parts: [(StoredFields, Int)] = [
    // Shortcuts are not written: the alarm of the file, and which places of a debt are taken.
    (StoredFields(of: CreditFile(account: 1, portrait: Portrait(), consents: [])), 27 + 1),
    (StoredFields(of: Line()), 4),
    (StoredFields(of: Limit()), 10),
    (StoredFields(of: Debt()), 5 + 1),
    (StoredFields(of: Loan.vacant), 10),
    (StoredFields(of: Lock(.device, since: .none, until: .none)), 4),
    (StoredFields(of: ScoreState()), 6),
    (StoredFields(of: Warning()), 2),
    (StoredFields(of: Profile()), 7),
    (StoredFields(of: Activity()), 10),
    (StoredFields(of: Access()), 9),
    (StoredFields(of: Conduct()), 9),
    (StoredFields(of: OutsideData()), 11),
    (StoredFields(of: BureauReport()), 2),
    (StoredFields(of: ConsentLedger()), 4),
    (StoredFields(of: IdentityCheck()), 3),
    (StoredFields(of: Permission()), 2),
    (StoredFields(of: Invitation()), 8),
    (StoredFields(of: Replan()), 6),
    (StoredFields(of: Reminder()), 1),
    (StoredFields(of: Cases()), 4),
    (StoredFields(of: EncodingFixture.matter(.review)), 15),
    (StoredFields(of: EncodingFixture.decision(1)), 12 + 1),
  ]
}

/// The stored fields of a value.
struct StoredFields: Sendable, CustomStringConvertible {
  let description: String
  let count: Int

  init<Part>(of part: Part) {
    (description, count) = ("\(Part.self)", Mirror(reflecting: part).children.count)
  }
}
