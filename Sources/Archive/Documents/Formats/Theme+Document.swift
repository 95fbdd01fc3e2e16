package import Cells

extension Theme {
  /// Reads a theme document.
  ///
  /// - Throws: ``DocumentError`` where anything is missing or unknown, or a colour is not
  ///   `#rrggbb`.
  package static func read(_ document: Document) throws(DocumentError) -> Theme {
    try document.root.map { map throws(DocumentError) in
      let name = try map.required("name").string()
      let kind = try map.required("kind").oneCase("kind", of: Kind.allCases)
      let entries = try ThemeEntries(map.required("colors"), map.optional("attributes"))
      do throws(ThemeFault) {
        return try Theme(name: name, kind: kind, entries: entries.all)
      } catch {
        throw entries.error(error)
      }
    }
  }
}

/// The `colors` and `attributes` of a theme document, and where each of them stands.
struct ThemeEntries {
  private let colors: Place
  private let attributes: Place?
  private(set) var all: [Theme.Entry]

  /// A map and what stands at its keys.
  private struct Place {
    let node: DocumentNode
    let nodes: [(name: String, value: DocumentNode)]

    init(_ node: DocumentNode) throws(DocumentError) {
      self.node = node
      nodes = try node.entries { $1 }
    }

    /// Where the value of a key stands; the map itself if the key is not there.
    func node(of role: Role) -> DocumentNode {
      nodes.first { $0.name == role.name }?.value ?? node
    }
  }

  init(_ colors: DocumentNode, _ attributes: DocumentNode?) throws(DocumentError) {
    self.colors = try Place(colors)
    if let attributes { self.attributes = try Place(attributes) } else { self.attributes = nil }
    all = []
    for (name, node) in self.colors.nodes {
      all.append(Theme.Entry(role: name, color: try node.string()))
    }
    for (name, node) in self.attributes?.nodes ?? [] {
      try add(
        try node.list(count: 0...8) { item throws(DocumentError) in try item.string() }, to: name,
        node)
    }
  }

  private mutating func add(
    _ names: [String], to role: String, _ node: DocumentNode
  ) throws(DocumentError) {
    guard let index = all.firstIndex(where: { $0.role == role }) else {
      throw node.error(.rule("must belong to a role that has a colour"))
    }
    all[index].attributes = names
  }

  /// A fault of these entries, with the place where it stands.
  func error(_ fault: ThemeFault) -> DocumentError {
    switch fault {
    case .unknownRole(let name):
      let nearest = Spelling.nearest(to: name, among: Role.allCases.map(\.name))
      return colors.node.error(.unknownKey(name, nearest: nearest))
    case .repeatedRole(let role): return colors.node.error(.repeated(role.name))
    case .missingRole(let role): return colors.node.error(.missingKey(role.name, misspelt: nil))
    case .badColor(let role, let text):
      let rule = "must be a colour such as \"#1d4f60\", not \(SafeQuote.quote(text))"
      return colors.node(of: role).error(.rule(rule))
    case .unknownAttribute(let role, let name):
      let place = attributes?.node(of: role) ?? colors.node
      let rule = "must be of bold, dim, underline, reverse, not \(SafeQuote.quote(name))"
      return place.error(.rule(rule))
    }
  }
}
