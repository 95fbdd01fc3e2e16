import Archive
import Credit
import Foundation
import People
import Testing
import World

/// The real book as the tests read it: by hand from the file, independent of the importer.
struct Book {
  /// One row of the file, by the names of its columns.
  struct Row {
    let id: Int
    private let values: [String: Int]

    init(_ names: [String], _ line: Substring) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      values = Dictionary(
        uniqueKeysWithValues: zip(names, fields.map { Int($0) ?? Int(Double($0) ?? 0) }))
      id = values["id"] ?? 0
    }

    subscript(column: String) -> Int { values[column] ?? 0 }

    var tape: Tape {
      func months(_ column: String) -> [Int32] {
        (1...6).reversed().map { Int32(self[column + "\($0)"]) }
      }
      let (bills, payments) = (months("bill_amt"), months("pay_amt"))
      let statuses = ["pay_6", "pay_5", "pay_4", "pay_3", "pay_2", "pay_0"].map { Int8(self[$0]) }
      return Tape(
        number: Int32(id),
        limit: Int32(self["limit_bal"]),
        bills: SixMonths { bills[$0] }, payments: SixMonths { payments[$0] },
        statuses: SixMonths { statuses[$0] }, missesNext: self["default_next_month"] == 1)
    }
  }

  /// All rows, by number from 1.
  static let rows: [Row] = {
    guard let text = try? String(contentsOfFile: path("taiwan-2005.csv"), encoding: .utf8) else {
      return []
    }
    let lines = text.split(separator: "\n")
    let names = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { Row(names, $0) }
  }()

  /// All tapes, in the order of the file.
  static let tapes = rows.map(\.tape)

  private static func path(_ name: String) -> String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("demo-data/" + name).path
  }

  /// The day before the record, and its last day.
  static let genesis = day("2005-03-31")
  static let lastDay = day("2005-09-30")

  static func day(_ text: String) -> Day { Day(text) ?? .none }

  static func policy() throws -> Policy {
    try Policy.read(Document(file: path("policies/card-2005.yaml")))
  }

  /// A world of some accounts of the book, numbered from 1 in the order given.
  static func setting(_ tapes: [Tape], _ policy: Policy? = nil, seed: UInt64 = 1) throws -> Setting
  {
    let roster = Roster(
      ["甲", "乙", "丙"].map { Roster.Member(name: $0, role: .reviewer, isSimulated: true) })
    return Setting(
      seed: seed, genesis: genesis, policy: try policy ?? Book.policy(),
      calendar: BusinessCalendar(),
      cast: Cast(scripts: [], mix: nobody, tapes: tapes, roster: roster), randomCustomers: 0)
  }

  /// The life of one account of the book up to a day.
  static func dossier(_ id: Int, on day: Day) throws -> Dossier {
    try #require(try setting([rows[id - 1].tape]).dossier(of: id, on: day, Journal()))
  }

  /// A world of tapes draws nobody from its mix.
  private static let nobody = Mix([
    Archetype(
      name: "nobody", share: 1_000, income: 1...1, spendPercent: 1...1, tenureMonths: 1...1,
      activeDays: 0...0, walletUse: 0...0, hasLinePercent: 0, marketingPercent: 0,
      acceptPercent: 0, applyPercent: 0, drawsPerYear: 0, drawPercent: 0...0,
      interestFirstPercent: 0, repayEarlyPercent: 0, shortagePerThousand: 0, lostPercent: 0,
      inquiriesPerYear: 0, otherLenders: 0...0, outsideLatePercent: 0, travelsPerThousand: 0,
      takeoversPerThousand: 0, cashOutsPerThousand: 0, appealPercent: 0)
  ])
}

/// A statement of a timeline.
struct Statement: Equatable {
  let day: Day
  let balance: Int
  let paid: Int
  let status: Int

  init(_ day: String, _ balance: Int, paid: Int, _ status: Int) {
    (self.day, self.balance, self.paid, self.status) = (Book.day(day), balance, paid, status)
  }

  init?(_ event: Event) {
    guard case .statement(let balance, _, let paid, let status) = event.fact else { return nil }
    self.day = event.moment.day
    (self.balance, self.paid, self.status) = (balance.fen / 100, paid.fen / 100, status)
  }
}
