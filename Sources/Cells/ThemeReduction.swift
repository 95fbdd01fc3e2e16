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
