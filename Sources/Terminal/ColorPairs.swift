internal import CTerminal
internal import Cells

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
