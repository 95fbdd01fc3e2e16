internal import Cells

extension TextBlock {
  /// The lines of a notice: the first says whom it is to, numbered ones hang.
  mutating func letter(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        blank()
      } else if let (number, rest) = TextBlock.numbered(line) {
        item(Run(number), rest)
      } else {
        text(line, index == 0 ? Style(.title, .bold) : .plain)
      }
    }
  }

  // `1. Pass the face check.` hangs its further lines under the first.
  private static func numbered(_ line: String) -> (number: String, rest: String)? {
    guard let dot = line.firstIndex(of: "."), dot != line.startIndex,
      line[..<dot].allSatisfy(\.isWholeNumber)
    else { return nil }
    let rest = line[line.index(after: dot)...]
    return rest.first == " " ? (String(line[...dot]), String(rest.dropFirst())) : nil
  }
}
