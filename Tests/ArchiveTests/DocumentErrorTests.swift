import Cells
import Testing

@testable import Archive

@Suite struct DocumentErrorTests {
  /// A document, and what comes after the file's name in the sentence that reading it gives.
  static let cases: [(String, String?)] = [
    ("limit:\n  maximum: 5", nil),
    ("\nlimit:\n  maximum: lots", ":3: limit.maximum must be \(amount), not \"lots\""),
    ("limit:\n  maximum:", ":2: limit.maximum must be \(amount), not nothing"),
    ("limit: 5", ":1: limit must be a map (keys with values), not \"5\""),
    ("limit: {}", ":1: limit has no \"maximum\"; add it"),
    ("limit:\n  maximun: 5", ":2: limit has no \"maximum\"; is \"maximun\" meant?"),
    (
      "limit:\n  maximum: 5\n  minimun: 4",
      ":3: limit knows no key \"minimun\"; did you mean \"minimum\"?"
    ),
    (
      "limit: {maximum: 5}\ncolour: red",
      ":2: the document knows no key \"colour\"; remove it"
    ),
    (
      "limit:\n  maximum: 5\n  maximum: 6",
      ":2: the key \"maximum\" stands twice in one map; keep one"
    ),
    ("limit: {[a]: 5}", ":1: limit has a key that is not text"),
    ("", ":1: has nothing in it"),
    ("# only a comment", ":1: has nothing in it"),
    ("limit:\n  maximum: \"5", ":2: is not YAML: \(unended) from line 2"),
    ("limit:\n\tmaximum: 5", ":2: is not YAML: \(unstarted) from line 2"),
    ("limit: {maximum: 5}\n---\nb: 1", ":2: is not YAML: \(two)"),
  ]
  private static let amount = "an amount of money such as 12,000 or 12,000.50"
  private static let unended = "found unexpected end of stream while scanning a quoted scalar"
  private static let unstarted =
    "found character that cannot start any token while scanning for the next token"
  private static let two = "expected a single document in the stream but found another document"

  /// The sentence of the error that reading a policy-like document gives.
  private func complaint(_ yaml: String) -> String? {
    do {
      let document = try Document(bytes: Array(yaml.utf8), file: "baseline.yaml")
      try document.root.map { map throws(DocumentError) in
        try map.required("limit").map { limit throws(DocumentError) in
          _ = try limit.required("maximum").money()
          _ = try limit.optional("minimum")?.money()
        }
      }
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: cases)
  func theSentenceSaysWhatAndWhere(yaml: String, sentence: String?) {
    #expect(complaint(yaml) == sentence.map { "baseline.yaml" + $0 })
  }

  @Test func bytesThatAreNotTextAreRefusedWithTheirLine() {
    let bytes: [UInt8] = Array("a: 1\nb: ".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: DocumentError.self) { try Document(bytes: bytes, file: "a.yaml") }
    #expect(error?.description == "a.yaml:2: is not UTF-8 text; save it as UTF-8")
  }

  @Test func aControlCharacterIsRefusedWithItsLine() {
    let error = #expect(throws: DocumentError.self) {
      try Document(bytes: Array("a: 1\nb: \u{1}\n".utf8), file: "a.yaml")
    }
    #expect(error?.line == 2)
  }

  @Test func aMissingFileIsNamed() throws {
    let scratch = try Scratch()
    let path = scratch.path("none.yaml")
    let error = #expect(throws: DocumentError.self) { try Document(file: path) }
    #expect(error?.description == "\(path): can not be read: there is no such file")
    let folder = #expect(throws: DocumentError.self) { try Document(file: scratch.folder) }
    #expect(folder?.problem == .unreadable(.folder))
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("x: 1".utf8)
    let document = try Document(bytes: bytes, file: "a.yaml")
    let value = try document.root.map { map throws(DocumentError) in
      try map.required("x").integer()
    }
    #expect(value == 1)
  }

  @Test func quotationsAreHarmlessAndShort() {
    #expect(SafeQuote.quote("a\u{1B}[2J\u{9B}\u{202E}") == "\"a\u{241B}[2J\u{FFFD}\u{FFFD}\"")
    #expect(SafeQuote.quote(String(repeating: "x", count: 99)).count == 43)
    let accents = "x" + String(repeating: "\u{301}", count: 100_000)
    #expect(SafeQuote.quote(accents).unicodeScalars.count < 400)
  }

  @Test func whatAScreenMarksIsMarkedInSentencesAndTables() {
    for value in UInt32(0)...0xE01FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(SafeQuote.mark(scalar) == SafeText.mark(for: scalar) ?? scalar)
    }
  }

  @Test func theNearestWordIsFound() {
    #expect(Spelling.nearest(to: "maximun", among: ["minimum", "maximum"]) == "maximum")
    #expect(Spelling.nearest(to: "colour", among: ["maximum"]) == nil)
    #expect(Spelling.nearest(to: "a", among: []) == nil)
    #expect(Spelling.distance(Array("kitten"), Array("sitting")) == 3)
  }
}
