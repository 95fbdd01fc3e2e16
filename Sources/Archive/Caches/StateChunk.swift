internal import Credit
internal import World

/// The states of some accounts that follow each other, as one part of a keyframe.
///
///     entries        the last order that the states include, 4 bytes; 0 for none
///     base           the day of the keyframe it is written over, 2 bytes; 0 where it stands alone
///     columns        the accounts' records, see ``Columns``
///
/// Numbers are little-endian and unsigned.
struct StateChunk {
  /// Accounts in a chunk: few enough to be turned within the cache of a core.
  static let size = 2_048
  private static let headerSize = 6

  /// The last order that the states include; 0 for none.
  let lastEntry: UInt32
  /// The day of the keyframe that is needed to read it; none where it stands alone.
  let base: Day
  /// The packed columns.
  let packed: UnsafeRawBufferPointer

  /// A chunk read from the content of a cached value.
  init?(_ content: UnsafeRawBufferPointer) {
    guard content.count >= Self.headerSize else { return nil }
    lastEntry = content.loadUnaligned(as: UInt32.self).littleEndian
    let day = content.loadUnaligned(fromByteOffset: 4, as: UInt16.self).littleEndian
    base = Day(number: Int(day))
    packed = UnsafeRawBufferPointer(rebasing: content[Self.headerSize...])
  }

  /// The content of a chunk of accounts.
  static func content(
    of accounts: ArraySlice<Account>, lastEntry: UInt32, over base: (day: Day, columns: [UInt8])?
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: lastEntry.littleEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: (base?.day.number ?? 0).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
      + records(of: accounts).withUnsafeBytes {
        Columns.pack($0, width: Account.recordSize, over: base?.columns)
      }
  }

  /// The accounts' records, one after the other.
  static func records(of accounts: ArraySlice<Account>) -> [UInt8] {
    var records = [UInt8](repeating: 0, count: accounts.count * Account.recordSize)
    records.withUnsafeMutableBytes { bytes in
      for (index, account) in accounts.enumerated() {
        account.write(to: RecordPack.place(index, of: Account.recordSize, in: bytes))
      }
    }
    return records
  }

  /// The columns of the accounts' records; nil where they are damaged or the base is not theirs.
  func columns(over base: [UInt8]?) -> [UInt8]? {
    Columns.unpack(packed, width: Account.recordSize, over: base)
  }
}
