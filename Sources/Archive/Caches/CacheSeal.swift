/// What a cached value carries so that a wrong one is noticed: in front of its content stands the
/// SHA-256 of the place it belongs to and the content.
///
/// The place's canonical bytes are: version 1 (1 byte), the table's name behind its length as 32
/// bits, branch, day and part as 64 bits each; the content follows. So a value that was damaged,
/// cut short, or moved to another day is no value. It finds mistakes, not someone who writes the
/// hash anew: what a cache says is compared with the life itself by `verify`.
struct CacheSeal {
  /// The table.
  let table: CacheTable
  /// The branch.
  let branch: Int
  /// The day.
  let day: Int
  /// Which part of the day's content.
  let part: Int

  /// The content with its seal.
  func sealed(_ content: [UInt8]) -> [UInt8] {
    content.withUnsafeBytes { hash(of: $0).bytes } + content
  }

  /// The content behind a seal; nil where the seal is not its own.
  func opened(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard bytes.count >= ContentHash.size else { return nil }
    let content = UnsafeRawBufferPointer(rebasing: bytes[ContentHash.size...])
    return bytes.prefix(ContentHash.size).elementsEqual(hash(of: content).bytes) ? content : nil
  }

  private func hash(of content: UnsafeRawBufferPointer) -> ContentHash {
    var place = CanonicalWriter(version: 1)
    place.write(table.rawValue)
    place.write(branch)
    place.write(day)
    place.write(part)
    var function = ContentHash.Function()
    function.update(place.bytes)
    function.update(content)
    return function.hash
  }
}

/// The tables of what can be computed again.
enum CacheTable: String, CaseIterable {
  /// The states of all accounts on some days, in chunks.
  case keyframe
  /// The list's columns of a branch's head, in chunks.
  case sheet
  /// The queue of open cases on a branch's head.
  case cases
  /// The notices of each day: part 0 those of the step, another those of the order of that number.
  case notice
  /// The measures of each day.
  case measure
  /// The hash of all states of a branch's head.
  case state
}
