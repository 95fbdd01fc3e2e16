/// The real book as it is published: "Default of Credit Card Clients" (Yeh, 2016, UCI Machine
/// Learning Repository), 30,000 accounts in 25 columns of comma-separated values.
///
/// A file that is not that book is refused as a whole; a bad row is refused by its line, and the
/// others are imported.
package struct TaiwanFile: Equatable, Sendable {
  /// A row that was not imported.
  package struct Refused: Equatable, Sendable {
    /// The line of the file, from 1; the header is line 1.
    package let line: Int
    /// Why.
    package let reason: TaiwanRefusal
  }

  /// The good rows, in the order of the file.
  package private(set) var rows: [TaiwanRow] = []
  /// The bad rows, in the order of the file.
  package private(set) var refused: [Refused] = []

  /// Reads the file at a path.
  package init(file path: String) throws(TaiwanFileError) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileBytes.read(path)
    } catch {
      throw .unreadable(path, error)
    }
    try self.init(bytes: bytes, file: path)
  }

  /// Reads a file that is at hand; `file` is its name in errors.
  package init(bytes: [UInt8], file: String) throws(TaiwanFileError) {
    guard !bytes.isEmpty else { throw .empty(file) }
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let header = try TaiwanHeader(bytes[..<end], file: file)
    bytes.withUnsafeBufferPointer { read($0, from: end + 1, header) }
    if rows.isEmpty { throw .noGoodRow(file, first: refused.first) }
  }

  /// How many of the accounts defaulted in October 2005.
  package var defaults: Int { rows.count(where: \.defaulted) }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from body: Int, _ header: TaiwanHeader
  ) {
    var reader = TaiwanRowReader(header)
    var (start, number) = (body, 1)
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      number += 1
      let isReturned = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      let line = start..<(isReturned ? end - 1 : end)
      start = end + 1
      if line.isEmpty { continue }
      switch reader.read(bytes, line, number: number) {
      case .success(let row): rows.append(row)
      case .failure(let reason): refused.append(Refused(line: number, reason: reason))
      }
    }
  }
}
