/// What was found where something else belongs.
package enum DocumentFinding: Equatable, Sendable {
  /// A map.
  case map
  /// A list.
  case list
  /// A key without a value, or an explicit null.
  case nothing
  /// This text.
  case text(String)
}

extension DocumentFinding: CustomStringConvertible {
  /// The finding as the object of a sentence; text is quoted, shortened, and made harmless.
  package var description: String {
    switch self {
    case .map: "a map"
    case .list: "a list"
    case .nothing: "nothing"
    case .text(let text): SafeQuote.quote(text)
    }
  }
}
