internal import Credit
internal import World

/// The list of a world of format 2, which kept it as the memory of the program that wrote it: the
/// place where the open cases begin (8 bytes), a mark of the layout (8 bytes), rows of 32 bytes.
///
/// Only those rows are read: where each field stood in memory is known, and each is checked.
enum EarlySheet {
  private static let width = 32
  private static let headerSize = 16

  /// The rows; nil where the bytes are no such list of so many accounts.
  static func rows(
    _ bytes: UnsafeRawBufferPointer, accounts: Int, in setting: Setting
  ) -> [SheetRow]? {
    guard bytes.count >= headerSize,
      bytes.loadUnaligned(as: UInt64.self) == UInt64(headerSize + accounts * width)
    else { return nil }
    let mark = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    guard mark >> 16 & 0xFFFF == width, bytes.count >= headerSize + accounts * width else {
      return nil
    }
    do throws(StateFault) {
      var rows: [SheetRow] = []
      rows.reserveCapacity(accounts)
      for place in 0..<accounts {
        let start = headerSize + place * width
        rows.append(
          try row(UnsafeRawBufferPointer(rebasing: bytes[start..<start + width]), setting))
      }
      return rows
    } catch { return nil }
  }

  /// The fields stood in the order of a record, each at a multiple of its own size.
  private static func row(
    _ memory: UnsafeRawBufferPointer, _ setting: Setting
  ) throws(StateFault) -> SheetRow {
    let places = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13] + Array(16..<32)
    var record = places.map { memory[$0] }
    record += [UInt8](repeating: 0, count: SheetRow.recordSize - record.count)
    let result = record.withUnsafeBytes { bytes in
      Result { () throws(StateFault) -> SheetRow in try SheetRow.read(bytes, in: setting) }
    }
    return try result.get()
  }
}
