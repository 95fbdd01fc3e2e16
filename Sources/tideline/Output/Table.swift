internal import Archive
internal import Cells
internal import Credit
internal import Desk
internal import World

/// Rows of text in aligned columns, with a head; numbers stand at the right.
struct Table {
  private let heads: [String]
  private let areNumbers: [Bool]
  private var rows: [[String]] = []

  /// A table; a head that begins with `>` is that of a column of numbers.
  init(_ heads: String...) {
    self.heads = heads.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }
    areNumbers = heads.map { $0.hasPrefix(">") }
  }

  /// Adds a row, as many cells as heads.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == heads.count)
    rows.append(cells.map(SafeText.marked))
  }

  /// The lines; none where there are no rows.
  var lines: [String] { rows.isEmpty ? [] : listing }

  /// The lines of what is a list: its head stands there even where there are no rows.
  var listing: [String] {
    let all = [heads] + rows
    let widths = heads.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    return all.map { cells in
      let padded = cells.indices.map { column in
        cells[column].padded(to: widths[column], areNumbers[column] ? .left : .right)
      }
      return Table.trimmed(padded.joined(separator: "  "))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Labels and values under one another, the values aligned.
struct Facts {
  private var facts: [(label: String, value: String)] = []

  /// Adds a fact; one without a value is left out.
  mutating func add(_ label: String, _ value: String?) {
    if let value, !value.isEmpty { facts.append((label, value)) }
  }

  /// The lines.
  var lines: [String] {
    let width = facts.map(\.label.displayWidth).max() ?? 0
    return facts.map { $0.label.padded(to: width) + "  " + $0.value }
  }
}

/// Some accounts of a sheet, in an order: as JSON, as CSV, as a table.
struct AccountTable {
  let store: WorldStore
  let sheet: Sheet
  /// Indices of the sheet's rows.
  let rows: [Int32]
  let isAnalyst: Bool

  /// One account with the fixed keys.
  func json(_ index: Int32) -> JSONValue {
    let (row, account) = (sheet.rows[Int(index)], Int(sheet.accounts[Int(index)]))
    let cases = row.openCases.map { OutsideName.of($0) }
    let cap: JSONValue = isAnalyst ? ["hidden_cap_fen": .fen(row.hiddenCap)] : [:]
    let head: JSONValue = [
      "account": .integer(account), "name": .string(store.maskedName(of: account)),
      "line": .name(row.line), "locks": JSONValue(row.heldLocks.map { OutsideName.of($0) }),
      "score": row.score > 0 ? .integer(Int(row.score)) : .null, "limit_fen": .fen(row.limit),
    ]
    let tail: JSONValue = [
      "used_fen": .fen(row.used), "days_past_due": .integer(Int(row.daysPastDue)),
      "case": JSONValue(cases.first), "cases": JSONValue(cases), "day": .day(sheet.day),
    ]
    return head + cap + tail
  }

  /// The accounts as comma-separated values, with the keys of the JSON as their header.
  func writeCSV(to output: inout Output) throws(CommandError) {
    var table = CSVWriter()
    for key in ["account", "name", "line", "locks", "score", "limit_fen"] { table.text(key) }
    if isAnalyst { table.text("hidden_cap_fen") }
    for key in ["used_fen", "days_past_due", "case", "day"] { table.text(key) }
    table.endRow()
    for index in rows { write(index, to: &table) }
    try output.raw(table.bytes)
  }

  private func write(_ index: Int32, to table: inout CSVWriter) {
    let (row, account) = (sheet.rows[Int(index)], Int(sheet.accounts[Int(index)]))
    table.number(account)
    table.text(store.maskedName(of: account))
    table.text(OutsideName.of(row.line))
    table.text(row.heldLocks.map { OutsideName.of($0) }.joined(separator: " "))
    if row.score > 0 { table.number(Int(row.score)) } else { table.nothing() }
    table.number(row.limit.fen)
    if isAnalyst { table.number(row.hiddenCap.fen) }
    table.number(row.used.fen)
    table.number(Int(row.daysPastDue))
    table.text(row.openCases.map { OutsideName.of($0) }.joined(separator: " "))
    table.text(sheet.day.description)
    table.endRow()
  }

  /// The accounts as a table for people.
  func lines(_ language: Language) -> [String] {
    var table =
      isAnalyst
      ? Table(
        ">account", "name", "line", "locks", ">score", ">limit", ">hidden cap", ">used",
        ">past due", "case")
      : Table(
        ">account", "name", "line", "locks", ">score", ">limit", ">used", ">past due", "case")
    for index in rows { table.add(cells(index, language)) }
    return table.listing
  }

  private func cells(_ index: Int32, _ language: Language) -> [String] {
    let (row, account) = (sheet.rows[Int(index)], Int(sheet.accounts[Int(index)]))
    let locks = row.heldLocks.map { LockText.word($0)[language] }
    let cases = row.openCases.map { CaseText.word($0)[language] }
    return [
      "\(account)", store.maskedName(of: account), LineText.word(row.line)[language],
      locks.joined(separator: " "), row.score > 0 ? "\(row.score)" : "-",
      Figures.amount(row.limit),
    ] + (isAnalyst ? [Figures.amount(row.hiddenCap)] : []) + [
      Figures.amount(row.used), row.daysPastDue > 0 ? "\(row.daysPastDue)" : "",
      cases.joined(separator: " "),
    ]
  }
}

extension SheetRow {
  /// The kinds of lock that hold, weakest first.
  fileprivate var heldLocks: [Lock.Kind] { Lock.Kind.allCases.filter(holds) }

  /// The kinds of case that are open.
  fileprivate var openCases: [Case.Kind] { Case.Kind.allCases.filter(hasOpen) }
}
