package import World

/// Why a world could not be made, opened or worked on.
package enum WorldFault: Error, Sendable {
  /// The file.
  case archive(ArchiveError)
  /// A document.
  case document(DocumentError)
  /// A kind of document is not there.
  case noDocument(kind: String, world: String)
  /// The policy's currency is not the world's.
  case currency(policy: String, world: String)
  /// An order that the lender's rules do not allow.
  case refused(CommandRefusal)
  /// An order that was acknowledged, and that is refused now.
  case replay(ReplayFault)
  /// Nobody of this name is in the roster.
  case nobody(String, roster: [String])
  /// A journal entry that this version cannot read.
  case unreadableEntry(Int)
  /// The day lies outside the world's days.
  case day(asked: String, first: String, head: String)
  /// The first day, as days since 1970-01-01, is none that a world can begin on.
  case genesis(Int)
  /// So many days cannot be lived after the head; only so many can.
  case endOfDays(asked: Int, most: Int)
  /// The file of recorded accounts.
  case tapes(TaiwanFileError)
}
