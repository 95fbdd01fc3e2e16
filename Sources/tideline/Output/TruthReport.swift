internal import Credit
internal import Desk
internal import World

/// What the truth says of the lender's steps in a stretch of days.
struct TruthReport {
  let study: TruthStudy
  let world: String
  let stretch: ClosedRange<Day>
  /// The measures of the stretch.
  let measures: [Measures]

  /// How far the findings reach.
  private static let caveat = Phrase(
    zh: "以下结论只在这个模拟人群中成立，不能推及真实客户。",
    en: "What follows holds in this simulated mix of people only; it says nothing about real ones.")

  /// Why a recorded book cannot be studied.
  static let recorded = Phrase(
    zh: "这是记录下来的账本，没有人知道其中的真相；请选模拟世界。",
    en: "This is a recorded book, and nobody knows the truth behind it; take a simulated world.")

  private func sum(_ part: (Tally) -> Int) -> Int { measures.reduce(0) { $0 + part($1.tally) } }

  private var wrongLockHours: Int { sum(\.wrongLockMinutes) / 60 }

  /// The findings with their fixed keys.
  var json: JSONValue {
    let head: JSONValue = [
      "world": .string(world), "from": .day(stretch.lowerBound), "to": .day(stretch.upperBound),
    ]
    return head + .texts("holds", TruthReport.caveat) + [
      "rules": .array(study.rows.map(TruthReport.json)),
      "defaults": .integer(study.defaults),
      "missed_defaults": .integer(study.missedDefaults), "takeovers": .integer(study.takeovers),
      "takeovers_stopped": .integer(study.takeoversStopped),
      "wrong_lock_hours": .integer(wrongLockHours), "harm_fen": .integer(sum(\.harmFen)),
      "lost_customers": .integer(sum(\.lostCustomers)),
    ]
  }

  private static func json(_ row: TruthStudy.Row) -> JSONValue {
    let precision = row.precisionPerThousand.map { JSONValue.decimal($0, places: 1) }
    return [
      "rule": .string(row.name), "kind": .name(row.kind), "deciding": .integer(row.deciding),
      "only": .integer(row.only), "right": .integer(row.right), "wrong": .integer(row.wrong),
      "precision_percent": precision ?? .null,
    ]
  }

  /// The findings for people.
  func lines(_ language: Language) -> [String] {
    [TruthReport.caveat[language], "\(world), \(stretch.lowerBound) to \(stretch.upperBound)", ""]
      + table + [""] + facts
  }

  private var table: [String] {
    guard !study.rows.isEmpty else { return ["no step against anybody in these days"] }
    var table = Table("rule", "kind", ">deciding", ">only", ">right", ">wrong", ">precision")
    for row in study.rows {
      let counts = [row.deciding, row.only, row.right, row.wrong].map(Figures.grouped)
      let precision = row.precisionPerThousand.map { "\($0 / 10).\($0 % 10) %" } ?? "-"
      table.add([row.name, OutsideName.of(row.kind)] + counts + [precision])
    }
    return table.lines
  }

  private var facts: [String] {
    var facts = Facts()
    facts.add("defaults", Figures.grouped(study.defaults))
    facts.add("of those unforeseen", Figures.grouped(study.missedDefaults))
    facts.add("takeovers", Figures.grouped(study.takeovers))
    facts.add("of those stopped", Figures.grouped(study.takeoversStopped))
    facts.add("hours locked wrongly", Figures.grouped(wrongLockHours))
    facts.add("harm", Figures.amount(fen: sum(\.harmFen)))
    facts.add("lost customers", Figures.grouped(sum(\.lostCustomers)))
    return facts.lines
  }
}
