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

extension Theme {
  /// The theme without colours, for terminals that have none and for `NO_COLOR`.
  package static let mono = Theme(
    name: "mono", kind: .mono, colors: Role.allCases.map(greys),
    Array(repeating: [], count: Role.allCases.count))

  /// What stands for a role where there is no colour.
  static func monoAttributes(_ role: Role) -> Attributes {
    switch role {
    case .selection: .reverse
    case .title, .accent, .limitLine: .bold
    case .warning: .underline
    case .danger: [.bold, .underline]
    case .muted, .border, .figure: .dim
    case .surface, .header, .text, .good, .notice, .selectionText, .usedArea: []
    }
  }

  // Only exports ask a mono theme for colours: white on black, and the reverse.
  private static func greys(_ role: Role) -> RGB {
    switch role {
    case .surface, .header, .selectionText: RGB(0, 0, 0)
    case .muted, .border, .figure, .usedArea: RGB(0xA8, 0xA8, 0xA8)
    default: RGB(0xFF, 0xFF, 0xFF)
    }
  }
}

/// A theme's colours reduced to a palette, so that text still can be read.
///
/// Grounds take the nearest index (the selection one that differs from the surface and suits its
/// text); what is drawn takes the nearest of those that reach the contrast of its kind on that
/// ground, or where
/// none does, the one with the most contrast.
struct ThemeReduction {
  private let colors: [RGB]
  private let depth: ColorDepth
  private(set) var indices: [UInt8]

  init(colors: [RGB], depth: ColorDepth) {
    self.colors = colors
    self.depth = depth
    indices = Array(repeating: 0, count: colors.count)
    self[.surface] = ColorPalette.nearest(to: color(.surface), at: depth)
    self[.header] = ground(.header) { _ in true }
    let surface = ColorPalette.color(self[.surface])
    let selected = ColorPalette.color(ColorPalette.nearest(to: color(.selectionText), at: depth))
    self[.selection] = ground(.selection) {
      Contrast.ratio(ColorPalette.color($0), surface) > 1.15
        && Contrast.ratio(ColorPalette.color($0), selected) >= Contrast.forText
    }
    for role in Role.allCases where ![.surface, .header, .selection].contains(role) {
      self[role] = readable(role)
    }
  }

  private subscript(_ role: Role) -> UInt8 {
    get { indices[Int(role.rawValue)] }
    set { indices[Int(role.rawValue)] = newValue }
  }

  private func color(_ role: Role) -> RGB { colors[Int(role.rawValue)] }

  // A ground must leave some index that can be read on it.
  private func ground(_ role: Role, where allowed: (UInt8) -> Bool) -> UInt8 {
    ColorPalette.nearest(to: color(role), at: depth) { index in
      allowed(index)
        && ColorPalette.indices(at: depth).contains {
          Contrast.ratio(ColorPalette.color($0), ColorPalette.color(index)) >= Contrast.forText
        }
    } ?? self[.surface]
  }

  private func readable(_ role: Role) -> UInt8 {
    let grounds: [Role] = role == .selectionText ? [.selection] : [.surface, .header]
    let least = leastContrast(role)
    func contrast(_ index: UInt8) -> Double {
      grounds.map { Contrast.ratio(ColorPalette.color(index), ColorPalette.color(self[$0])) }.min()
        ?? 0
    }
    // Among so few colours, what is nearest to a grey may be a red: greys stay grey.
    let mustBeGrey = depth != .indexed256 && ColorPalette.isGreyish(color(role))
    if let index = ColorPalette.nearest(
      to: color(role), at: depth,
      where: {
        contrast($0) >= least && (!mustBeGrey || ColorPalette.isGreyish(ColorPalette.color($0)))
      })
    {
      return index
    }
    return ColorPalette.indices(at: depth).max { contrast($0) < contrast($1) } ?? 0
  }

  // Eight colours are all strong ones: more contrast would leave only black and white.
  private func leastContrast(_ role: Role) -> Double {
    switch role {
    case .limitLine, .usedArea, .figure: Contrast.forGraphics
    case .border: 1.3
    default: depth == .ansi8 ? Contrast.forGraphics : Contrast.forText
    }
  }
}

/// Why a theme document is refused.
package enum ThemeFault: Error, Hashable, Sendable {
  /// No role has this name.
  case unknownRole(String)
  /// A role stands twice.
  case repeatedRole(Role)
  /// A role has no colour.
  case missingRole(Role)
  /// The colour of a role is not `#rrggbb`.
  case badColor(Role, String)
  /// A role asks for an attribute that does not exist.
  case unknownAttribute(Role, String)
}
