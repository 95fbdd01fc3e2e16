/// How a cell is drawn beside its colours. Nothing blinks.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  package let rawValue: UInt8

  /// The set of these bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter.
  package static let dim = Attributes(rawValue: 2)
  /// Underlined.
  package static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  package static let reverse = Attributes(rawValue: 8)

  private static let all: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
  ]

  /// The attribute of this name: `bold`, `dim`, `underline` or `reverse`.
  package init?(named name: String) {
    guard let found = Attributes.all.first(where: { $0.name == name }) else { return nil }
    self = found.attribute
  }

  /// The names of the attributes in the set, in a fixed order.
  package var names: [String] {
    Attributes.all.filter { contains($0.attribute) }.map(\.name)
  }
}
