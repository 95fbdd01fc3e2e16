import Cells

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A theme document read line by line, as far as the shipped ones go.
func theme(inFile name: String) throws -> Theme {
  var kind = Theme.Kind.mono
  var title = ""
  var section = ""
  var entries: [Theme.Entry] = []
  for line in lines(ofFile: name) where !line.hasPrefix("#") {
    let parts = line.split(separator: ":", maxSplits: 1).map(trimmed)
    guard let key = parts.first else { continue }
    let value = parts.count > 1 ? parts[1] : ""
    switch (line.hasPrefix(" "), section) {
    case (false, _) where key == "name": title = value
    case (false, _) where key == "kind": kind = Theme.Kind(rawValue: value) ?? .mono
    case (false, _): section = key
    case (true, "colors"):
      entries.append(.init(role: key, color: String(value.filter { $0 != "\"" })))
    default:
      let names = value.filter { !"[]".contains($0) }.split(separator: ",").map(trimmed)
      for index in entries.indices where entries[index].role == key {
        entries[index].attributes = names
      }
    }
  }
  return try Theme(name: title, kind: kind, entries: entries)
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

private func lines(ofFile name: String) -> [Substring] {
  let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  guard let file = fopen(root + "/Themes/" + name, "r") else { return [] }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
}
