internal import Cells

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
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
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
