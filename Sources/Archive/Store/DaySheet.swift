internal import Credit
package import World

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
