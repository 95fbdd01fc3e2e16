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
