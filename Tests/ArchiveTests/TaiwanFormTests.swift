import Foundation
import Testing

@testable import Archive

/// The forms in which copies of the real book are found: what each makes of the same three rows.
@Suite struct TaiwanFormTests {
  /// A copy in one form.
  struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let unused: [String]
  }

  private static let names = TaiwanHeader.names
  private static let rows = [
    "1,20000,2,2,1,24,2,2,-1,-1,-2,-2,3913,3102,689,0,0,-7,0,689,0,0,0,5,1",
    "2,120000,2,2,2,26,-1,2,0,0,0,2,2682,1725,2682,3272,3455,3261,0,1000,1000,1000,0,2000,1",
    "3,90000,2,2,2,34,0,0,0,0,0,0,29239,14027,13559,14331,14948,15549,1518,1500,1000,1000,0,5000,0",
  ]
  private static let upper = names.dropLast().map { $0.uppercased() }.joined(separator: ",")
  private static let short = (1...23).map { "X\($0)" }.joined(separator: ",") + ",Y"

  /// A form: its header lines, and what it makes of a row's text.
  private static func form(
    _ name: String, _ header: [String], end: String = "\n", unused: [String] = [],
    _ change: (Int, String) -> String = { $1 }
  ) -> Form {
    let lines = header + rows.enumerated().map(change)
    return Form(
      testDescription: name, text: lines.map { $0 + end }.joined(), unused: unused)
  }

  private static func decimals(_ row: String) -> String {
    row.split(separator: ",").enumerated()
      .map {
        $0.offset == 1 || (12...23).contains($0.offset) ? $0.element + ".0" : String($0.element)
      }
      .joined(separator: ",")
  }

  private static func renamed(_ old: String, _ new: String) -> String {
    names.joined(separator: ",").replacing(old, with: new)
  }

  static let forms = [
    form(
      "published workbook saved as CSV",
      ["," + short, "ID," + upper.dropFirst(3) + ",default payment next month"]),
    form("competition copy with decimals", [upper + ",default.payment.next.month"], end: "\r\n") {
      decimals($1)
    },
    form(
      "saved with semicolons and decimal commas",
      [(upper + ",default payment next month").replacing(",", with: ";")]
    ) {
      decimals($1).replacing(",", with: ";").replacing(".0", with: ",00")
    },
    form("saved with tabs", [(upper + ",Y").replacing(",", with: "\t")]) {
      $1.replacing(",", with: "\t")
    },
    form(
      "old line ends and a byte order mark", ["\u{FEFF}" + upper + ",default.payment.next.month"],
      end: "\r"),
    form("index of a data frame", ["," + upper + ",default"], unused: ["column 1, without a name"])
    { "\($0)," + $1 },
    form("first status renamed", [renamed("pay_0", "PAY_1")]),
    form(
      "written by a statistics program",
      [
        "\"\","
          + (upper + ",default.payment.next.month").split(separator: ",").map { "\"\($0)\"" }
          .joined(separator: ",")
      ],
      unused: ["column 1, without a name"]
    ) { "\"\($0 + 1)\"," + $1.replacing("90000", with: "9e+04") },
    form("short names and the number", ["ID," + short]),
    form("short names, the number's column without a name", ["," + short]),
    form(
      "short names of a data frame above the names",
      [",Unnamed: 0," + short, "0,ID," + upper.dropFirst(3) + ",default payment next month"],
      unused: ["0"]
    ) {
      "\($0 + 1)," + $1
    },
    form(
      "more columns, one with commas in it", [names.joined(separator: ",") + ",NOTE,Age group"],
      unused: ["NOTE", "Age group"]
    ) { $1 + ",\"kept, \"\"for, now\"\"\",\"20,30\"" },
    form("another order", [names.reversed().joined(separator: ",")]) {
      $1.split(separator: ",").reversed().joined(separator: ",")
    },
    form(
      "words for the codes of people",
      [renamed("sex", "Gender").replacing("marriage", with: "Marital Status")]),
    form("thousands with commas", [upper + ",Default Payment"]) {
      $1.replacing("120000", with: "\"120,000\"").replacing("29239", with: "\" 29,239.00 \"")
    },
    form(
      "a line for a spreadsheet first", ["sep=;", (upper + ",default").replacing(",", with: ";")]
    ) {
      $1.replacing(",", with: ";")
    },
    form(
      "a title and blank lines first", ["Credit card clients", "", upper + ",default"],
      end: "\r\n"),
  ]

  @Test(arguments: forms)
  func everyFormGivesTheSameAccounts(form: Form) throws {
    let plain = try TaiwanFile(
      bytes: Array(([Self.names.joined(separator: ",")] + Self.rows).joined(separator: "\n").utf8),
      file: "a.csv")
    let file = try TaiwanFile(bytes: Array(form.text.utf8), file: "a.csv")
    #expect(file.rows == plain.rows)
    #expect(file.refused == [])
    #expect(file.unused == form.unused)
  }

  @Test func linesAreCountedAsTheFileHasThem() throws {
    let text = Self.forms[0].text.replacing("90000", with: "x")
    let file = try TaiwanFile(bytes: Array(text.utf8), file: "a.csv")
    #expect(file.refused.map(\.line) == [5])
  }

  @Test(arguments: ["20,000", "20.000", "20,000,0", "1.234,5"])
  func whatCanBeReadInTwoWaysIsRefusedBehindSemicolons(number: String) throws {
    let text = Self.forms[2].text.replacing("120000,00", with: number)
    let file = try TaiwanFile(bytes: Array(text.utf8), file: "a.csv")
    #expect(file.rows.count == 2)
    let isTwofold = number.count == 6
    #expect(
      file.refused.map(\.reason) == [
        isTwofold
          ? .ambiguous(column: "limit_bal", text: number)
          : .notANumber(column: "limit_bal", text: number)
      ])
  }

  private static let strange = "the header is not that of taiwan-2005"
  private static let none =
    "a.csv:1: \(strange): none of the first lines names id, limit_bal, sex and 22 other columns; "
    + "add a line with their names, or import another file"

  @Test func aLineWithoutEndIsNoHeader() {
    let began = ContinuousClock.now
    let text = String(repeating: "1,", count: 4_000_000)
    let error = #expect(throws: TaiwanFileError.self) {
      try TaiwanFile(bytes: Array(text.utf8), file: "a.csv")
    }
    #expect(error?.description.contains("none of the first lines names") == true)
    #expect(ContinuousClock.now - began < .seconds(10))
  }

  @Test func anIndexFromZeroIsNoNumber() {
    let header = "," + Self.short
    let text = ([header] + (0..<3).map { "\($0)" + Self.rows[$0].dropFirst() }).joined(
      separator: "\n")
    #expect(throws: TaiwanFileError.countsFromZero("a.csv", line: 1)) {
      try TaiwanFile(bytes: Array(text.utf8), file: "a.csv")
    }
  }

  @Test(arguments: [
    (
      "a,b\n1,2\n",
      none
    ),
    (
      renamed(",age,", ",").appending("\n1"),
      "a.csv:1: \(strange): it lacks age; add what is missing"
    ),
    (
      names.joined(separator: ",") + ",Y\n1",
      "a.csv:1: \(strange): it has default_next_month twice; remove one of two"
    ),
  ])
  func whatIsNotTheBookIsAnsweredWithARemedy(text: String, sentence: String) {
    let error = #expect(throws: TaiwanFileError.self) {
      try TaiwanFile(bytes: Array(text.utf8), file: "a.csv")
    }
    #expect(error?.description == sentence)
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ForeignFile.workbook),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....[Content_Types].xml".utf8), .workbook),
      ([0x50, 0x4B, 0x03, 0x04] + Array("....UCI_Credit_Card.csv".utf8), .archive),
      ([0x1F, 0x8B, 0x08, 0x00], .archive), (Array("BZh91AY".utf8), .archive),
      (Array("PAR1".utf8), .columns), (Array("<!DOCTYPE html>".utf8), .page),
      ([0xFF, 0xFE, 0x49, 0x00, 0x44, 0x00], .wideText),
      (Array("I\0D\0,\0L\0I\0M\0".utf8), .wideText), (Array("\0I\0D\0,\0L\0I\0M".utf8), .wideText),
    ] as [([UInt8], ForeignFile)])
  func filesOfOtherKindsAreNamedWithARemedy(bytes: [UInt8], kind: ForeignFile) {
    #expect(throws: TaiwanFileError.foreign("a.xls", kind)) {
      try TaiwanFile(bytes: bytes, file: "a.xls")
    }
    #expect(TaiwanFileError.foreign("a.xls", kind).description.contains("; "))
  }

  @Test func changedCopiesNeverCrashTheReader() throws {
    let seed: UInt64 = 350
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let marks = Array(",;\t\n\r\"'-+.eE09\0 XY".utf8)
    for _ in 0..<3_000 {
      var bytes = Array((Self.forms.randomElement(using: &generator)?.text ?? "").utf8)
      for _ in 0...Int.random(in: 0...8, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let mark = marks.randomElement(using: &generator) ?? 0
        if Bool.random(using: &generator) {
          bytes[place] = mark
        } else {
          bytes.insert(mark, at: place)
        }
      }
      guard let file = try? TaiwanFile(bytes: bytes, file: "a.csv") else { continue }
      #expect(file.rows.count + file.refused.count <= 20)
      #expect(file.rows.allSatisfy { $0.limit > 0 && $0.number > 0 })
    }
  }
}
