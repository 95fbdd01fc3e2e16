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
    let safe = Self.isPlain(text) ? text : String(String.UnicodeScalarView(Self.marked(text)))
    let isFormula = safe.unicodeScalars.first.map(Self.formulaSigns.contains) ?? false
    let field = isFormula ? "'" + safe : safe
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else {
      return bytes.append(contentsOf: field.utf8)
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Writes a field with a whole number.
  package mutating func number(_ value: some FixedWidthInteger) {
    separate()
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(0x30 + UInt8(digit))
      rest = quotient
    } while rest != 0
    if value < 0 { bytes.append(0x2D) }
    bytes[start...].reverse()
  }

  /// Writes a field with nothing in it.
  package mutating func nothing() { separate() }

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(0x0A)
    isRowBegun = false
  }

  /// Hands over what was written and goes on with nothing, keeping the memory.
  package mutating func drain<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    defer { bytes.removeAll(keepingCapacity: true) }
    var failure: Failure?
    bytes.withUnsafeBytes { content in
      do throws(Failure) { try body(content) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private mutating func separate() {
    if isRowBegun { bytes.append(0x2C) }
    isRowBegun = true
  }

  /// What a spreadsheet begins a formula with, and the full-width forms of it.
  private static let formulaSigns: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// True for printable ASCII, which needs no marks.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func marked(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map(SafeQuote.mark)
  }
}
