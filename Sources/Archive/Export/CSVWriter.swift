/// Builds a table of comma-separated values (RFC 4180, but with lines that end in a line feed, as
/// the tools on this side of the world expect).
///
///     var table = CSVWriter()
///     table.text("name"); table.text("amount"); table.endRow()
///     table.text("李四"); table.number(-5); table.endRow()
///
/// A spreadsheet takes text that begins with a formula's sign for a formula. Such text gets an
/// apostrophe in front, which a spreadsheet shows as nothing and runs as nothing. Numbers are
/// written as they are.
package struct CSVWriter: Sendable {
  /// What was written since the last ``drain()``, as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var isRowBegun = false

  /// An empty table.
  package init() {}

  /// Writes a field of text. Control characters become visible marks.
  package mutating func text(_ text: String) {
    separate()
    var text = text
    let isPlain = text.withUTF8 { content in
      guard Self.isPlain(content) else { return false }
      bytes.append(contentsOf: content)
      return true
    }
    if !isPlain { special(text) }
  }

  /// Writes a field with a whole number.
  package mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, start) = (value.magnitude, digits.count)
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest != 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Writes a field with nothing in it.
  package mutating func nothing() { separate() }

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(0x0A)
    isRowBegun = false
  }

  /// Hands over what was written and goes on with nothing, keeping the memory.
  package mutating func drain(
    _ body: (UnsafeRawBufferPointer) throws(FileFault) -> Void
  ) throws(FileFault) {
    defer { bytes.removeAll(keepingCapacity: true) }
    var fault: FileFault?
    bytes.withUnsafeBytes { content in
      do throws(FileFault) { try body(content) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  private mutating func separate() {
    if isRowBegun { bytes.append(UInt8(ascii: ",")) }
    isRowBegun = true
  }

  /// Text that is not plain: marked, guarded and quoted as needed.
  private mutating func special(_ text: String) {
    let marked = text.unicodeScalars.map(SafeQuote.mark)
    let isFormula = marked.first.map(Self.formulaSigns.contains) ?? false
    let guarded: [Unicode.Scalar] = isFormula ? ["'"] + marked : marked
    let isQuoted = guarded.contains { $0 == "," || $0 == "\"" }
    let field = guarded.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    for scalar in field { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// What a spreadsheet begins a formula with, and the full-width forms of it.
  private static let formulaSigns: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// True for text that is written as it is: letters, digits and most signs, and the common
  /// scripts of three bytes below U+F000 except general punctuation, where the invisible marks
  /// are.
  private static func isPlain(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = content.first else { return true }
    if [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(first)
    {
      return false
    }
    return content.allSatisfy { byte in
      switch byte {
      case 0x22, 0x2C, 0x7F: false
      case 0x20...0x7E: true
      // Continuation bytes, and the lead bytes of U+3000 to U+EFFF.
      case 0x80...0xBF, 0xE3...0xEE: true
      default: false
      }
    }
  }
}
