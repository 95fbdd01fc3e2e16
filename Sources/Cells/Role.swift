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
