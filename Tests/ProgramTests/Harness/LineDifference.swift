/// The lines that two texts do not share: `-` the old ones, `+` the new ones, with their numbers.
struct LineDifference: CustomStringConvertible {
  let description: String

  init(from old: String, to new: String) {
    let difference = Self.lines(of: new).difference(from: Self.lines(of: old))
    let changes = difference.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset: offset, order: 0, text: "- ", line: line)
      case .insert(let offset, let line, _): (offset: offset, order: 1, text: "+ ", line: line)
      }
    }
    description = changes.sorted { ($0.offset, $0.order) < ($1.offset, $1.order) }
      .map { "\($0.text)\($0.offset + 1)│\($0.line)" }
      .joined(separator: "\n")
  }

  var isEmpty: Bool { description.isEmpty }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
