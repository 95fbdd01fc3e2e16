/// The look of a cell: what is drawn, on what, and how.
///
/// `Style(.danger)` is danger text on the surface; `Style(.selectionText, on: .selection)` a
/// selected row; `Style(.title, .bold)` adds an attribute to whatever the theme gives the role.
package struct Style: Hashable, Sendable {
  /// The colour of the text.
  package var foreground: Ink
  /// The colour behind it.
  package var background: Ink
  /// Attributes beside those that the theme gives the roles.
  package var attributes: Attributes

  /// A style of roles.
  package init(
    _ foreground: Role = .text, on background: Role = .surface, _ attributes: Attributes = []
  ) {
    self.init(ink: Ink(foreground), on: Ink(background), attributes)
  }

  /// A style of inks, for direct colours.
  package init(ink foreground: Ink, on background: Ink, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Ordinary text on the surface.
  package static let plain = Style()
  /// The selected row.
  package static let selected = Style(.selectionText, on: .selection)

  /// The same text on another ground.
  package func on(_ background: Role) -> Style {
    Style(ink: foreground, on: Ink(background), attributes)
  }

  /// The same with these attributes added.
  package func adding(_ more: Attributes) -> Style {
    Style(ink: foreground, on: background, attributes.union(more))
  }
}

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

/// A colour as a view asks for it: by role, or directly where the colour is the content (avatars).
package struct Ink: Hashable, Sendable {
  // The role's number, or the direct colour with the highest bit set: four bytes a cell.
  private var code: UInt32

  private static let directBit: UInt32 = 1 << 31

  /// The theme's colour for a role.
  package init(_ role: Role) {
    code = UInt32(role.rawValue)
  }

  /// This very colour, or the nearest that the terminal has.
  package init(_ color: RGB) {
    code = Ink.directBit | color.packed
  }

  /// The role, if asked for by role.
  package var role: Role? {
    code & Ink.directBit == 0 ? Role(rawValue: UInt8(truncatingIfNeeded: code)) : nil
  }

  /// The colour, if asked for directly.
  package var direct: RGB? {
    code & Ink.directBit == 0 ? nil : RGB(packed: code)
  }

  /// The role's name or `#rrggbb`.
  package var name: String {
    role?.name ?? RGB(packed: code).hex
  }
}

/// What a colour is for. Views name roles, themes give them colours.
///
/// Four roles are grounds (they stand behind text); the others are drawn on a ground.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// The ground of everything.
  case surface
  /// The ground of the header, the footers and of boxes that lie on top.
  case header
  /// The ground of the selected row and of a chart's cursor.
  case selection
  /// Ordinary text.
  case text
  /// Text that stands back: labels, units, hints.
  case muted
  /// Titles of boxes and columns.
  case title
  /// What the eye should find first: the focused border, active tabs, keys in the footer.
  case accent
  /// A good state or change.
  case good
  /// News without judgement: notices, marks, dates of interest.
  case notice
  /// Something that wants attention soon.
  case warning
  /// A lock, a loss, a broken rule.
  case danger
  /// Text on `selection`.
  case selectionText
  /// Lines around boxes that do not have the focus.
  case border
  /// The limit, drawn as a line.
  case limitLine
  /// The used amount, drawn as a filled area.
  case usedArea
  /// The grey figure that stands for a locked customer.
  case figure

  private static let names = [
    "surface", "header", "selection", "text", "muted", "title", "accent", "good", "notice",
    "warning", "danger", "selection_text", "border", "limit_line", "used_area", "figure",
  ]

  /// The name in theme documents, in snake case.
  package var name: String { Role.names[Int(rawValue)] }

  /// The role of this name in theme documents.
  package init?(named name: String) {
    guard let index = Role.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// The roles people read as text on `surface` and on `header`.
  package static let readOnSurface: [Role] = [
    .text, .muted, .title, .accent, .good, .notice, .warning, .danger,
  ]
}
