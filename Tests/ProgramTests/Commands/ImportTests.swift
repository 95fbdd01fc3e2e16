import Foundation
import Testing

@Suite("tideline import")
struct ImportTests {
  private let world: SmallWorld

  init() throws { world = try SmallWorld() }

  private static let header =
    "id,limit_bal,sex,education,marriage,age,pay_0,pay_2,pay_3,pay_4,pay_5,pay_6,"
    + "bill_amt1,bill_amt2,bill_amt3,bill_amt4,bill_amt5,bill_amt6,"
    + "pay_amt1,pay_amt2,pay_amt3,pay_amt4,pay_amt5,pay_amt6,default_next_month\n"
  private static let rows =
    "1,20000,2,2,1,24,2,2,-1,-1,-2,-2,3913,3102,689,0,0,0,0,689,0,0,0,0,1\n"
    + "2,120000,2,2,2,26,-1,2,0,0,0,2,2682,1725,2682,3272,3455,3261,0,1000,1000,1000,0,2000,1\n"
    + "3,oops,2,2,2,34,0,0,0,0,0,0,29239,14027,13559,14331,14948,15549,1518,1500,1000,1000,"
    + "1000,5000,0\n"
    + "4,50000,2,2,1,37,0,0,0,0,0,0,46990,48233,49291,28314,28959,29547,2000,2019,1200,1100,"
    + "1069,1000,0\n"

  @Test("good rows are lived, bad ones are refused by line and reason")
  func book() async throws {
    let file = try world.sandbox.write(Self.header + Self.rows, to: "book.csv")
    let report = try await world.ask("import", "b", file, "--format", "taiwan-2005")
    #expect(report["rows"].number == 4)
    #expect(report["accounts"].number == 3)
    #expect(report["refused"].items.map { $0["line"].number } == [4])
    #expect(report["refused"][0]["reason"].text?.contains("limit_bal") == true)
    #expect(report["outcomes"]["default"].number == 2)
    #expect(report["outcomes"]["no_default"].number == 1)
    #expect(report["statuses"]["2005-09"]["2"].number == 1)
    let first = try await world.ask("show", "b", "1")
    #expect(first["day"].text == "2005-09-30")
    #expect(first["limit_fen"].number == 2_000_000)
    #expect(first["currency"].text == "TWD")
    #expect(try await world.ask("verify", "b")["ok"].truth == true)
  }

  @Test("amounts beyond what an account can hold are refused by line, and the others are lived")
  func excess() async throws {
    let large = Self.rows.replacing("1,20000,", with: "1,30000000,")
      .replacing("0,1000,1000,1000,0,2000,1", with: "21474836,0,0,0,0,0,1")
    let file = try world.sandbox.write(Self.header + large, to: "large.csv")
    let report = try await world.ask("import", "b", file, "--format", "taiwan-2005")
    #expect(report["refused"].items.map { $0["line"].number } == [2, 3, 4])
    #expect(
      report["refused"][0]["reason"].text
        == "limit_bal is out of range, 10000000 at most: \"30000000\"")
    #expect(report["accounts"].number == 1)
    try await world.expect("step", "b", "--days", "60")
    #expect(try await world.ask("verify", "b")["ok"].truth == true)
  }

  @Test("a file that is not the book makes no world")
  func refusals() async throws {
    let wrong = try world.sandbox.write("a,b\n1,2\n", to: "wrong.csv")
    let empty = try world.sandbox.write(Self.header, to: "empty.csv")
    let format = "--format"
    try await world.expect(
      "import", "b", wrong, format, "taiwan-2005", status: 1, saying: "header")
    try await world.expect(
      "import", "b", empty, format, "taiwan-2005", status: 1, saying: "no rows")
    try await world.expect(
      "import", "b", "none.csv", format, "taiwan-2005", status: 1, saying: "no such file")
    try await world.expect("import", "b", wrong, format, "paris", status: 2, saying: "taiwan-2005")
    try await world.expect("accounts", "b", status: 1, saying: "there is no such world")
  }
}
