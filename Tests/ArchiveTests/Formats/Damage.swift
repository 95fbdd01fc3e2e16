import Testing

@testable import Archive

/// One change to a document, and the complaint it must give.
struct Damage: CustomTestStringConvertible, Sendable {
  private let old: String
  private let new: String
  private let place: String
  private let sentence: String

  /// `old`, at its first place, becomes `new`; the complaint is `sentence` on the line on which
  /// `place` (the new text, unless told otherwise) then begins.
  init(_ old: String, _ new: String, at place: String? = nil, _ sentence: String) {
    (self.old, self.new, self.place) = (old, new, place ?? new)
    self.sentence = sentence
  }

  var testDescription: String { "\(old) -> \(new)" }

  /// Reads the damaged document and compares what is said about it.
  func check(
    _ text: String, _ file: String, reading read: (Document) throws(DocumentError) -> some Any
  ) throws {
    let isThere = text.contains(old)
    #expect(isThere)
    let damaged = text.replacing(old, with: new, maxReplacements: 1)
    let line = try #require(damaged.firstRange(of: place)).lowerBound
    let number = damaged[..<line].count { $0 == "\n" } + 1
    do throws(DocumentError) {
      _ = try read(Shipped.document(damaged, file))
      Issue.record("nothing is said about it")
    } catch {
      #expect(error.description == "\(file):\(number): \(sentence)")
    }
  }
}
