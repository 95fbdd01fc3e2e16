/// How a table of text is written: what stands between two fields, and at the end of a line.
struct TableForm: Equatable {
  /// Between two fields: a comma, a semicolon or a tab.
  private(set) var separator = UInt8(ascii: ",")
  /// At the end of a line: a line feed, perhaps behind a carriage return, or that alone.
  let lineEnd: UInt8

  /// Whether a comma may stand for the point before decimals, as where semicolons part the fields.
  var isContinental: Bool { separator != UInt8(ascii: ",") }

  /// The form of a table with these bytes, as far as the first line end tells it.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard let end = bytes.firstIndex(where: { $0 == feed || $0 == carriage }) else {
      lineEnd = feed
      return
    }
    let isPair = end + 1 < bytes.count && bytes[end + 1] == feed
    lineEnd = bytes[end] == carriage && !isPair ? carriage : feed
  }

  /// The same form with the separator that a line has most of.
  func separated(as line: some Sequence<UInt8>) -> TableForm {
    var form = self
    var most = 0
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = line.count { $0 == candidate }
      if count > most { (form.separator, most) = (candidate, count) }
    }
    return form
  }
}

/// The lines of a table, one after another; their ends are not part of them.
struct TableLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lineEnd: UInt8
  private var start: Int
  /// The number of the last line handed out, from 1; 0 before the first.
  private(set) var number = 0

  /// The lines of bytes, from an offset on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end lineEnd: UInt8) {
    (self.bytes, self.start, self.lineEnd) = (bytes, start, lineEnd)
  }

  /// Where the next line that has anything in it stands; nil where there is none.
  mutating func next() -> Range<Int>? {
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != lineEnd { end += 1 }
      let isReturned = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      let line = start..<(isReturned ? end - 1 : end)
      (start, number) = (end + 1, number + 1)
      if !line.isEmpty { return line }
    }
    return nil
  }
}
