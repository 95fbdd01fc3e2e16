import Foundation

@testable import Archive

/// The documents that come with the program.
enum Shipped {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a document, by its path from the top of the repository.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// A document, called in errors by the last part of its path.
  static func document(_ path: String) throws -> Document {
    try document(text(path), path)
  }

  /// A text as if it were the document at this path.
  static func document(_ text: String, _ path: String) throws(DocumentError) -> Document {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try Document(bytes: Array(text.utf8), file: name)
  }

  /// The paths of the personas, in order.
  static func personas() throws -> [String] {
    let folder = "demo-data/personas"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }
}
