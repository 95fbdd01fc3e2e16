import Foundation
import People
import Testing

@testable import Archive

@Suite struct TaiwanFileTests {
  private static let header = TaiwanHeader.names.joined(separator: ",")
  private static let first =
    "1,20000,2,2,1,24,2,2,-1,-1,-2,-2,3913,3102,689,0,0,-7,0,689,0,0,0,5,1"

  /// The real book, found from where this file was compiled.
  private static func book() throws -> [UInt8] {
    try FileBytes.read(
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/demo-data/taiwan-2005.csv")
  }

  private func read(_ lines: [String]) throws(TaiwanFileError) -> TaiwanFile {
    try TaiwanFile(bytes: Array(lines.joined(separator: "\n").utf8), file: "a.csv")
  }

  /// The first row with one column changed.
  private func row(_ column: String, _ value: String) -> String {
    var fields = Self.first.components(separatedBy: ",")
    fields[TaiwanHeader.names.firstIndex(of: column) ?? 0] = value
    return fields.joined(separator: ",")
  }

  @Test func theRealBookIsReadWhole() throws {
    let file = try TaiwanFile(bytes: Self.book(), file: "book")
    #expect(file.rows.count == 30_000)
    #expect(file.refused == [])
    #expect(file.defaults == 6636)
    #expect(file.rows.map { Int($0.number) } == Array(1...30_000))
  }

  @Test func theRealBookAgreesWithAPlainCount() throws {
    let bytes = try Self.book()
    let file = try TaiwanFile(bytes: bytes, file: "book")
    let table = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    let names = table[0]
    func column(_ name: String) throws -> [Int] {
      let index = try #require(names.firstIndex(of: name))
      return table.dropFirst().compactMap { Int($0[index]) }
    }
    // From April to September, as the source labels the months.
    let statusNames = ["pay_6", "pay_5", "pay_4", "pay_3", "pay_2", "pay_0"]
    for (month, status) in statusNames.enumerated() {
      let counted = Dictionary(grouping: try column(status)) { $0 }.mapValues(\.count)
      let read = Dictionary(grouping: file.rows) { Int($0.statuses[month]) }.mapValues(\.count)
      #expect(read == counted, "\(status)")
      let label = 6 - month
      #expect(file.rows.map { Int($0.bills[month]) } == (try column("bill_amt\(label)")))
      #expect(file.rows.map { Int($0.payments[month]) } == (try column("pay_amt\(label)")))
    }
    #expect(file.rows.map { Int($0.limit) } == (try column("limit_bal")))
    #expect(file.rows.map { $0.defaulted ? 1 : 0 } == (try column("default_next_month")))
  }

  @Test func monthsStandInTheOrderOfTheCalendar() throws {
    let row = try #require(try read([Self.header, Self.first]).rows.first)
    #expect(row.number == 1 && row.limit == 20_000 && row.defaulted)
    #expect(row.statuses.values == [-2, -2, -1, -1, 2, 2])
    #expect(row.bills.values == [-7, 0, 0, 689, 3102, 3913])
    #expect(row.payments.values == [5, 0, 0, 0, 689, 0])
  }

  @Test(arguments: [
    "default payment next month", "default.payment.next.month", "DEFAULT_NEXT_MONTH",
    "\"default.payment.next.month\"", "default next month",
  ])
  func theOutcomeHasTwoNames(name: String) throws {
    let names = TaiwanHeader.names.dropLast().map { $0.uppercased() } + [name]
    let lines = ["\u{FEFF}" + names.joined(separator: ",") + "\r", Self.first + "\r", ""]
    #expect(try read(lines).rows.count == 1)
  }

  @Test func columnsAreFoundByName() throws {
    let reversed = [Self.header, Self.first].map {
      $0.split(separator: ",").reversed().joined(separator: ",")
    }
    #expect(try read(reversed) == read([Self.header, Self.first]))
  }

  @Test func numbersOfOtherProgramsAreRead() throws {
    let plain = try read([Self.header, Self.first])
    let decimals = row("limit_bal", "20000.0").replacingOccurrences(of: ",689,", with: ",689.00,")
    #expect(try read([Self.header, decimals]) == plain)
    #expect(try read([Self.header, row("limit_bal", "\"20000\"")]) == plain)
    #expect(try read([Self.header, row("limit_bal", " 20000 ")]) == plain)
    for number in [
      "2e4", "2E+04", "20e+3", "\"20,000\"", "\"20,000.0\"", "\"20000,0\"", "20000.000",
    ] {
      #expect(try read([Self.header, row("limit_bal", number)]) == plain, "\(number)")
    }
  }

  @Test(arguments: [
    ("limit_bal", "lots", TaiwanRefusal.notANumber(column: "limit_bal", text: "lots")),
    ("limit_bal", "", .notANumber(column: "limit_bal", text: "")),
    ("limit_bal", "1.5", .notANumber(column: "limit_bal", text: "1.5")),
    ("limit_bal", "5.", .notANumber(column: "limit_bal", text: "5.")),
    ("limit_bal", "1e", .notANumber(column: "limit_bal", text: "1e")),
    ("limit_bal", "1.5e3", .notANumber(column: "limit_bal", text: "1.5e3")),
    ("limit_bal", "2e12", .outOfRange(column: "limit_bal", text: "2e12")),
    ("limit_bal", "9e99", .outOfRange(column: "limit_bal", text: "9e99")),
    ("limit_bal", "\"2,00\",", .columns(found: 26, expected: 25)),
    ("limit_bal", "\"2,0000\"", .notANumber(column: "limit_bal", text: "\"2,0000\"")),
    ("limit_bal", "\"12000,000\"", .notANumber(column: "limit_bal", text: "\"12000,000\"")),
    ("limit_bal", "\"1,000,00\"", .notANumber(column: "limit_bal", text: "\"1,000,00\"")),
    (
      "limit_bal", "\"1,000,000,000,000\"",
      .notANumber(column: "limit_bal", text: "\"1,000,000,000,000\"")
    ),
    ("limit_bal", "--5", .notANumber(column: "limit_bal", text: "--5")),
    ("limit_bal", "-20000", .limit(-20_000)),
    ("limit_bal", "0", .limit(0)),
    ("limit_bal", "2147483648", .outOfRange(column: "limit_bal", text: "2147483648")),
    (
      "bill_amt3", "99999999999999999999999999",
      .outOfRange(
        column: "bill_amt3", text: "99999999999999999999999999")
    ),
    ("limit_bal", "10000001", .outOfRange(column: "limit_bal", text: "10000001")),
    ("bill_amt6", "-10000001", .outOfRange(column: "bill_amt6", text: "-10000001")),
    ("bill_amt1", "10000001", .outOfRange(column: "bill_amt1", text: "10000001")),
    ("pay_amt6", "10000001", .outOfRange(column: "pay_amt6", text: "10000001")),
    (
      "pay_amt1", "10000000",
      .outOfRange(column: "bill_amt1 - bill_amt2 + pay_amt1", text: "10000811")
    ),
    ("pay_0", "10", .status(column: "pay_0", value: 10)),
    ("pay_6", "-3", .status(column: "pay_6", value: -3)),
    ("pay_6", "254", .status(column: "pay_6", value: 254)),
    ("pay_amt1", "-1", .belowZero(column: "pay_amt1", value: -1)),
    ("age", "-1", .trait(column: "age", value: -1, allowed: 18...120)),
    ("age", "0", .trait(column: "age", value: 0, allowed: 18...120)),
    ("age", "17", .trait(column: "age", value: 17, allowed: 18...120)),
    ("age", "121", .trait(column: "age", value: 121, allowed: 18...120)),
    ("sex", "3", .trait(column: "sex", value: 3, allowed: 1...2)),
    ("education", "7", .trait(column: "education", value: 7, allowed: 0...6)),
    ("marriage", "4", .trait(column: "marriage", value: 4, allowed: 0...3)),
    ("age", "old", .notANumber(column: "age", text: "old")),
    ("id", "0", .number(0)),
    ("id", "2", .duplicate(2, line: 2)),
    ("default_next_month", "2", .outcome(2)),
    ("default_next_month", "1,7", .columns(found: 26, expected: 25)),
    ("sex", "1,1", .columns(found: 26, expected: 25)),
  ])
  func aBadRowIsRefusedByItsLine(column: String, value: String, reason: TaiwanRefusal) throws {
    let good = row("id", "2")
    let file = try read([Self.header, good, row(column, value), "", row("id", "3")])
    #expect(file.rows.map(\.number) == [2, 3])
    #expect(file.refused == [TaiwanFile.Refused(line: 3, reason: reason)])
    #expect(!reason.description.isEmpty)
  }

  @Test func aShortRowIsRefused() throws {
    let file = try read([Self.header, Self.first, "2,5"])
    #expect(
      file.refused == [.init(line: 3, reason: .columns(found: 2, expected: 25))])
  }

