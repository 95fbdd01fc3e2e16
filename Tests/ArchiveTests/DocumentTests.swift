import Testing

@testable import Archive

/// Reads a value under the key `x`.
private func read<Value>(
  _ yaml: String, _ body: (DocumentNode) throws(DocumentError) -> Value
) throws(DocumentError) -> Value {
  let document = try Document(bytes: Array("x: \(yaml)\n".utf8), file: "a.yaml")
  return try document.root.map { map throws(DocumentError) in try body(map.required("x")) }
}

/// The sentence of the error that `body` throws.
private func complaint<Value>(
  about yaml: String, _ body: (DocumentNode) throws(DocumentError) -> Value
) -> String? {
  do {
    _ = try Document(bytes: Array(yaml.utf8), file: "a.yaml").root.map {
      map throws(DocumentError) in try body(map.required("x"))
    }
    return nil
  } catch {
    return error.description
  }
}

@Suite struct DocumentTests {
  // Ten lines that stand for 9 to the power of 10 values.
  @Test func aliasesThatStandForMoreThanAnyoneNeedsAreRefusedAtOnce() {
    var lines = ["a: &a [" + Array(repeating: "x", count: 9).joined(separator: ", ") + "]"]
    for (name, before) in zip("bcdefghij", "abcdefghi") {
      let aliases = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      lines.append("\(name): &\(name) [\(aliases)]")
    }
    let began = ContinuousClock.now
    let error = #expect(throws: DocumentError.self) {
      try Document(bytes: Array(lines.joined(separator: "\n").utf8), file: "a.yaml")
    }
    #expect(error?.problem == .tooManyValues(most: 50_000))
    #expect(error?.line == 5)
    #expect(
      error?.description
        == "a.yaml:5: has more than 50000 values, those repeated by aliases counted; write fewer")
    #expect(ContinuousClock.now - began < .seconds(10))
  }

  @Test(arguments: [
    ("12,000", 1_200_000), ("12000", 1_200_000), ("\"12,000.5\"", 1_200_050), ("0.07", 7),
    ("1,234,567.89", 123_456_789), ("92233720368547758.07", Int64.max),
  ])
  func moneyIsReadToTheHundredth(text: String, fen: Int64) throws {
    #expect(try read(text) { node throws(DocumentError) in try node.money() } == fen)
  }

  @Test(arguments: [
    "lots", "12,00", "1,0000", ",100", "1.234", "1.", ".5", "1e3", "0x10", "-1", "１２",
    "92233720368547758.08", "12 000", "''", "~", "[1]", "{a: 1}", "99999999999999999999999",
  ])
  func whatIsNotMoneyIsRefused(text: String) {
    #expect(throws: DocumentError.self) {
      try read(text) { node throws(DocumentError) in try node.money() }
    }
  }

  @Test func moneyBelowZeroIsReadWhereAllowed() throws {
    let value = try read("-0.5") { node throws(DocumentError) in
      try node.money(in: -100...100)
    }
    #expect(value == -50)
  }

  @Test(arguments: [("0.0005", 500), ("0.000001", 1), ("1", 1_000_000), ("0", 0)])
  func dailyRatesAreMillionths(text: String, millionths: Int) throws {
    #expect(
      try read(text) { node throws(DocumentError) in try node.dailyRate() } == millionths)
  }

  @Test(arguments: ["0.0000001", "1.1", "-0.1", "0.05%"])
  func whatIsNoDailyRateIsRefused(text: String) {
    #expect(throws: DocumentError.self) {
      try read(text) { node throws(DocumentError) in try node.dailyRate() }
    }
  }

  @Test(arguments: [("24%", 2400), ("1.5 %", 150), ("0.01%", 1), ("100%", 10_000)])
  func percentagesKeepTwoPlaces(text: String, hundredths: Int) throws {
    #expect(try read(text) { node throws(DocumentError) in try node.percent() } == hundredths)
  }

  @Test(arguments: ["24", "101%", "-1%", "1.555%", "1.5  %"])
  func whatIsNoPercentageIsRefused(text: String) {
    #expect(throws: DocumentError.self) {
      try read(text) { node throws(DocumentError) in try node.percent() }
    }
  }

  @Test func daysAreDaysOfTheCalendar() throws {
    let leap = try read("2024-02-29") { node throws(DocumentError) in try node.day() }
    #expect(leap == DocumentDay(year: 2024, month: 2, day: 29))
    for text in ["2025-02-29", "1900-02-29", "2025-13-01", "2025-04-31", "25-1-1", "2025-00-10"] {
      #expect(throws: DocumentError.self) {
        try read(text) { node throws(DocumentError) in try node.day() }
      }
    }
  }

  @Test func everyDayOfFourCenturiesIsCountedOnce() {
    var count = 0
    for year in 2000..<2400 {
      for month in 0...13 {
        for day in 0...32 where DocumentDay(year: year, month: month, day: day) != nil {
          count += 1
        }
      }
    }
    #expect(count == 146_097)
  }

  @Test func timesAreMinutesOfTheDay() throws {
    #expect(try read("20:05") { node throws(DocumentError) in try node.time() } == 1205)
    for text in ["24:00", "20:60", "8:05", "20:5", "2005", "+8:05"] {
      #expect(throws: DocumentError.self) {
        try read(text) { node throws(DocumentError) in try node.time() }
      }
    }
  }

  @Test func onlyTrueAndFalseAreTruths() throws {
    #expect(try read("true") { node throws(DocumentError) in try node.truth() })
    #expect(
      complaint(about: "x: yes") { node throws(DocumentError) in try node.truth() }
        == "a.yaml:1: x must be true or false, not \"yes\"")
  }

  @Test func namesAreListedWhenOneIsWrong() throws {
    enum Method: String, CaseIterable { case equal, interestFirst = "interest-first" }
    let method = try read("interest-first") { node throws(DocumentError) in
      try node.name(of: Method.self)
    }
    #expect(method == .interestFirst)
    #expect(
      complaint(about: "x: equl") { node throws(DocumentError) in
        try node.name(of: Method.self)
      } == "a.yaml:1: x must be one of equal, interest-first, not \"equl\"")
    let chosen = try read("two") { node throws(DocumentError) in
      try node.name(among: ["one": 1, "two": 2])
    }
    #expect(chosen == 2)
  }

  @Test func stringsAreOneHarmlessLine() throws {
    #expect(try read("no") { node throws(DocumentError) in try node.string() } == "no")
    #expect(try read("123") { node throws(DocumentError) in try node.string() } == "123")
    for text in ["\"a\\eb\"", "\"a\\nb\"", "\"\"", "", "\"\\u202e\""] {
      #expect(throws: DocumentError.self) {
        try read(text) { node throws(DocumentError) in try node.string() }
      }
    }
    let lines = try read("|\n  a\n  b\n") { node throws(DocumentError) in try node.text() }
    #expect(lines == "a\nb\n")
  }

  @Test func listsAreCountedAndTheirItemsNamed() throws {
    let list = try read("[3, 1]") { node throws(DocumentError) in
      try node.list { item throws(DocumentError) in try item.integer() }
    }
    #expect(list == [3, 1])
    #expect(
      complaint(about: "x:\n  - 3\n  - many") { node throws(DocumentError) in
        try node.list { item throws(DocumentError) in try item.integer(in: 1...9) }
      } == "a.yaml:3: x[2] must be a whole number from 1 to 9, not \"many\"")
    #expect(
      complaint(about: "x: []") { node throws(DocumentError) in
        try node.list(count: 1...8) { item throws(DocumentError) in try item.integer() }
      } == "a.yaml:1: x must have at least 1 item, not 0")
  }

  @Test func entriesKeepTheOrderOfTheDocument() throws {
    let entries = try read("{b: 2, a: 1}") { node throws(DocumentError) in
      try node.entries { _, value throws(DocumentError) in try value.integer() }
    }
    #expect(entries.map(\.name) == ["b", "a"])
    #expect(entries.map(\.value) == [2, 1])
  }

  @Test func theHashIsThatOfTheBytes() throws {
    // From the standard: the SHA-256 of "abc" (FIPS 180-2, appendix B.1).
    let document = try Document(bytes: Array("abc".utf8), file: "a.yaml")
    #expect(
      "\(document.hash)" == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func damagedDocumentsNeverCrashTheReader() {
    let seed: UInt64 = 20_250_701
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let sound = Array("x:\n  - {a: 12,000, b: [1, 2]}\n  - &k 'text'\n  - *k\n  - |\n    y\n".utf8)
    for _ in 0..<4000 {
      var bytes = sound
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      do {
        let document = try Document(bytes: bytes, file: "a.yaml")
        _ = try document.root.map { map throws(DocumentError) in try map.required("x").money() }
        Issue.record("a list was read as money")
      } catch {
        #expect(error.description.hasPrefix("a.yaml"))
      }
    }
  }

}
