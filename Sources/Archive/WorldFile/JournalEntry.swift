/// A command in the journal, a link of the one chain of a world file.
///
/// The hash of an entry is the SHA-256 of the previous entry's 32 bytes of hash followed by the
/// entry's canonical bytes; the first entry follows the hash of genesis (``WorldGenesis``).
/// Canonical bytes, version 1, numbers little-endian and signed unless said otherwise:
///
///     version      1 byte, value 1
///     number       64 bits
///     branch       64 bits
///     sequence     64 bits
///     day          64 bits
///     kind         64 bits
///     actor        length in bytes as unsigned 32 bits, then UTF-8
///     command      length as unsigned 32 bits, then the bytes
///
/// So a byte changed anywhere in the journal breaks every hash after it.
package struct JournalEntry: Equatable, Sendable {
  /// The number of the entry in the file, from 1 without gaps.
  package let number: Int
  /// The order among the entries of its branch, from 1 without gaps.
  package let sequence: Int
  /// The command.
  package let draft: JournalDraft
  /// The hash of the entry before, or of genesis.
  package let previous: ContentHash
  /// The hash that the entry was stored with.
  package let hash: ContentHash

  /// The entry that follows `previous`.
  init(number: Int, sequence: Int, draft: JournalDraft, after previous: ContentHash) {
    let bytes = Self.canonicalBytes(number: number, sequence: sequence, draft: draft)
    self.init(
      number: number, sequence: sequence, draft: draft, previous: previous,
      hash: ContentHash(of: previous.bytes + bytes))
  }

  init(
    number: Int, sequence: Int, draft: JournalDraft, previous: ContentHash, hash: ContentHash
  ) {
    self.number = number
    self.sequence = sequence
    self.draft = draft
    self.previous = previous
    self.hash = hash
  }

  /// What the hash is taken over, after the previous hash.
  package static func canonicalBytes(
    number: Int, sequence: Int, draft: JournalDraft
  ) -> [UInt8] {
    var writer = CanonicalWriter(version: 1)
    writer.write(number)
    writer.write(draft.branch)
    writer.write(sequence)
    writer.write(draft.day)
    writer.write(draft.kind)
    writer.write(draft.actor)
    writer.write(draft.command)
    return writer.bytes
  }
}

/// A command that is to be written to the journal.
package struct JournalDraft: Equatable, Sendable {
  /// The number of the branch it is given on.
  package let branch: Int
  /// The day it takes effect on.
  package let day: Int
  /// Who gives it.
  package let actor: String
  /// What sort of command it is; numbers are never reused.
  package let kind: Int
  /// The command in its canonical encoding.
  package let command: [UInt8]

  /// A draft.
  package init(branch: Int, day: Int, actor: String, kind: Int, command: [UInt8]) {
    self.branch = branch
    self.day = day
    self.actor = actor
    self.kind = kind
    self.command = command
  }
}
