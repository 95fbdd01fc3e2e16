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
