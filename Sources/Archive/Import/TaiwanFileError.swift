/// Why a file can not be imported as the real book at all.
package enum TaiwanFileError: Error, Equatable, Sendable {
  /// The system would not read the file.
  case unreadable(String, FileFault)
  /// The file has nothing in it.
  case empty(String)
  /// The file is of another kind.
  case foreign(String, ForeignFile)
  /// The line that names most columns lacks these or has these twice; others it has are not known.
  case header(String, line: Int, missing: [String], repeated: [String], others: [String])
  /// There is no column of the accounts' numbers, and one without a name counts from 0.
  case countsFromZero(String, line: Int)
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
    case .foreign(let file, let kind): "\(file) \(kind)"
    case .header(let file, let line, let missing, let repeated, let others):
      "\(file):\(line): the header is not that of taiwan-2005: "
        + Self.phrase(missing, repeated, others)
    case .countsFromZero(let file, let line):
      "\(file):\(line): the header has no \"id\", and the column without a name counts from 0; "
        + "add a column \"id\" with the published numbers, from 1"
    case .noGoodRow(let file, let first?):
      "\(file):\(first.line): no row can be imported, this one because \(first.reason)"
    case .noGoodRow(let file, nil): "\(file) has a header but no rows"
    }
  }

  private static func phrase(
    _ missing: [String], _ repeated: [String], _ others: [String]
  ) -> String {
    if missing.count > TaiwanHeader.names.count / 2 {
      return "none of the first lines names \(missing.prefix(3).joined(separator: ", ")) and "
        + "\(missing.count - 3) other columns; add a line with their names, or import another file"
    }
    if missing.isEmpty {
      return "it has \(repeated.joined(separator: ", ")) twice; remove one of two"
    }
    let absent = "it lacks \(missing.joined(separator: ", "))"
    guard !others.isEmpty else { return absent + "; add what is missing" }
    let strange = others.prefix(5).map(SafeQuote.quote).joined(separator: ", ")
    return absent + " and does not know \(strange); give the columns their published names"
  }
}

/// Why a row of the real book was not imported: the first rule that it breaks.
package enum TaiwanRefusal: Error, Equatable, Sendable {
  /// It has not as many fields as the header.
  case columns(found: Int, expected: Int)
  /// Something else stands where a whole number belongs.
  case notANumber(column: String, text: String)
  /// A mark in a number may stand before decimals or between thousands.
  case ambiguous(column: String, text: String)
  /// A number beyond what an amount can be.
  case outOfRange(column: String, text: String)
  /// A number that must not be below zero.
  case belowZero(column: String, value: Int)
  /// A number of an account that is not from 1.
  case number(Int)
  /// A limit of nothing or less.
  case limit(Int)
  /// A code or an age that nobody has.
  case trait(column: String, value: Int, allowed: ClosedRange<Int>)
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
    case .columns(let found, let expected): "it has \(found) fields and the header \(expected)"
    case .notANumber(let column, let text):
      "\(column) must be a whole number, not \(SafeQuote.quote(text))"
    case .ambiguous(let column, let text):
      "\(column) must be written without a mark between thousands, not \(SafeQuote.quote(text))"
    case .outOfRange(let column, let text):
      "\(column) is out of range, \(TaiwanRow.mostAmount) at most: \(SafeQuote.quote(text))"
    case .belowZero(let column, let value): "\(column) must not be below zero: \(value)"
    case .number(let value): "id must be above zero, not \(value)"
    case .limit(let value): "limit_bal must be above zero, not \(value)"
    case .trait(let column, let value, let allowed):
      "\(column) must be from \(allowed.lowerBound) to \(allowed.upperBound), not \(value)"
    case .status(let column, let value): "\(column) must be from -2 to 9, not \(value)"
    case .outcome(let value): "the outcome must be 0 or 1, not \(value)"
    case .duplicate(let number, let line): "id \(number) stands in line \(line) already"
    }
  }
}
