import Testing

@testable import Desk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A screen kept as text in `Screens`; with TIDELINE_RECORD=1 in the environment it is written
/// anew instead of compared, to be looked at before it is kept.
struct GoldenScreen {
  let name: String

  init(_ name: String) { self.name = name }

  private var path: String {
    let file = #filePath
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/Screens/\(name).txt"
  }

  /// Compares a screen with what is kept.
  func expect(_ screen: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = screen + "\n"
    if getenv("TIDELINE_RECORD") != nil { return write(text) }
    let kept = read()
    #expect(kept == text, "\(difference(kept, text))", sourceLocation: sourceLocation)
  }

  private func difference(_ kept: String, _ new: String) -> Comment {
    let (before, after) = (lines(kept), lines(new))
    let rows = (0..<max(before.count, after.count)).filter {
      (before.indices.contains($0) ? before[$0] : "")
        != (after.indices.contains($0) ? after[$0] : "")
    }
    let shown = rows.prefix(12).map { row in
      "\(row)\n- \(before.indices.contains(row) ? before[row] : "")"
        + "\n+ \(after.indices.contains(row) ? after[row] : "")"
    }
    return Comment(rawValue: "\(name): " + shown.joined(separator: "\n"))
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func read() -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
