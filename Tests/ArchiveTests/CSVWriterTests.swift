import Testing

@testable import Archive

@Suite struct CSVWriterTests {
  private func field(_ text: String) -> String {
    var table = CSVWriter()
    table.text(text)
    return String(decoding: table.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("李四", "李四"), ("", ""), ("a,b", "\"a,b\""),
    ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "a␊b"), ("\u{1B}[2J", "␛[2J"),
    ("\u{9B}x", "\u{FFFD}x"), ("a\u{202E}b", "a\u{FFFD}b"), ("=1+1", "'=1+1"), ("+1", "'+1"),
    ("-1", "'-1"), ("@x", "'@x"), ("＝1", "'＝1"), ("\t=1", "␉=1"), ("=a,b", "\"'=a,b\""),
    ("a\u{61C}b\u{FFF9}\u{E0041}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"), ("\u{FEFF}=1", "\u{FFFD}=1"),
    ("a=b", "a=b"), ("\"=1\"", "\"\"\"=1\"\"\""),
  ])
  func textIsSafeForASpreadsheet(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test(arguments: [0, 7, -7, 10, 1_234_567_890, Int.max, Int.min])
  func numbersAreWrittenAsTheyAre(value: Int) {
    var table = CSVWriter()
    table.number(value)
    #expect(String(decoding: table.bytes, as: UTF8.self) == "\(value)")
  }

  @Test func rowsEndInALineFeed() {
    var table = CSVWriter()
    for number in [1, -2] {
      table.text("a,b")
      table.nothing()
      table.number(number)
      table.endRow()
    }
    #expect(String(decoding: table.bytes, as: UTF8.self) == "\"a,b\",,1\n\"a,b\",,-2\n")
  }

  @Test func theFirstFieldOfARowMayBeEmpty() {
    var table = CSVWriter()
    table.text("")
    table.number(5)
    table.endRow()
    #expect(String(decoding: table.bytes, as: UTF8.self) == ",5\n")
  }

  @Test func aDrainedTableGoesOn() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.csv")
    let writer = try FileWriter(path)
    var table = CSVWriter()
    for number in 0..<3 {
      table.number(number)
      table.endRow()
      try table.drain { bytes throws(FileFault) in try writer.write(bytes) }
    }
    #expect(scratch.names == ["a.csv.partial"])
    try writer.finish()
    #expect(try FileBytes.read(path) == Array("0\n1\n2\n".utf8))
    #expect(scratch.names == ["a.csv"])
  }

  @Test func anUnfinishedFileLeavesNothing() throws {
    let scratch = try Scratch()
    func begin() throws {
      let writer = try FileWriter(scratch.path("a.csv"))
      var table = CSVWriter()
      table.number(1)
      try table.drain { bytes throws(FileFault) in try writer.write(bytes) }
      #expect(scratch.names == ["a.csv.partial"])
    }
    try begin()
    #expect(scratch.names == [])
    #expect(throws: FileFault.missing) { try FileWriter(scratch.path("none/a.csv")).finish() }
  }
}
