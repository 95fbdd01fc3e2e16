internal import Credit
internal import World

extension WorldStore {
  /// The hash that names the whole world: the SHA-256 of version 1 (1 byte), the 32 bytes of the
  /// hash of the last entry (or of genesis), the number of branches (64 bits), and of each branch
  /// its number and head day (64 bits each) and the 32 bytes of its state hash. Whoever has it
  /// written down elsewhere notices any change of what was ordered and of what came of it.
  package func headHash(threads: Int) throws(WorldFault) -> ContentHash {
    try headHash(try stateHash(threads: threads))
  }

  /// The hash of all states on the head day: the kept one, or made anew.
  package func stateHash(threads: Int) throws(WorldFault) -> ContentHash {
    let mark = try values(of: .state).first.flatMap(StateMark.init)
    if let mark, mark.point == point { return mark.hash }
    return StateHash.of(try world(threads: threads), threads: threads)
  }

  /// The hash that names the whole world, from the hash of the states that is kept; nil where none
  /// is kept of the head.
  func keptHeadHash() throws(WorldFault) -> ContentHash? {
    let mark = try values(of: .state).first.flatMap(StateMark.init)
    guard let mark, mark.point == point else { return nil }
    return try headHash(mark.hash)
  }

  func headHash(_ state: ContentHash) throws(WorldFault) -> ContentHash {
    var writer = CanonicalWriter(version: 1)
    do throws(ArchiveError) {
      writer.write(bytes: try file.chainHead().bytes)
    } catch { throw .archive(error) }
    writer.write(1)
    writer.write(Self.mainBranch)
    writer.write(Int(head.number))
    writer.write(bytes: state.bytes)
    return ContentHash(of: writer.bytes)
  }

  func allPlaces() throws(WorldFault) -> [CachePlace] {
    do throws(ArchiveError) { return try file.places(of: Self.mainBranch) } catch {
      throw .archive(error)
    }
  }

  /// The last order given before a day; 0 for none.
  func lastEntry(before day: Day) -> UInt32 {
    journal.entries.last { $0.day < day }?.number ?? 0
  }
}
