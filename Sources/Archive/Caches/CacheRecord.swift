internal import Credit
internal import World

/// A value that caches keep many of, as a record of one width that is checked when it is read.
protocol CacheRecord: Sendable {
  /// The bytes of a record.
  static var recordSize: Int { get }
  /// Writes the record.
  func write(to record: UnsafeMutableRawBufferPointer)
  /// The value of a record; bytes that mean none are an error.
  static func read(_ record: UnsafeRawBufferPointer, in setting: Setting) throws(StateFault) -> Self
}

extension NoticeEntry: CacheRecord {}
extension CaseEntry: CacheRecord {}
extension SheetRow: CacheRecord {}
extension Measures: CacheRecord {}

/// Records of one kind by columns, see ``Columns``.
enum RecordPack {
  /// The packed bytes of values.
  static func pack<Value: CacheRecord>(_ values: some Collection<Value>) -> [UInt8] {
    var records = [UInt8](repeating: 0, count: values.count * Value.recordSize)
    records.withUnsafeMutableBytes { bytes in
      for (index, value) in values.enumerated() {
        value.write(to: place(index, of: Value.recordSize, in: bytes))
      }
    }
    return records.withUnsafeBytes { Columns.pack($0, width: Value.recordSize) }
  }

  /// The values of packed bytes; nil where they are none.
  static func unpack<Value: CacheRecord>(
    _ type: Value.Type, _ packed: UnsafeRawBufferPointer, in setting: Setting
  ) -> [Value]? {
    guard let columns = Columns.unpack(packed, width: Value.recordSize) else { return nil }
    let records = Columns.records(of: columns, width: Value.recordSize)
    do throws(StateFault) {
      var values: [Value] = []
      values.reserveCapacity(records.count / Value.recordSize)
      for start in stride(from: 0, to: records.count, by: Value.recordSize) {
        values.append(try read(type, records, at: start, setting))
      }
      return values
    } catch { return nil }
  }

  private static func read<Value: CacheRecord>(
    _ type: Value.Type, _ records: [UInt8], at start: Int, _ setting: Setting
  ) throws(StateFault) -> Value {
    let result = records.withUnsafeBytes { bytes in
      Result { () throws(StateFault) -> Value in
        try Value.read(
          UnsafeRawBufferPointer(rebasing: bytes[start..<start + Value.recordSize]), in: setting)
      }
    }
    return try result.get()
  }

  /// The bytes of one record of many.
  static func place(
    _ index: Int, of size: Int, in bytes: UnsafeMutableRawBufferPointer
  ) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: bytes[index * size..<(index + 1) * size])
  }
}
