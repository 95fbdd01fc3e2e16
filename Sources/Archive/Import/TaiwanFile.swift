/// The real book: "Default of Credit Card Clients" (Yeh, 2016, UCI Machine Learning Repository),
/// 30,000 accounts in 25 columns, in any of the forms in which its copies are found.
///
/// A file that is not that book is refused as a whole; a bad row is refused by its line, and the
/// others are imported.
package struct TaiwanFile: Equatable, Sendable {
  /// A row that was not imported.
  package struct Refused: Equatable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    /// Why.
    package let reason: TaiwanRefusal
  }

  /// The good rows, in the order of the file.
  package private(set) var rows: [TaiwanRow] = []
  /// The bad rows, in the order of the file.
  package private(set) var refused: [Refused] = []
  /// The columns that are not used, as they are written.
  package private(set) var unused: [String] = []

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
    if let kind = ForeignFile(of: bytes) { throw .foreign(file, kind) }
    try bytes.withUnsafeBufferPointer { bytes throws(TaiwanFileError) in
      guard let head = TaiwanHead(bytes) else { throw .empty(file) }
      guard head.header.isWhole else {
        throw .header(
          file, line: head.line, missing: head.header.missing, repeated: head.header.repeated,
          others: head.header.unused)
      }
      unused = head.header.unused
      read(bytes, head)
      if head.header.isNumberUnnamed, refused.contains(where: { $0.reason == .number(0) }) {
        throw .countsFromZero(file, line: head.line)
      }
    }
    if rows.isEmpty { throw .noGoodRow(file, first: refused.first) }
  }

  /// How many of the accounts defaulted in October 2005.
  package var defaults: Int { rows.count(where: \.defaulted) }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ head: TaiwanHead) {
    var (reader, lines) = (TaiwanRowReader(head.header, head.form), head.body)
    while let line = lines.next() {
      switch reader.read(bytes, line, number: lines.number) {
      case .success(let row): rows.append(row)
      case .failure(let reason): refused.append(Refused(line: lines.number, reason: reason))
      }
    }
  }
}
