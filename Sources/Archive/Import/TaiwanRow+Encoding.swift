internal import People

/// The form in which a row is kept in a world file's tape: 64 bytes, numbers little-endian.
///
///     0   number     4 bytes
///     4   limit      4 bytes
///     8   bills      6 × 4 bytes, April first
///     32  payments   6 × 4 bytes, April first
///     56  statuses   6 × 1 byte, April first
///     62  defaulted  1 byte, 0 or 1
///     63  nothing    1 byte, 0
extension TaiwanRow {
  /// How many bytes a row takes.
  package static let encodedSize = 64

  /// Appends the row to a tape.
  package func encode(into tape: inout [UInt8]) {
    Self.append(number, to: &tape)
    Self.append(limit, to: &tape)
    for month in 0..<SixMonths<Int32>.count { Self.append(bills[month], to: &tape) }
    for month in 0..<SixMonths<Int32>.count { Self.append(payments[month], to: &tape) }
    for month in 0..<SixMonths<Int8>.count { tape.append(UInt8(bitPattern: statuses[month])) }
    tape.append(defaulted ? 1 : 0)
    tape.append(0)
  }

  /// The row in 64 bytes of a tape; nothing if they are no row.
  package init?(tape bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.encodedSize else { return nil }
    func number(_ offset: Int) -> Int32 {
      Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
    }
    self.init(
      number: number(0), limit: number(4),
      statuses: SixMonths { Int8(bitPattern: bytes[56 + $0]) },
      bills: SixMonths { number(8 + 4 * $0) }, payments: SixMonths { number(32 + 4 * $0) },
      defaulted: bytes[62] == 1)
    guard bytes[62] <= 1, bytes[63] == 0, isSound else { return nil }
  }

  /// What every row of a file that was imported fulfils.
  private var isSound: Bool {
    number > 0 && limit > 0 && payments.values.allSatisfy { $0 >= 0 }
      && statuses.values.allSatisfy(TaiwanHeader.statuses.contains) && excess == nil
  }

  private static func append(_ number: Int32, to tape: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { tape.append(contentsOf: $0) }
  }
}
