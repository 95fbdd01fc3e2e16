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

/// The columns of the real book, found by name.
struct TaiwanHeader {
  /// The columns in the order of the published file; the fields of a row are numbered so.
  static let names = [
    "id", "limit_bal", "sex", "education", "marriage", "age",
    "pay_0", "pay_2", "pay_3", "pay_4", "pay_5", "pay_6",
    "bill_amt1", "bill_amt2", "bill_amt3", "bill_amt4", "bill_amt5", "bill_amt6",
    "pay_amt1", "pay_amt2", "pay_amt3", "pay_amt4", "pay_amt5", "pay_amt6",
    "default_next_month",
  ]
  /// The statuses that the source uses.
  static let statuses: ClosedRange<Int8> = -2...9

  /// For each column of the file, which of ``names`` it is.
  let slots: [Int]

  /// Reads the first line. Case, quotes, and the mark between words (blank, dot, dash or
  /// underscore) are not regarded; the outcome has two names in use.
  init(_ line: some Sequence<UInt8>, file: String) throws(TaiwanFileError) {
    let text = String(decoding: Array(line), as: UTF8.self)
    let found = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Self.normalized($0)
    }
    let missing = Self.names.filter { !found.contains($0) }
    let unknown = found.indices.filter {
      !Self.names.contains(found[$0]) || found[..<$0].contains(found[$0])
    }
    guard missing.isEmpty, unknown.isEmpty else {
      throw .header(file, missing: missing, unknown: unknown.map { found[$0] })
    }
    slots = found.compactMap { Self.names.firstIndex(of: $0) }
  }

  private static func normalized(_ name: Substring) -> String {
    let name = name.drop { " \t\"\u{FEFF}".contains($0) }.lowercased()
    let words = name.split { " \t\".-_\r".contains($0) }.joined(separator: "_")
    return words == "default_payment_next_month" ? "default_next_month" : words
  }
}

/// Why a file can not be imported as the real book at all.
package enum TaiwanFileError: Error, Equatable, Sendable {
  /// The system would not read the file.
  case unreadable(String, FileFault)
  /// The file has nothing in it.
  case empty(String)
  /// The first line does not name the columns: these are missing, these are not known or stand
  /// twice.
  case header(String, missing: [String], unknown: [String])
  /// Every row was refused, the first of them for this reason; without one, there are no rows.
  case noGoodRow(String, first: TaiwanFile.Refused?)
}

extension TaiwanFileError: CustomStringConvertible {
  /// The error as one sentence.
  package var description: String { SafeQuote.visible(sentence) }

  private var sentence: String {
    switch self {
    case .unreadable(let file, let fault): "\(file) can not be read: \(fault)"
    case .empty(let file): "\(file) has nothing in it"
    case .header(let file, let missing, let unknown):
      "\(file):1: the header is not that of taiwan-2005: " + Self.phrase(missing, unknown)
    case .noGoodRow(let file, let first?):
      "\(file):\(first.line): no row can be imported, this one because \(first.reason)"
    case .noGoodRow(let file, nil): "\(file) has a header but no rows"
    }
  }

  private static func phrase(_ missing: [String], _ unknown: [String]) -> String {
    let absent = missing.isEmpty ? [] : ["missing " + missing.joined(separator: ", ")]
    let strange = unknown.prefix(5).map { "not known or twice \(SafeQuote.quote($0))" }
    return (absent + strange).joined(separator: "; ")
  }
}

/// Why a row of the real book was not imported: the first rule that it breaks.
package enum TaiwanRefusal: Error, Equatable, Sendable {
  /// It has not as many fields as the header.
  case columns(found: Int, expected: Int)
  /// Something else stands where a whole number belongs.
  case notANumber(column: String, text: String)
  /// A number beyond what an amount can be.
  case outOfRange(column: String, text: String)
  /// A number that must not be below zero.
  case belowZero(column: String, value: Int)
  /// A number of an account that is not from 1.
  case number(Int)
  /// A limit of nothing or less.
  case limit(Int)
  /// A status that is not from -2 to 9.
  case status(column: String, value: Int)
  /// An outcome that is neither 0 nor 1.
  case outcome(Int)
  /// A number of an account that an earlier line has.
  case duplicate(Int, line: Int)
}

extension TaiwanRefusal: CustomStringConvertible {
  /// The reason as a sentence without a full stop.
  package var description: String {
    switch self {
    case .columns(let found, let expected): "it has \(found) fields instead of \(expected)"
    case .notANumber(let column, let text):
      "\(column) must be a whole number, not \(SafeQuote.quote(text))"
    case .outOfRange(let column, let text):
      "\(column) is out of range, \(TaiwanRow.mostAmount) at most: \(SafeQuote.quote(text))"
    case .belowZero(let column, let value): "\(column) must not be below zero: \(value)"
    case .number(let value): "id must be above zero, not \(value)"
    case .limit(let value): "limit_bal must be above zero, not \(value)"
    case .status(let column, let value): "\(column) must be from -2 to 9, not \(value)"
    case .outcome(let value): "the outcome must be 0 or 1, not \(value)"
    case .duplicate(let number, let line): "id \(number) stands in line \(line) already"
    }
  }
}
