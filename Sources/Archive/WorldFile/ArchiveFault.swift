/// Something in a world file that is not as it was written.
package enum ArchiveFault: Equatable, Sendable {
  /// The first entry of the journal that does not follow from the one before: its number, its
  /// previous hash or its own hash is wrong. Everything after it is in doubt.
  case chain(entry: Int)
  /// A document's content does not have the hash it is stored under.
  case document(name: String)
  /// A branch point was changed.
  case branch(name: String)
  /// The recorded lives are not those that were imported.
  case tape
  /// The database's own structure is broken, as SQLite describes it.
  case structure(String)
}

extension ArchiveFault: CustomStringConvertible {
  /// The fault as a sentence without a full stop.
  package var description: String { SafeQuote.visible(sentence) }

  private var sentence: String {
    switch self {
    case .chain(let entry): "journal entry \(entry) does not follow from the one before"
    case .document(let name): "the document \(SafeQuote.quote(name)) was changed"
    case .branch(let name): "the branch point of \(SafeQuote.quote(name)) was changed"
    case .tape: "the recorded lives were changed"
    case .structure(let detail): "the file's structure is broken: \(detail)"
    }
  }
}
