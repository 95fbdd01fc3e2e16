internal import CZstd

/// Records of one width, kept by columns and packed.
///
/// Byte k of a record means the same in every record, so the same byte of many records stands
/// together: most columns hardly vary, and pack to almost nothing. Where a base is given, what
/// equals it is left out before: only the bytes that changed remain.
///
///     version        1 byte, value 1
///     width          bytes of a record, 4 bytes
///     count          records, 4 bytes
///     hasBase        1 byte, 1 where a base is needed to read
///     columns        one Zstandard frame of width × count bytes: byte 0 of every record, then
///                    byte 1 of every record …, each XORed with that of the base
///
/// Numbers are little-endian and unsigned.
enum Columns {
  private static let version: UInt8 = 1
  private static let headerSize = 10
  /// Fast: at a higher level a keyframe of a million accounts takes seconds and saves a tenth.
  private static let level: Int32 = 1

  /// Packs records that lie one after the other.
  ///
  /// - Parameter base: the columns of as many records of the same width, see
  ///   ``columns(of:width:)``.
  static func pack(_ records: UnsafeRawBufferPointer, width: Int, over base: [UInt8]? = nil)
    -> [UInt8]
  {
    var columns = columns(of: records, width: width)
    if let base {
      precondition(base.count == columns.count, "a base of as many records")
      xor(&columns, base)
    }
    let count = width == 0 ? 0 : records.count / width
    return header(width: width, count: count, hasBase: base != nil) + compress(columns)
  }

  /// The columns of packed records; nil where the bytes are not what `pack` wrote of records of
  /// this width, or where their base is missing or another.
  static func unpack(
    _ packed: UnsafeRawBufferPointer, width: Int, over base: [UInt8]? = nil
  ) -> [UInt8]? {
    guard packed.count >= headerSize, packed[0] == version,
      packed.loadUnaligned(fromByteOffset: 1, as: UInt32.self).littleEndian == UInt32(width),
      packed[9] == (base == nil ? 0 : 1)
    else { return nil }
    let count = Int(packed.loadUnaligned(fromByteOffset: 5, as: UInt32.self).littleEndian)
    guard var columns = decompress(packed[headerSize...], to: width * count) else { return nil }
    guard let base else { return columns }
    guard base.count == columns.count else { return nil }
    xor(&columns, base)
    return columns
  }

  /// Whether two packed values that stand alone hold the same records, however they were packed.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    if one == other { return true }
    guard let columns = standingAlone(one), let others = standingAlone(other) else { return false }
    return columns == others && one.prefix(headerSize) == other.prefix(headerSize)
  }

  private static func standingAlone(_ packed: [UInt8]) -> [UInt8]? {
    packed.withUnsafeBytes { bytes in
      guard bytes.count >= headerSize else { return nil }
      let width = bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self).littleEndian
      return unpack(bytes, width: Int(width))
    }
  }

  /// Records turned into columns: `width` runs of as many bytes as there are records.
  static func columns(of records: UnsafeRawBufferPointer, width: Int) -> [UInt8] {
    turn(records, rows: width == 0 ? 0 : records.count / width, columns: width)
  }

  /// Columns turned back into records that lie one after the other.
  static func records(of columns: [UInt8], width: Int) -> [UInt8] {
    columns.withUnsafeBytes {
      turn($0, rows: width, columns: width == 0 ? 0 : columns.count / width)
    }
  }

  /// A matrix of bytes with rows and columns changed for each other.
  private static func turn(_ matrix: UnsafeRawBufferPointer, rows: Int, columns: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: rows * columns) { turned, filled in
      filled = rows * columns
      guard let from = matrix.baseAddress, let to = turned.baseAddress else { return }
      // In bands of rows, so that the lines written to stay in cache.
      for band in stride(from: 0, to: rows, by: 64) {
        for column in 0..<columns {
          for row in band..<min(band + 64, rows) {
            to[column * rows + row] = from.load(
              fromByteOffset: row * columns + column, as: UInt8.self)
          }
        }
      }
    }
  }

  private static func xor(_ bytes: inout [UInt8], _ base: [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      base.withUnsafeBufferPointer { base in
        for index in bytes.indices { bytes[index] ^= base[index] }
      }
    }
  }

  private static func header(width: Int, count: Int, hasBase: Bool) -> [UInt8] {
    var bytes = [version]
    for number in [width, count] {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return bytes + [hasBase ? 1 : 0]
  }

  private static func compress(_ bytes: [UInt8]) -> [UInt8] {
    let bound = ZSTD_compressBound(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { buffer, filled in
      filled = bytes.withUnsafeBytes {
        ZSTD_compress(buffer.baseAddress, bound, $0.baseAddress, $0.count, level)
      }
      precondition(ZSTD_isError(filled) == 0, "the room is as much as can be needed")
    }
  }

  /// The bytes of a frame, if it holds exactly so many.
  private static func decompress(_ frame: Slice<UnsafeRawBufferPointer>, to size: Int) -> [UInt8]? {
    let frame = UnsafeRawBufferPointer(rebasing: frame)
    // Asked first, so that a damaged or hostile frame makes no room it does not fill.
    guard ZSTD_getFrameContentSize(frame.baseAddress, frame.count) == UInt64(size) else {
      return nil
    }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      let written = ZSTD_decompress(buffer.baseAddress, size, frame.baseAddress, frame.count)
      isWhole = written == size
      filled = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }
}
