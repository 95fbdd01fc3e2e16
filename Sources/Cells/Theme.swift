/// Colours and attributes for every role, and their forms for terminals with fewer colours.
///
/// The forms are derived once, when the theme is made: the nearest palette index that still can
/// be read on its ground. Mono drops colours and gives each role that carries a warning or a
/// choice an attribute of its own, so that nothing is told by colour alone.
package struct Theme: Hashable, Sendable {
  /// What ground the theme has.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light
    /// No colours.
    case mono
  }

  /// A line of a theme document.
  package struct Entry: Hashable, Sendable {
    /// The role's name.
    package var role: String
    /// `#rrggbb`.
    package var color: String
    /// Names of attributes.
    package var attributes: [String]

    /// A role with its colour and attributes.
    package init(role: String, color: String, attributes: [String] = []) {
      self.role = role
      self.color = color
      self.attributes = attributes
    }
  }

  /// The name in lists and on the command line.
  package let name: String
  /// Its ground.
  package let kind: Kind
  // By the role's number.
  private let colors: [RGB]
  private let attributes: [Attributes]
  private let indexed256: [UInt8]
  private let ansi16: [UInt8]
  private let ansi8: [UInt8]

  /// A theme of these entries, one for each role.
  package init(name: String, kind: Kind, entries: [Entry]) throws(ThemeFault) {
    var colors: [RGB?] = Array(repeating: nil, count: Role.allCases.count)
    var attributes: [Attributes] = Array(repeating: [], count: colors.count)
    for entry in entries {
      guard let role = Role(named: entry.role) else { throw .unknownRole(entry.role) }
      let index = Int(role.rawValue)
      guard colors[index] == nil else { throw .repeatedRole(role) }
      guard let color = RGB(hex: entry.color) else { throw .badColor(role, entry.color) }
      colors[index] = color
      for name in entry.attributes {
        guard let one = Attributes(named: name) else { throw .unknownAttribute(role, name) }
        attributes[index].insert(one)
      }
    }
    for role in Role.allCases where colors[Int(role.rawValue)] == nil { throw .missingRole(role) }
    self.init(name: name, kind: kind, colors: colors.compactMap { $0 }, attributes)
  }

  init(name: String, kind: Kind, colors: [RGB], _ attributes: [Attributes]) {
    self.name = name
    self.kind = kind
    self.colors = colors
    self.attributes = attributes
    indexed256 = ThemeReduction(colors: colors, depth: .indexed256).indices
    ansi16 = ThemeReduction(colors: colors, depth: .ansi16).indices
    ansi8 = ThemeReduction(colors: colors, depth: .ansi8).indices
  }

  /// The colour of a role in 24 bits.
  package func color(_ role: Role) -> RGB {
    colors[Int(role.rawValue)]
  }

  /// The palette index of a role at a depth; nil where the depth has no palette.
  package func index(_ role: Role, at depth: ColorDepth) -> UInt8? {
    switch depth {
    case .indexed256: indexed256[Int(role.rawValue)]
    case .ansi16: ansi16[Int(role.rawValue)]
    case .ansi8: ansi8[Int(role.rawValue)]
    case .mono, .trueColor: nil
    }
  }

  /// The attributes of a role at a depth.
  package func attributes(_ role: Role, at depth: ColorDepth) -> Attributes {
    depth == .mono ? Theme.monoAttributes(role) : attributes[Int(role.rawValue)]
  }

  /// The roles that cannot be read well on their ground, with their ratio; empty in a good theme.
  package var weakRoles: [(role: Role, on: Role, ratio: Double)] {
    let pairs: [(Role, Role)] =
      Role.readOnSurface.flatMap { [($0, .surface), ($0, .header)] }
      + [(.selectionText, .selection)]
    return pairs.compactMap { role, ground in
      let ratio = Contrast.ratio(color(role), color(ground))
      return ratio < Contrast.forText ? (role, ground, ratio) : nil
    }
  }
}
