internal import Archive
internal import Cells

/// The theme of the screen: one that travels with the program, or a file.
struct Look {
  let theme: Theme

  /// The theme of a name or path; dark where nothing was asked for.
  init(theme name: String?, configuration: Configuration) throws {
    let name = name ?? "dark"
    if name == "mono" {
      theme = Theme.mono
      return
    }
    if let stored = BuiltIn.themes.first(where: { $0.name == name + ".yaml" }) {
      theme = try Theme.read(try Document(bytes: stored.bytes, file: stored.name))
      return
    }
    guard name.contains("/") || name.hasSuffix(".yaml") else { throw CommandError.noTheme(name) }
    theme = try Theme.read(try Document(file: name))
  }
}
