/// What a terminal is told for a style: colours in the terminal's own numbers, and attributes.
package struct Paint: Hashable, Sendable {
  /// A colour as terminals count it.
  package enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// A palette index.
    case index(UInt8)
    /// Twenty-four bits.
    case direct(RGB)
  }

  /// The colour of the text.
  package var foreground: Color
  /// The colour behind it.
  package var background: Color
  /// Attributes of the roles and of the style together.
  package var attributes: Attributes
}

extension Theme {
  /// What a terminal of some depth is told for a style. A mono theme is mono at every depth.
  package func paint(_ style: Style, at wanted: ColorDepth) -> Paint {
    let depth = kind == .mono ? .mono : wanted
    var attributes = style.attributes
    for role in [style.foreground.role, style.background.role].compactMap(\.self) {
      attributes.formUnion(self.attributes(role, at: depth))
    }
    var paint = Paint(
      foreground: color(style.foreground, at: depth),
      background: color(style.background, at: depth), attributes: attributes)
    if depth == .ansi8, brightens(style.foreground) { paint.attributes.insert(.bold) }
    return paint
  }

  private func color(_ ink: Ink, at depth: ColorDepth) -> Paint.Color {
    guard depth != .mono else { return .standard }
    if let role = ink.role {
      return index(role, at: depth).map(Paint.Color.index) ?? .direct(color(role))
    }
    guard let color = ink.direct, depth != .trueColor else {
      return ink.direct.map(Paint.Color.direct) ?? .standard
    }
    return .index(ColorPalette.nearest(to: color, at: depth))
  }

  // Where there are eight colours, text of a bright one is its dark one in bold.
  private func brightens(_ ink: Ink) -> Bool {
    guard let role = ink.role else { return false }
    if role == .selectionText { return true }
    return kind == .dark && Role.readOnSurface.contains(role) && role != .text && role != .muted
  }
}
