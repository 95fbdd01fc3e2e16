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
