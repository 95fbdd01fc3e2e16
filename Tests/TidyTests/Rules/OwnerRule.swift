/// A part of an account is written by one department only.
///
/// Looks for assignments to what is reached from `file.` or `$0.`, by the folder they stand in. A
/// file that begins (`File`) and the encoding (`State`) belong to no department. Other departments
/// call the part's own events.
struct OwnerRule: Sendable {
  /// The stored fields of an account.
  let fields: Set<String>

  /// The fields that stand before the first initialiser.
  init(of account: SourceFile) {
    let tokens = account.tokens.map(\.text).prefix { $0 != "init" }
    fields = Set(tokens.indices.dropLast().filter { tokens[$0] == "var" }.map { tokens[$0 + 1] })
  }

  /// The folders that write each field.
  func writers(in files: [SourceFile]) -> [String: Set<String>] {
    var writers: [String: Set<String>] = [:]
    for file in files {
      let folder = String(file.path.split(separator: "/").dropLast().last ?? "")
      for field in written(in: file.tokens.map(\.text)) {
        writers[field, default: []].insert(folder)
      }
    }
    return writers
  }

  /// The fields written in these tokens.
  func written(in tokens: [String]) -> [String] {
    tokens.indices.dropLast(3).compactMap { place in
      guard ["file", "$0"].contains(tokens[place]), tokens[place + 1] == ".",
        fields.contains(tokens[place + 2]), isAssigned(from: place + 3, in: tokens)
      else { return nil }
      return tokens[place + 2]
    }
  }

  private static let mutators: Set<String> = ["insert", "remove", "subtract", "formUnion"]

  /// Whether the path that goes on at `start` ends in an assignment, alone or in a tuple.
  private func isAssigned(from start: Int, in tokens: [String]) -> Bool {
    var place = start
    while place + 1 < tokens.count, tokens[place] == "." || tokens[place] == "[" {
      if tokens[place] == "." {
        if Self.mutators.contains(tokens[place + 1]) { return true }
        place += 2
      } else {
        place = (tokens[place...].firstIndex(of: "]") ?? tokens.count - 1) + 1
      }
    }
    if place < tokens.count, tokens[place] == "," || tokens[place] == ")" {
      place = (tokens[place...].firstIndex(of: ")") ?? tokens.count - 1) + 1
    }
    // `+=`, `|=`, `&+=` come as single marks.
    while place < tokens.count, ["+", "-", "|", "&"].contains(tokens[place]) { place += 1 }
    guard place + 1 < tokens.count, tokens[place] == "=" else { return false }
    return tokens[place + 1] != "="
  }

  /// Whether an extension of the account in this file changes it: that is the work of a turn.
  static func hasVerb(_ file: SourceFile) -> Bool {
    var isAccount = false
    let tokens = file.tokens.map(\.text)
    for place in tokens.indices.dropLast() {
      if ["extension", "struct", "enum"].contains(tokens[place]) {
        isAccount = tokens[place + 1] == "CreditFile"
      }
      if isAccount, tokens[place] == "mutating", tokens[place + 1] == "func" { return true }
    }
    return false
  }
}
