internal import Credit
package import World

/// Plain values as raw bytes, for caches only: never for the journal, never for a hash.
///
/// A cache may be thrown away at any time, so it keeps the memory layout of the program that wrote
/// it, with a mark of that layout in front; another layout's cache is ignored and made again.
enum CacheBytes {
  /// Counted up whenever the meaning of cached values changes without their size.
  private static let version: UInt64 = 2

  /// The mark of this program's layout of a type.
  static func mark<Value: BitwiseCopyable>(_ type: Value.Type) -> UInt64 {
    version << 48 ^ UInt64(MemoryLayout<Account>.stride) << 32
      ^ UInt64(MemoryLayout<Value>.stride) << 16 ^ UInt64(MemoryLayout<Value>.alignment)
  }

  /// The values' bytes, after a mark of eight bytes.
  static func pack<Value: BitwiseCopyable>(_ values: some Collection<Value>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + values.count * MemoryLayout<Value>.stride)
    withUnsafeBytes(of: mark(Value.self)) { bytes.append(contentsOf: $0) }
    Array(values).withUnsafeBytes { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The values of bytes; nil where another layout wrote them.
  static func unpack<Value: BitwiseCopyable>(
    _ type: Value.Type, _ bytes: UnsafeRawBufferPointer
  ) -> [Value]? {
    let stride = MemoryLayout<Value>.stride
    guard bytes.count >= 8, bytes.loadUnaligned(as: UInt64.self) == mark(type),
      (bytes.count - 8) % stride == 0
    else { return nil }
    let count = (bytes.count - 8) / stride
    return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[8...]))
      filled = count
    }
  }
}

/// A notice of the inbox, as it is cached.
struct CachedNotice: BitwiseCopyable {
  let account: UInt32
  let deliveredOn: Day
  let readOn: Day
  let notice: Notice
}

/// An open case of the queue, as it is cached.
struct CachedCase: BitwiseCopyable {
  let account: UInt32
  let exposure: Money
  let matter: Case
}

/// A day's measures as they are cached.
struct CachedMeasures: BitwiseCopyable {
  let measures: Measures
}

/// Everything the first screen needs of a day: the list and the queue of cases.
package struct DaySheet: Sendable {
  /// The list of all accounts.
  package let sheet: Sheet
  /// The open cases, in account order.
  package let cases: [CaseEntry]

  /// What a world shows on its head day.
  package init(_ world: WorldState) {
    sheet = world.sheet()
    cases = world.openCases()
  }

  /// Reads the cached bytes of a day; nil where another version of the program wrote them.
  init?(_ bytes: UnsafeRawBufferPointer, day: Day, numbers: [UInt32]) {
    guard bytes.count >= 8 else { return nil }
    let split = Int(bytes.loadUnaligned(as: UInt64.self))
    guard split >= 8, split <= bytes.count,
      let rows = CacheBytes.unpack(
        SheetRow.self, UnsafeRawBufferPointer(rebasing: bytes[8..<split])),
      let cases = CacheBytes.unpack(
        CachedCase.self, UnsafeRawBufferPointer(rebasing: bytes[split...])),
      rows.count == numbers.count
    else { return nil }
    sheet = Sheet(day: day, rows: rows, accounts: numbers)
    self.cases = cases.map {
      CaseEntry(account: Int($0.account), matter: $0.matter, exposure: $0.exposure)
    }
  }

  /// The bytes to cache: where the cases begin, the rows, the cases.
  var bytes: [UInt8] {
    let rows = CacheBytes.pack(sheet.rows)
    let packed = CacheBytes.pack(
      cases.map {
        CachedCase(account: UInt32($0.account), exposure: $0.exposure, matter: $0.matter)
      })
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + rows.count + packed.count)
    withUnsafeBytes(of: UInt64(8 + rows.count)) { bytes.append(contentsOf: $0) }
    return bytes + rows + packed
  }
}
