package import Cells

/// All keys, in the order of the footer and the help.
package enum Keymap {
  /// Every binding.
  package static let bindings: [Binding] = time + matters + casework + chart + lists + moving + desk

  /// What a key does in a place.
  package static func binding(for key: Key, in place: Place) -> Binding? {
    bindings.first { $0.keys.contains(key) && !$0.places.isDisjoint(with: place) }
  }

  /// The binding of an action, for its name and its key.
  package static func binding(of action: Action) -> Binding? {
    bindings.first { $0.action == action }
  }

  /// The bindings of a place: its own before those of everywhere.
  package static func bindings(in place: Place) -> [Binding] {
    let here = bindings.filter { !$0.places.isDisjoint(with: place) }
    return here.filter { $0.places != .everywhere } + here.filter { $0.places == .everywhere }
  }

  /// Pairs of bindings that one key would mean in one place.
  package static var conflicts: [(Binding, Binding)] {
    var found: [(Binding, Binding)] = []
    for (index, one) in bindings.enumerated() {
      for other in bindings[(index + 1)...] where !one.places.isDisjoint(with: other.places) {
        if one.keys.contains(where: other.keys.contains) { found.append((one, other)) }
      }
    }
    return found
  }
}
