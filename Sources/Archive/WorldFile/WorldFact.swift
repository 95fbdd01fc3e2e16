/// Something a world file says of itself: a name and its value as text.
package struct WorldFact: Equatable, Sendable {
  /// The name, for example `seed`.
  package let key: String
  /// The value.
  package let value: String

  /// A fact.
  package init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}
