import Testing
import World

/// A tale with what must be told of it in this order, and what must never be: a row of a table.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let tale: Tale
  let until: Int
  let told: String
  let never: [String]

  init(
    _ name: String, _ tale: Tale, until: Int, tells told: String, never: [String] = []
  ) {
    (self.name, self.tale, self.until) = (name, tale, until)
    (self.told, self.never) = (told, never)
  }

  var testDescription: String { name }

  /// Lives the tale and compares.
  @discardableResult
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws -> Dossier {
    let life = try tale.life(until: until)
    let missing = life.misses(told)
    #expect(
      missing.isEmpty, "\(name): \(missing) in\n\(life.story)", sourceLocation: sourceLocation)
    for words in never {
      #expect(
        !life.tells(words), "\(name): never \(words), in\n\(life.story)",
        sourceLocation: sourceLocation)
    }
    return life
  }
}
