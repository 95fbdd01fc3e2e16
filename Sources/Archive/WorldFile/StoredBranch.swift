/// A branch of a world: where it forks off, and how far it has been stepped.
package struct StoredBranch: Equatable, Sendable {
  /// Its number, from 1; 1 is the branch that genesis makes.
  package let number: Int
  /// Its name; no two branches share one.
  package let name: String
  /// The branch it forks off; nothing for the first.
  package let parent: Int?
  /// The day it forks at (for the first, the day of genesis): the last that it shares.
  package let day: Int
  /// The last entry of the parent that it shares; 0 for none.
  package let lastEntry: Int
  /// The day it has been stepped to.
  package let headDay: Int

  /// The hash that seals the branch point: the SHA-256 of the hash that the last shared entry
  /// (or genesis) has, followed by version 1 (one byte), number, name, parent (0 for none), day
  /// and last entry. How far the branch was stepped is not part of it.
  func seal(after previous: ContentHash) -> ContentHash {
    var writer = CanonicalWriter(version: 1)
    writer.write(number)
    writer.write(name)
    writer.write(parent ?? 0)
    writer.write(day)
    writer.write(lastEntry)
    return ContentHash(of: previous.bytes + writer.bytes)
  }
}
