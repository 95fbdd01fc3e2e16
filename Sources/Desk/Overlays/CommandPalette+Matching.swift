internal import Cells

extension CommandPalette {
  /// Where the bindings that match stand in the keymap, the best first.
  var matches: [Int] {
    let wanted = line.text.lowercased().filter { $0 != " " && $0 != ":" }
    guard !wanted.isEmpty else { return Array(Keymap.bindings.indices) }
    var scored: [(score: Int, index: Int)] = []
    for (index, binding) in Keymap.bindings.enumerated() {
      if let score = CommandPalette.score(binding, wanted) { scored.append((score, index)) }
    }
    scored.sort { ($0.score, $0.index) < ($1.score, $1.index) }
    return scored.map(\.index)
  }

  // By name in either language first, then by what the help says; lower is better.
  private static func score(_ binding: Binding, _ wanted: String) -> Int? {
    let names = [binding.name.en, binding.name.zh]
    let texts = [binding.help.en, binding.help.zh]
    let byName = names.compactMap { score($0, wanted) }.min()
    let byText = texts.compactMap { score($0, wanted) }.min().map { $0 + 100 }
    return [byName, byText].compactMap(\.self).min()
  }

  /// How well letters fit a text, lower is better: where they stand together, the place of the
  /// first; where they only occur in order, 200 and the gaps between them; else nil.
  static func score(_ text: String, _ wanted: String) -> Int? {
    let text = text.lowercased()
    if let range = text.firstRange(of: wanted) {
      return text.distance(from: text.startIndex, to: range.lowerBound)
    }
    var gaps = 0
    var last: Int?
    var rest = wanted[...]
    for (index, character) in text.enumerated() {
      guard let next = rest.first else { break }
      guard character == next else { continue }
      gaps += last.map { index - $0 - 1 } ?? index
      last = index
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? 200 + gaps : nil
  }
}
