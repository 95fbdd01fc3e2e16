internal import Yams

/// How large a document may be: many times what any kind of document needs, and so little that
/// what is larger is refused at once. Values that aliases repeat count every time, since readers
/// meet them every time.
enum DocumentBounds {
  /// The longest document; the longest one delivered has 30 KB.
  static let mostBytes = 256 << 10
  /// The most values.
  static let mostValues = 50_000
  /// The most keys of one map.
  static let mostKeys = 1_000
  /// The most items of one list.
  static let mostItems = 5_000
  /// The most maps and lists within one another.
  static let mostLevels = 40

  /// Refuses a tree that is larger than that, or that says of what type a value is: here that
  /// follows from the key.
  static func check(_ root: Node, file: String) throws(DocumentError) {
    var (waiting, count) = ([(node: root, level: 1, line: 1)], 0)
    while let (node, level, above) = waiting.popLast() {
      count += 1
      // What an alias stands for is written before the alias.
      let line = max(above, node.mark?.line ?? 1)
      let parts = parts(of: node)
      let problem = problem(of: node, level: level)
      // A few lines of aliases can stand for more than anyone could count.
      let isCountless = count + waiting.count + parts.count > mostValues
      if let problem = problem ?? (isCountless ? .tooManyValues(most: mostValues) : nil) {
        throw DocumentError(file: file, line: line, problem: problem)
      }
      waiting += parts.reversed().map { ($0, level + 1, line) }
    }
  }

  /// Refuses keys that are maps, lists or, where `mark` stands for the sign of an alias, aliases.
  static func checkKeys(_ root: Node, aliasMark mark: Character, file: String) throws(DocumentError)
  {
    var waiting = [root]
    while let node = waiting.popLast() {
      guard case .mapping(let mapping) = node else {
        waiting += parts(of: node)
        continue
      }
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key,
          scalar.style != .plain || scalar.string.first != mark
        else { throw DocumentError(file: file, line: key.mark?.line ?? 1, problem: .keyNotText) }
        waiting.append(value)
      }
    }
  }

  private static func parts(of node: Node) -> [Node] {
    switch node {
    case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
    case .sequence(let sequence): Array(sequence)
    case .scalar, .alias: []
    }
  }

  /// What is wrong with one value, whatever is within it.
  private static func problem(of node: Node, level: Int) -> DocumentProblem? {
    switch node {
    case .mapping(let mapping):
      if level > mostLevels { return .tooDeep(most: mostLevels) }
      if mapping.count > mostKeys { return .tooMany("keys in one map", most: mostKeys) }
      return tag(mapping.tag)
    case .sequence(let sequence):
      if level > mostLevels { return .tooDeep(most: mostLevels) }
      if sequence.count > mostItems { return .tooMany("items in one list", most: mostItems) }
      return tag(sequence.tag)
    case .scalar(let scalar): return tag(scalar.tag)
    case .alias: return nil
    }
  }

  /// The parser itself gives text in quotes the tag of a text, and keys those of what they are.
  private static func tag(_ tag: Tag) -> DocumentProblem? {
    let own: [Tag.Name] = [.implicit, .str, .seq, .map]
    return own.contains { $0.rawValue == tag.rawValue } ? nil : .tag(tag.rawValue)
  }
}
