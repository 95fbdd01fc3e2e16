internal import CTerminal
internal import Cells

/// Sends what changed from one frame to the next.
struct Painter {
  let depth: ColorDepth
  private var shown: Surface?
  private var theme: Theme?
  private var pairs = ColorPairs()
  private var looks: [Style: Look] = [:]
  private var row: [terminal_cell] = []

  /// What curses is told for a style.
  private struct Look {
    var pair: Int32
    var attributes: Attributes
    var background: Paint.Color

    /// Whether a blank looks the same in both: only then its ground is all that shows.
    func showsBlank(like other: Look) -> Bool {
      background == other.background
        && !attributes.union(other.attributes).contains(.reverse)
    }
  }

  init(depth: ColorDepth) {
    self.depth = depth
  }

  /// The next frame is drawn whole.
  mutating func forget() {
    shown = nil
    terminal_forget()
  }

  mutating func present(_ frame: Surface, _ theme: Theme) {
    if theme != self.theme || pairs.isFull {
      self.theme = theme
      looks = [:]
      pairs = ColorPairs()
      forget()
    }
    let changed = draw(frame, theme)
    let hasCursorMoved = frame.cursor.map { "\($0)" } != shown?.cursor.map { "\($0)" }
    shown = frame
    guard changed > 0 || hasCursorMoved else { return }
    terminal_cursor(Int32(frame.cursor?.x ?? -1), Int32(frame.cursor?.y ?? -1))
    // A few changed rows come in one piece anyway; a new picture is worth the sixteen bytes.
    terminal_flush(changed * 4 > frame.screenWidth * frame.screenHeight)
  }

  // Returns the number of cells drawn.
  private mutating func draw(_ frame: Surface, _ theme: Theme) -> Int {
    var count = 0
    for y in 0..<frame.screenHeight {
      guard let columns = changedColumns(of: frame, row: y) else { continue }
      put(frame, row: y, columns, theme)
      count += columns.count
    }
    return count
  }

  private func changedColumns(of frame: Surface, row: Int) -> Range<Int>? {
    guard let shown, shown.screenWidth == frame.screenWidth,
      shown.screenHeight == frame.screenHeight
    else { return 0..<frame.screenWidth }
    return frame.changedColumns(ofRow: row, since: shown)
  }

  private mutating func put(_ frame: Surface, row y: Int, _ columns: Range<Int>, _ theme: Theme) {
    row.removeAll(keepingCapacity: true)
    var style: Style?
    var look: Look?
    for cell in frame.cells(ofRow: y)[columns] where !cell.isContinuation {
      if cell.style != style {
        let next = self.look(cell.style, theme)
        // A blank stays in the colour of the text before it: fewer changes of colour to send.
        if let look, cell.scalar == 0x20, next.showsBlank(like: look) {
          row.append(Painter.translate(cell, frame, look))
          continue
        }
        style = cell.style
        look = next
      }
      if let look { row.append(Painter.translate(cell, frame, look)) }
    }
    terminal_put(Int32(columns.lowerBound), Int32(y), row, Int32(row.count))
  }

  private static func translate(_ cell: Cell, _ frame: Surface, _ look: Look) -> terminal_cell {
    var result = terminal_cell()
    result.width = cell.width
    result.pair = look.pair
    result.attributes = look.attributes.rawValue
    if let scalar = cell.scalar {
      result.base = scalar
      // Words are underlined, not the blanks that fill their column.
      if scalar == 0x20 { result.attributes &= ~Attributes.underline.rawValue }
      return result
    }
    let scalars = frame.glyph(of: cell).scalars.map(\.value) + [0, 0, 0, 0]
    result.base = scalars[0]
    result.marks = (scalars[1], scalars[2], scalars[3], scalars[4])
    return result
  }

  private mutating func look(_ style: Style, _ theme: Theme) -> Look {
    if let known = looks[style] { return known }
    let paint = theme.paint(style, at: depth)
    let pair = pairs.number(paint.foreground, paint.background)
    let look = Look(
      pair: pair, attributes: paint.attributes, background: paint.background)
    looks[style] = look
    return look
  }
}

/// The pairs of colours that curses was told, defined when they are first needed.
struct ColorPairs {
  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private var numbers: [Pair: Int32] = [:]
  private let limit = min(terminal_pairs(), 32768)
  /// Whether a colour could not be given a pair; starting over frees those no longer drawn.
  private(set) var isFull = false

  /// The number of a pair; 0, the terminal's own colours, where there is no colour or no room.
  mutating func number(_ foreground: Paint.Color, _ background: Paint.Color) -> Int32 {
    guard let front = ColorPairs.code(foreground), let back = ColorPairs.code(background) else {
      return 0
    }
    let pair = Pair(foreground: front, background: back)
    if let known = numbers[pair] { return known }
    let number = Int32(numbers.count + 1)
    guard number < limit, terminal_define_pair(number, front, back) else {
      isFull = limit > 0
      return 0
    }
    numbers[pair] = number
    return number
  }

  private static func code(_ color: Paint.Color) -> Int32? {
    switch color {
    case .standard: return nil
    case .index(let index): return Int32(index)
    case .direct(let color):
      // With direct colours curses reads 1 to 7 as palette indices; blacks as near stand in.
      let packed = Int32(color.packed)
      return 1...7 ~= packed ? 8 : packed
    }
  }
}
