internal import Archive
internal import Cells
internal import Desk
internal import Glibc

/// The standard output, collected and written in large pieces; a failed write is an error.
struct Output {
  private var bytes: [UInt8] = []

  /// Pieces of this size are written at once.
  private static let piece = 1 << 16

  /// Writes a line of text; control characters become visible marks.
  mutating func line(_ text: String = "") throws(CommandError) {
    try raw(Array((SafeText.marked(text) + "\n").utf8))
  }

  /// Writes lines of text.
  mutating func lines(_ lines: [String]) throws(CommandError) {
    for text in lines { try line(text) }
  }

  /// Writes a document on a line of its own.
  mutating func json(_ value: JSONValue) throws(CommandError) {
    value.write(into: &bytes)
    try raw([0x0A])
  }

  /// Writes a list as one document, an item a line.
  mutating func list<Items: Sequence>(
    _ items: Items, _ item: (Items.Element) -> JSONValue
  ) throws(CommandError) {
    var isFirst = true
    for element in items {
      bytes.append(contentsOf: (isFirst ? "[\n" : ",\n").utf8)
      isFirst = false
      item(element).write(into: &bytes)
      try raw([])
    }
    try raw(Array((isFirst ? "[]\n" : "\n]\n").utf8))
  }

  /// Writes bytes as they are.
  mutating func raw(_ more: [UInt8]) throws(CommandError) {
    bytes += more
    if bytes.count >= Output.piece { try finish() }
  }

  /// Writes what is left.
  mutating func finish() throws(CommandError) {
    defer { bytes.removeAll(keepingCapacity: true) }
    if let fault = Output.send(bytes, to: STDOUT_FILENO) { throw .output(fault) }
  }

  /// Writes bytes to a stream at once; returns why that failed.
  @discardableResult
  static func send(_ bytes: [UInt8], to stream: Int32) -> FileFault? {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { return FileFault(errno: errno) }
      start += max(0, count)
    }
    return nil
  }

  /// Collects what a body writes, and writes it.
  static func write(_ body: (inout Output) throws -> Void) throws {
    var output = Output()
    try body(&output)
    try output.finish()
  }
}

/// The error stream, where a command says what it could not do.
enum StandardError {
  /// Says it in the language at hand.
  static func say(_ phrase: Phrase) {
    let sentence = SafeText.marked("tideline: " + phrase[Configuration.languageAtHand])
    Output.send(Array((sentence + "\n").utf8), to: STDERR_FILENO)
  }
}
