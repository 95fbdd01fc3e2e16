internal import Cells
internal import World

/// The list of accounts: only the lines in sight are made.
struct AccountList {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let inner = surface.frame(title: title, note: note, isFocused: isFocused)
    guard model.view != nil else {
      return surface.within(inner) { $0.hint(model.say(AccountList.noWorld)) }
    }
    let scroll = model.scroll(.accounts)
    surface.position(
      top: scroll.top, count: model.order.count, height: inner.height - 1, isFocused: isFocused)
    surface.within(inner) { draw(scroll, on: &$0) }
  }

  static let noWorld = Phrase(
    zh: "正在打开…  按 o 打开另一个世界，q 退出。", en: "Opening…  o opens another world, q leaves.")

  private var title: String { model.say(Screen.accounts.phrase) }

  private var note: String {
    guard let view = model.view else { return "" }
    let counts =
      Figures.grouped(model.order.count)
      + (model.query.isEverything
        ? "" : model.say(Phrase(zh: " / ", en: " of ")) + Figures.grouped(view.sheet.rows.count))
    let sorting = model.settings.sorting
    let order = model.say(sorting.column.phrase) + (sorting.falls ? "▾" : "▴")
    let filter = model.query.isEverything ? "" : " · /" + model.query.text
    let behind =
      model.query.searchesHidden
      ? model.say(Phrase(zh: "（全名）", en: " (whole names)")) : ""
    return counts + " · " + model.say(Phrase(zh: "按", en: "sort ")) + order + filter + behind
  }

  private func draw(_ scroll: Scroll, on surface: inout Surface) {
    let columns = AccountList.columns(width: surface.width, isAnalyst: model.settings.isAnalyst)
    drawHeadings(columns, on: &surface)
    let height = surface.height - 1
    for line in scroll.visible(count: model.order.count, height: height) {
      let y = 1 + line - scroll.top
      drawLine(line, y: y, columns, on: &surface)
      if line == scroll.selected { surface.selectLine(y, isFocused: isFocused) }
    }
    if model.order.count == 0 {
      surface.within(Rect(x: 0, y: 1, width: surface.width, height: height)) {
        $0.hint(model.say(AccountList.nothingFound))
      }
    }
  }

  private static let nothingFound = Phrase(
    zh: "没有符合筛选的账户。按 Esc 取消筛选，/ 修改。",
    en: "No account passes the filter. Esc clears it, / changes it.")

  private func drawHeadings(_ columns: [Placed], on surface: inout Surface) {
    let sorting = model.settings.sorting
    for column in columns {
      let isSorted = column.column.sorting == sorting.column
      let mark = isSorted ? (sorting.falls ? "▾" : "▴") : ""
      let text = model.say(column.column.phrase) + mark
      let style = isSorted ? Style(.accent) : Style(.muted)
      place(Run(text, style), column, y: 0, on: &surface)
    }
  }

  private func drawLine(_ line: Int, y: Int, _ columns: [Placed], on surface: inout Surface) {
    guard let content = ListLine(model: model, row: Int(model.order.rows[line])) else { return }
    for column in columns { place(content.cell(column.column), column, y: y, on: &surface) }
  }

  private func place(_ run: Run, _ column: Placed, y: Int, on surface: inout Surface) {
    if column.column.isNumber {
      surface.put(
        run.text, endingAt: column.x + column.width, y: y, run.style, limit: column.width)
    } else {
      surface.put(run.text, x: column.x, y: y, run.style, limit: column.width)
    }
  }

  /// A column and where it stands.
  struct Placed: Equatable {
    let column: ListColumn
    let x: Int
    let width: Int
  }

  /// The columns for a width; what room is left goes to the name, within reason.
  static func columns(width: Int, isAnalyst: Bool) -> [Placed] {
    let columns = ListColumn.fitting(width - 1, isAnalyst: isAnalyst)
    let spare = max(0, width - 1 - ListColumn.room(for: columns))
    var x = 1
    return columns.map { column in
      let width = column.width + (column == .name ? min(spare, 10) : 0)
      defer { x += width + 1 }
      return Placed(column: column, x: x, width: width)
    }
  }

  /// The column whose heading lies in a column of the screen.
  static func heading(atColumn x: Int, width: Int, isAnalyst: Bool) -> Column? {
    columns(width: width, isAnalyst: isAnalyst)
      .first { $0.x <= x && x <= $0.x + $0.width }?.column.sorting
  }
}
