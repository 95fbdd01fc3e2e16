import Foundation

/// The texts of this repository, as they lie on the disk. What `.gitignore` names is left out, and
/// so are tables of data, which hold no prose.
struct Repository: Sendable {
  let root: URL
  let files: [SourceFile]
  /// The names at the top level.
  let topLevel: [String]

  /// The repository that these tests belong to, read once.
  static let here = Result { try Repository(root: rootOfThisFile) }

  init(root: URL) throws {
    self.root = root
    let ignored = try Self.patternsToSkip(in: root)
    topLevel = try Self.names(in: root, but: ignored)
    files = try Self.paths(under: root, but: ignored).compactMap { path in
      let data = try Data(contentsOf: root.appending(path: path))
      return String(data: data, encoding: .utf8).map { SourceFile(path: path, text: $0) }
    }
  }

  /// The Swift and C files of the house.
  var sources: [SourceFile] { files.filter { $0.module != nil && $0.kind != .other } }

  private static let rootOfThisFile = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func patternsToSkip(in root: URL) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: ".gitignore"), encoding: .utf8)
    return [".git", "*.csv"] + text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func names(in folder: URL, but ignored: [String]) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { name in
      !ignored.contains { fnmatch($0, name, 0) == 0 }
    }
  }

  private static func paths(under root: URL, but ignored: [String]) throws -> [String] {
    try names(in: root, but: ignored).flatMap { name -> [String] in
      let place = root.appending(path: name)
      let isFolder = try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
      guard isFolder else { return [name] }
      return try paths(under: place, but: ignored).map { name + "/" + $0 }
    }
  }
}