  @Test func aRefusedRowDoesNotTakeItsNumber() throws {
    let file = try read([Self.header, row("limit_bal", "x"), Self.first])
    #expect(file.rows.count == 1)
  }

  @Test func whatIsNotTheBookIsRefusedWhole() {
    #expect(throws: TaiwanFileError.empty("a.csv")) { try read([]) }
    #expect(throws: TaiwanFileError.noGoodRow("a.csv", first: nil)) { try read([Self.header]) }
    let bad = TaiwanFile.Refused(line: 2, reason: .columns(found: 1, expected: 25))
    #expect(throws: TaiwanFileError.noGoodRow("a.csv", first: bad)) {
      try read([Self.header, "x"])
    }
    let short = TaiwanHeader.names.dropFirst().joined(separator: ",")
    let header = TaiwanFileError.header
    #expect(throws: header("a.csv", 1, ["id"], [], [])) { try read([short, Self.first]) }
    #expect(throws: header("a.csv", 1, [], ["age"], [])) {
      try read([Self.header + ",AGE", Self.first])
    }
    #expect(throws: header("a.csv", 1, ["id"], [], ["number"])) {
      try read(["number," + short, Self.first])
    }
    #expect(throws: TaiwanFileError.unreadable("/nowhere.csv", .missing)) {
      try TaiwanFile(file: "/nowhere.csv")
    }
  }

  @Test func sentencesNameFileLineAndColumn() {
    let error = TaiwanFileError.header(
      "a.csv", line: 1, missing: ["id", "sex"], repeated: [], others: ["colour"])
    #expect(
      error.description == "a.csv:1: the header is not that of taiwan-2005: it lacks id, sex and "
        + "does not know \"colour\"; give the columns their published names")
    let refused = TaiwanFile.Refused(line: 7, reason: .notANumber(column: "age", text: "\u{1B}"))
    #expect(
      TaiwanFileError.noGoodRow("a.csv", first: refused).description
        == "a.csv:7: no row can be imported, this one because age must be a whole number, "
        + "not \"\u{241B}\"")
  }

  @Test func damagedFilesNeverCrashTheReader() throws {
    let seed: UInt64 = 2005
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let lines = [Self.header] + (1...20).map { row("id", "\($0)") }
    let sound = Array(lines.joined(separator: "\n").utf8)
    let marks = Array(",\n\r\"-.0\0".utf8)
    var outcomes = (read: 0, refused: 0)
    for _ in 0..<3000 {
      var bytes = Array(sound.prefix(Int.random(in: 0...sound.count, using: &generator)))
      for _ in 0..<Int.random(in: 0...12, using: &generator) where !bytes.isEmpty {
        let mark = marks.randomElement(using: &generator) ?? 0
        let noise = UInt8.random(in: 0...255, using: &generator)
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
          Bool.random(using: &generator) ? mark : noise
      }
      do {
        let file = try TaiwanFile(bytes: bytes, file: "a.csv")
        outcomes.read += 1
        #expect(file.rows.count + file.refused.count <= bytes.count { $0 == 10 || $0 == 13 } + 1)
        #expect(file.rows.allSatisfy { $0.limit > 0 && $0.number > 0 })
      } catch {
        outcomes.refused += 1
      }
    }
    #expect(outcomes.read > 100 && outcomes.refused > 100)
  }
}
