import Credit
import Foundation
import Glibc
import Testing

@testable import Archive

@Suite struct DocumentBoundsTests {
  /// The error that a text gives, and that it gives it at once.
  private func refusal(of text: String) -> DocumentError? {
    let began = ContinuousClock.now
    defer { #expect(ContinuousClock.now - began < .seconds(10)) }
    return #expect(throws: DocumentError.self) {
      try Document(bytes: Array(text.utf8), file: "a.yaml")
    }
  }

  /// A list of so many items in lists of a thousand each, so that no list is too long.
  private static func values(_ count: Int) -> String {
    let full = "- [" + Array(repeating: "1", count: 999).joined(separator: ",") + "]\n"
    let whole = String(repeating: full, count: count / 1_000)
    return whole + String(repeating: "- 1\n", count: count % 1_000)
  }

  @Test(arguments: [(49_999, true), (50_000, false)])
  func valuesAreCounted(count: Int, isRead: Bool) {
    // The list itself counts as well.
    let document = try? Document(bytes: Array(Self.values(count).utf8), file: "a.yaml")
    #expect((document != nil) == isRead)
  }

  @Test(arguments: [(1_000, true), (1_001, false)])
  func keysOfAMapAreCounted(count: Int, isRead: Bool) throws {
    let text = "a: 1\nb:\n" + (0..<count).map { "  k\($0): 1\n" }.joined()
    guard !isRead else { return _ = try Document(bytes: Array(text.utf8), file: "a.yaml") }
    #expect(
      refusal(of: text)?.description == "a.yaml:3: has more than 1000 keys in one map; write fewer")
  }

  @Test(arguments: [(5_000, true), (5_001, false)])
  func itemsOfAListAreCounted(count: Int, isRead: Bool) throws {
    let text = "a:\n" + String(repeating: "- 1\n", count: count)
    guard !isRead else { return _ = try Document(bytes: Array(text.utf8), file: "a.yaml") }
    #expect(
      refusal(of: text)?.description
        == "a.yaml:2: has more than 5000 items in one list; write fewer")
  }

  @Test(arguments: [
    String(repeating: "[", count: 41) + String(repeating: "]", count: 41),
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "{a: ", count: 60_000), String(repeating: "{", count: 200_000),
    (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func depthIsCounted(text: String) {
    let error = refusal(of: text)
    #expect(error?.problem == .tooDeep(most: 40))
    #expect(error?.line != nil)
  }

  @Test func fortyLevelsAreRead() throws {
    let text = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    _ = try Document(bytes: Array(text.utf8), file: "a.yaml")
  }

  /// Nine levels of nine aliases each.
  private static let many = {
    var lines = ["a: &a [" + Array(repeating: "x", count: 9).joined(separator: ", ") + "]"]
    for (name, before) in zip("bcdefghij", "abcdefghi") {
      let aliases = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      lines.append("\(name): &\(name) [\(aliases)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  // Keys are compared with one another, and with them all that an alias stands for.
  @Test(arguments: [
    "? *j\n: 1\n", "*j : 1\n", "k: {*j : 1}\n", "k: {[*j]: 1, [*i]: 1}\n", "k: [? *j]\n",
    "? {a: *j}\n: 1\n",
  ])
  func anAliasInAKeyIsRefusedBeforeItIsFollowed(key: String) {
    let error = refusal(of: Self.many + key)
    #expect(error?.problem == .keyNotText)
    #expect(error?.line == 11)
  }

  @Test func aStarInATextIsNoAlias() throws {
    let text = "a: \"*b: [*c]: \"\n'*d': e * f  # *g\n\"*h\": |\n  * i\n  ? *j\nk: &k x\nl: *k\n"
    let document = try Document(bytes: Array(text.utf8), file: "a.yaml")
    try document.root.map { map throws(DocumentError) in
      #expect(try map.required("a").string() == "*b: [*c]: ")
      #expect(try map.required("*d").string() == "e * f")
      #expect(try map.required("*h").text() == "* i\n? *j\n")
      #expect(try map.required("k").string() == "x")
      #expect(try map.required("l").string() == "x")
    }
  }

  @Test(arguments: [
    ("a: !!python/object:os.system x", "the tag \"tag:yaml.org,2002:python/object:os.syste…\""),
    ("a: !mine [1]", "the tag \"!mine\""), ("a: !!set {b}", "the tag \"tag:yaml.org,2002:set\""),
    ("a: !!int 1", "the tag \"tag:yaml.org,2002:int\""),
    ("%TAG ! tag:x,2000:\n---\na: !y 1", "the tag \"tag:x,2000:y\""),
  ])
  func tagsAreRefused(text: String, words: String) {
    let line = text.count { $0 == "\n" } + 1
    #expect(
      refusal(of: text)?.description
        == "a.yaml:\(line): has \(words), and tags mean nothing here; write the value alone")
  }

  @Test(arguments: [
    ("a: &a [*a]", 1), ("a: &a\n  <<: *a\n  b: 1", 2), ("a: *nobody", 1),
    ("a: 1\n---\nb: 2", 2), ("a: 1\nb: 2\na: 3", 1),
  ])
  func everyRefusalHasALine(text: String, line: Int) {
    #expect(refusal(of: text)?.line == line)
  }

  @Test func aDocumentThatIsTooLongIsRefusedWhereItBecomesSo() throws {
    let text = String(repeating: "- abcdef\n", count: 40_000)
    let words = ":29128: can not be read: it is larger than the 256 KB allowed"
    #expect(refusal(of: text)?.description == "a.yaml" + words)
    let scratch = try Scratch()
    let path = try scratch.write(text, to: "long.yaml")
    let error = #expect(throws: DocumentError.self) { try Document(file: path) }
    #expect(error?.description == path + words)
  }

  @Test func aLineHasAnEnd() throws {
    func read(_ count: Int) throws(DocumentError) -> String {
      let text = "a:\n  b: " + String(repeating: "界", count: count)
      return try Document(bytes: Array(text.utf8), file: "a.yaml").root.map {
        map throws(DocumentError) in
        try map.required("a").map { a throws(DocumentError) in try a.required("b").string() }
      }
    }
    #expect(try read(1_000).count == 1_000)
    let error = #expect(throws: DocumentError.self) { try read(1_001) }
    #expect(error?.description == "a.yaml:2: a.b must have at most 1000 characters")
  }

  @Test func whatIsNoFileWithAnEndIsRefusedAtOnce() throws {
    let scratch = try Scratch()
    let pipe = scratch.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, fault) in [
      (pipe, FileFault.notAFile), ("/dev/zero", .notAFile), (scratch.folder, .folder),
    ] {
      let error = #expect(throws: DocumentError.self) { try Document(file: path) }
      #expect(error?.problem == .unreadable(fault))
      let other = #expect(throws: DocumentError.self) { try ConfigFile.read(file: path) }
      #expect(other?.problem == .unreadable(fault))
    }
  }

  @Test func wideTextIsRefusedWithItsLine() {
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf32BigEndian] {
      let bytes = Array("account: 1\n".data(using: encoding) ?? Data())
      let error = #expect(throws: DocumentError.self) { try Document(bytes: bytes, file: "a") }
      #expect(error?.line == 1)
    }
  }

  @Test func treesOfQuestionsAreCounted() throws {
    func tree(_ depth: Int) -> String {
      guard depth > 0 else { return "1" }
      let below = tree(depth - 1)
      return "{ask: 'draws_7d > 1', yes: \(below), no: \(below), missing: 1}"
    }
    func read(_ depth: Int) throws {
      let document = try Document(bytes: Array(tree(depth).utf8), file: "a.yaml")
      _ = try DecisionTree(document.root)
    }
    try read(9)
    let error = #expect(throws: DocumentError.self) { try read(10) }
    #expect(error?.description.contains("must not be one of more than 1000 questions") == true)
  }
}
