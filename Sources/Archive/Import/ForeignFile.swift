/// A file of another kind than a table of text, as its first bytes tell.
package enum ForeignFile: Equatable, Sendable {
  /// A spreadsheet's own file.
  case workbook
  /// A folder of files in one, or one that was made smaller.
  case archive
  /// A table in a form that only programs read.
  case columns
  /// A page of the web, often one that says that the file is elsewhere.
  case page
  /// Text of two bytes a letter.
  case wideText

  /// What these bytes are; nil for what may be a table of text.
  init?(of bytes: [UInt8]) {
    let start = bytes.prefix(512)
    guard let kind = Self.signs.first(where: { start.starts(with: $0.bytes) })?.kind else {
      guard Self.isWide(start) else { return nil }
      self = .wideText
      return
    }
    self = kind == .archive && Self.holdsWorkbook(bytes.prefix(4_096)) ? .workbook : kind
  }

  /// How files of these kinds begin.
  private static let signs: [(bytes: [UInt8], kind: ForeignFile)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .workbook), ([0x50, 0x4B, 0x03, 0x04], .archive),
    ([0x1F, 0x8B], .archive), (Array("BZh".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58], .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF], .archive), (Array("Rar!".utf8), .archive),
    (Array("PAR1".utf8), .columns), (Array("ARROW1".utf8), .columns),
    (Array("SQLite format 3".utf8), .columns), (Array("<!".utf8), .page),
    (Array("<html".utf8), .page), (Array("<HTML".utf8), .page),
    ([0xFF, 0xFE], .wideText), ([0xFE, 0xFF], .wideText),
  ]

  /// A workbook of today is an archive whose first entries have these names.
  private static func holdsWorkbook(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["[Content_Types].xml", "xl/", "mimetypeapplication/vnd.oasis"].contains {
      bytes.firstRange(of: Array($0.utf8)) != nil
    }
  }

  /// Every other byte of such text is nothing where it is plain Latin.
  private static func isWide(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.count >= 8 else { return false }
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros.count * 3 > start.count && Set(zeros.map { $0 % 2 }).count == 1
  }
}

extension ForeignFile: CustomStringConvertible {
  /// What the file is and what to do, as the end of a sentence.
  package var description: String {
    switch self {
    case .workbook:
      "is a spreadsheet's own file; open it there, save the sheet as CSV, and import that"
    case .archive: "is a packed file; unpack it, and import the CSV file in it"
    case .columns: "is a table that is no text; write it as CSV, and import that"
    case .page: "is a page of the web; download the CSV file itself"
    case .wideText: "is text of two bytes a letter (UTF-16); save it as CSV in UTF-8"
    }
  }
}
