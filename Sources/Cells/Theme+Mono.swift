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
