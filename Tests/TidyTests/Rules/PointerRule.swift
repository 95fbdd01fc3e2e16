/// A document points to what is there: links lead to files, and Swift files that are named exist.
struct PointerRule: Sendable {
  /// Every path, from the root of the repository, that a document links to.
  static func links(in file: SourceFile) -> [String] {
    guard file.path.hasSuffix(".md") else { return [] }
    return file.text.matches(of: /\]\(([^()#:\s]+)(?:#[^()]*)?\)/)
      .map { resolve(String($0.1), from: file.path) }
  }

  /// Every Swift file that a document names, without its folder.
  static func swiftFiles(in file: SourceFile) -> [String] {
    guard file.path.hasSuffix(".md") else { return [] }
    return file.text.matches(of: /`(?:[\w\/]*\/)?([\w+]+\.swift)`/).map { String($0.1) }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
