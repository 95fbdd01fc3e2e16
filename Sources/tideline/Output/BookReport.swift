internal import Archive
internal import Credit
internal import People

/// What an import came to: rows, refusals by line, outcomes, statuses by month.
struct BookReport {
  private let book: TaiwanFile

  /// The report on a book.
  init(_ book: TaiwanFile) { self.book = book }

  private static let months = [
    "2005-04", "2005-05", "2005-06", "2005-07", "2005-08", "2005-09",
  ]

  /// The report with its fixed keys, and the statuses by month beside them.
  var json: JSONValue {
    [
      "rows": .integer(rowCount), "accounts": .integer(book.rows.count),
      "refused": .array(
        book.refused.map {
          ["line": .integer($0.line), "reason": .string($0.reason.description)]
        }),
      "unused_columns": JSONValue(book.unused),
      "outcomes": [
        "default": .integer(book.defaults),
        "no_default": .integer(book.rows.count - book.defaults),
      ],
      "statuses": .pairs(
        BookReport.months.indices.map { month in
          (BookReport.months[month], counts(month))
        }),
    ]
  }

  private var rowCount: Int { book.rows.count + book.refused.count }

  private func counts(_ month: Int) -> JSONValue {
    .pairs(
      (-2...9).map { status in ("\(status)", .integer(count(of: status, month))) })
  }

  private func count(of status: Int, _ month: Int) -> Int {
    book.rows.count { Int($0.statuses[month]) == status }
  }

  /// The report for people.
  var lines: [String] {
    var table = Table("status", ">Apr", ">May", ">Jun", ">Jul", ">Aug", ">Sep")
    for status in -2...9 {
      table.add(["\(status)"] + (0..<6).map { "\(count(of: status, $0))" })
    }
    let summary = [
      "\(rowCount) rows, \(book.rows.count) accounts, \(book.refused.count) refused",
      "\(book.defaults) defaulted in the month after, "
        + "\(book.rows.count - book.defaults) did not",
    ]
    let unused =
      book.unused.isEmpty
      ? [] : ["columns not used: \(book.unused.map { "\"\($0)\"" }.joined(separator: ", "))"]
    let refused = book.refused.map { "line \($0.line): \($0.reason)" }
    return summary + unused + refused + [""] + table.lines
  }
}
