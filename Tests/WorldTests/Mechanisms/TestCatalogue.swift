import Foundation

/// The tests of the house, found by reading their files: `module/suite/function`.
enum TestCatalogue {
  /// Every test function, read once.
  static let names: Set<String> = {
    let tests = Stories.root.appending(path: "Tests")
    guard let paths = FileManager.default.enumerator(atPath: tests.path) else { return [] }
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .reduce(into: []) { names, path in
        let text = (try? String(contentsOf: tests.appending(path: path), encoding: .utf8)) ?? ""
        names.formUnion(found(in: text, module: String(path.prefix { $0 != "/" })))
      }
  }()

  /// The tests of one file: a function that follows `@Test` belongs to the type begun last.
  static func found(in text: String, module: String) -> [String] {
    var (suite, isTest, names) = ("", false, [String]())
    for line in text.split(separator: "\n") where !line.trimmed.hasPrefix("//") {
      if line.trimmed.contains("@Test") { isTest = true }
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      for (word, next) in zip(words, words.dropFirst()) {
        if word == "struct" || word == "enum" || word == "extension", !line.hasPrefix(" ") {
          suite = next
        }
        guard word == "func", isTest else { continue }
        names.append("\(module)/\(suite)/\(next)")
        isTest = false
      }
    }
    return names
  }
}
