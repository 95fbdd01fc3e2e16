package import Cells

/// One line of the keymap: which keys do what, where, what it is called, and what it needs. The
/// footer, the help, the palette and the manual are made from it.
package struct Binding: Sendable {
  /// The keys; the first is the one that is shown.
  package let keys: [Key]
  /// Where.
  package let places: Place
  /// What.
  package let action: Action
  /// Its name in the footer, two words.
  package let name: Phrase
  /// What it does, in a line of the help.
  package let help: Phrase
  /// What must be so, the most important first.
  package let needs: [Requirement]
  /// Whether the footer shows it.
  package let isInFooter: Bool

  init(
    _ keys: [Key], _ places: Place, _ action: Action, _ name: Phrase, _ help: Phrase,
    needs: [Requirement] = [], footer: Bool = true
  ) {
    (self.keys, self.places, self.action) = (keys, places, action)
    (self.name, self.help, self.needs) = (name, help, needs)
    isInFooter = footer
  }

  init(
    _ key: Key, _ places: Place, _ action: Action, _ name: Phrase, _ help: Phrase,
    needs: [Requirement] = [], footer: Bool = true
  ) {
    self.init([key], places, action, name, help, needs: needs, footer: footer)
  }

  /// The keys as people write them, `j ↓`.
  package var keyNames: String { keys.map(\.name).joined(separator: " ") }
}
