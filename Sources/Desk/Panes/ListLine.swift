internal import Cells
internal import Credit
internal import World

/// One account as a line of the list.
struct ListLine {
  let model: Model
  /// The sheet's row.
  let index: Int
  let row: SheetRow
  let account: Int

  /// The line of a row of the sheet shown.
  init?(model: Model, row index: Int) {
    guard let sheet = model.view?.sheet, sheet.rows.indices.contains(index) else { return nil }
    (self.model, self.index, row) = (model, index, sheet.rows[index])
    account = Int(sheet.accounts[index])
  }

  /// What a column says of it.
  func cell(_ column: ListColumn) -> Run {
    switch column {
    case .account: Run(Model.number(account), Style(.muted))
    case .name: Run(model.shownName(account, row: index))
    case .score: row.score == 0 ? none : Run(String(row.score))
    case .tide: Run(tide, Style(.limitLine))
    case .limit: row.limit == .zero ? none : Run(Figures.grouped(row.limit.fen / 100))
    case .used: row.limit == .zero && row.used == .zero ? none : used
    case .dpd: dpd
    case .line: line
    case .locks: locks
    case .cases: cases
    case .state: state
    case .notice: row.lastNotice.isSet ? Run(row.lastNotice.description, Style(.muted)) : none
    case .cap: row.hiddenCap == .zero ? none : Run(Figures.grouped(row.hiddenCap.fen / 100))
    }
  }

  private var none: Run { Run("–", Style(.muted)) }

  private var tide: String {
    let values = (0..<8).map { Int(row.tide >> UInt32(4 * (7 - $0)) & 0xF) }
    // No line is no column, so that an ended one is seen to end; the scale leaves an eighth of the
    // row free, so that one account's tide does not touch the next one's.
    let columns = values.map { $0 == 0 ? " " : Sparkline.text([$0], width: 1, scale: 0...19) }
    return columns.joined()
  }

  private var used: Run {
    // What is owed without a limit is all of it.
    let percent = row.limit > .zero ? row.utilisation : 100
    return Run("\(percent)%", Style(percent > 80 ? .warning : .text))
  }

  private var dpd: Run {
    let days = Int(row.daysPastDue)
    return days == 0
      ? Run("0", Style(.muted)) : Run("\(days)", days > 30 ? Style(.danger) : Style(.warning))
  }

  private var line: Run {
    let word = model.say(LineText.word(row.line))
    switch row.line {
    case .active: return Run(word, Style(.good))
    case .writtenOff: return Run(word, Style(.danger))
    case .closing: return Run(word, Style(.warning))
    case .invited, .applied, .inReview: return Run(word, Style(.notice))
    case .none, .declined, .closed: return Run(word, Style(.muted))
    }
  }

  /// The strongest lock, and how many more.
  private var locks: Run {
    guard let strongest = Lock.Kind.allCases.last(where: row.holds) else {
      return Run("", Style(.muted))
    }
    let more = row.locks.nonzeroBitCount - 1
    let text = "✕ " + model.say(LockText.word(strongest)) + (more > 0 ? "+\(more)" : "")
    return Run(text, Style(.danger))
  }

  private var cases: Run {
    guard let kind = Case.Kind.allCases.first(where: row.hasOpen) else { return Run("") }
    let more = row.cases.nonzeroBitCount - 1
    let text = "⚑ " + model.say(CaseText.word(kind)) + (more > 0 ? "+\(more)" : "")
    return Run(text, Style(.notice))
  }

  /// The strongest of line and locks in one column, with a flag for an open case.
  private var state: Run {
    var run = row.locks != 0 && row.line == .active ? locks : line
    if row.cases != 0 { run.text += " ⚑" }
    return run
  }
}

extension Surface {
  /// The box of a pane over the whole area; the one with the focus stands out.
  /// - Returns: the area inside.
  mutating func frame(title: String, note: String = "", isFocused: Bool) -> Rect {
    box(
      bounds, title: title, note: note, Style(isFocused ? .accent : .border),
      titleStyle: isFocused ? Style(.accent, .bold) : Style(.title))
  }

  /// Says at the lower edge of the area's box how far down one is; nothing where all is in sight.
  mutating func position(top: Int, count: Int, height rows: Int, isFocused: Bool) {
    guard count > rows, rows > 0, width >= 24 else { return }
    let last = min(count, top + rows)
    let text =
      " \(Figures.grouped(min(top, count - rows) + 1))–\(Figures.grouped(last))"
      + " / \(Figures.grouped(count)) "
    put(text, endingAt: width - 2, y: height - 1, Style(isFocused ? .accent : .muted))
  }

  /// Shows a row of the area as the selected line, marked beside its colour.
  mutating func selectLine(_ y: Int, isFocused: Bool) {
    let row = Rect(x: 0, y: y, width: width, height: 1)
    if isFocused { select(row) } else { restyle(row) { $0.adding(.bold) } }
    put("▸", x: 0, y: y, isFocused ? .selected : Style(.accent, .bold))
  }

  /// A sentence in the middle of the area, wrapped: what to do where there is nothing to see.
  mutating func hint(_ text: String) {
    let lines = text.wrapped(to: max(2, width - 4))
    let first = max(0, (height - lines.count) / 2)
    for (row, line) in lines.enumerated() where first + row < height {
      put(line, x: max(0, (width - line.displayWidth) / 2), y: first + row, Style(.muted))
    }
  }
}

extension Tone {
  /// The colour of a tone.
  var role: Role {
    switch self {
    case .neutral: .text
    case .good: .good
    case .notice: .notice
    case .warning: .warning
    case .danger: .danger
    }
  }
}
