internal import Archive
internal import ArgumentParser
internal import Cells
internal import Credit
internal import World

/// Checks a world file and lives the world again.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the journal's chain, and replay the world to the same hash.",
    discussion: "Exit status 3 means that something was found.")

  @OptionGroup var target: WorldArgument

  @Option(
    parsing: .unconditional, help: "Threads to replay with.", transform: Form.threads)
  var threads = Configuration.threads

  @Option(help: "The head that it must have, or at least the first twelve digits of it.")
  var expect: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let expected = try expect.map(HeadPrefix.init)
    let path = try Worlds.path(of: target.world)
    var progress: StepProgress?
    defer { progress?.end() }
    var found = try WorldStore.verify(
      path, threads: threads,
      begins: { progress = StepProgress(Worlds.name(ofPath: path), after: $0, days: $1 - $0) },
      goesOn: { progress?.tell($0) })
    progress?.end()
    if let expected, let fault = expected.fault(found.head) { found.faults.append(fault) }
    try Output.write { output in
      if json { try output.json(VerifyCommand.json(found)) } else { try output.lines(lines(found)) }
    }
    if !found.isGood { throw ExitCode(3) }
  }

  private static func json(_ found: Verification) -> JSONValue {
    [
      "head": found.head.map { .string($0.description) } ?? .null,
      "entries": .integer(found.entries), "branches": .integer(found.branches),
      "days_replayed": .integer(found.daysReplayed),
      "state_hash": found.stateHash.map { .string($0.description) } ?? .null,
      "not_replayed": found.notReplayed.map { .string($0) } ?? .null,
      "unmasked": .array(found.unmaskings.map(\.json)),
      "ok": .truth(found.isGood),
      "faults": .array(
        found.faults.map { ["where": .string($0.place), "what": .string($0.what)] }),
    ]
  }

  private func lines(_ found: Verification) -> [String] {
    var facts = Facts()
    facts.add("head", found.head?.description)
    facts.add("entries", "\(found.entries)")
    facts.add("branches", "\(found.branches)")
    facts.add("days replayed", found.notReplayed.map { "none: \($0)" } ?? "\(found.daysReplayed)")
    facts.add("state hash", found.stateHash?.description)
    facts.add("unmasked", found.unmaskings.isEmpty ? nil : "\(found.unmaskings.count)")
    facts.add("faults", found.isGood ? "none" : "\(found.faults.count)")
    return facts.lines + found.unmaskings.map(\.line)
      + found.faults.map { "\($0.place): \($0.what)" }
  }
}

/// Prints the hash that names a whole world.
struct HeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Print the hash that names the whole world, to be kept elsewhere.",
    discussion: "What was written down once is compared by \"verify --expect\".")

  @OptionGroup var target: WorldArgument

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let store = try target.open()
    let head = try store.headHash(threads: Configuration.threads).description
    try Output.write { output in
      guard json else { return try output.line(head) }
      try output.json(["head": .string(head), "entries": .integer(store.journal.entries.count)])
    }
  }
}

/// The head that a world is expected to have, or its beginning.
struct HeadPrefix {
  private let digits: String

  /// Fewest digits that are taken for a head: that two heads share them is out of the question.
  private static let fewest = 12

  init(_ text: String) throws {
    digits = text.lowercased()
    let isHex = digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    guard isHex, (HeadPrefix.fewest...2 * ContentHash.size).contains(digits.count) else {
      throw ValidationError(
        "--expect must be \(HeadPrefix.fewest) to \(2 * ContentHash.size) hexadecimal digits, "
          + "as \"tideline head\" prints them, not \(text).")
    }
  }

  /// What is wrong with the head that was found; nil where it is the one expected.
  func fault(_ found: ContentHash?) -> Verification.Fault? {
    guard let found else { return .init("head", "it could not be computed") }
    if found.description.hasPrefix(digits) { return nil }
    return .init("head", "it is \(found) and not the one expected, \(digits)")
  }
}

extension Verification.Unmasking {
  var json: JSONValue {
    [
      "entry": .integer(entry), "day": .day(day), "actor": .string(actor),
      "account": search == nil ? .integer(account) : .null,
      "search": search.map { .string($0) } ?? .null,
    ]
  }

  var line: String {
    let what = search.map { "a search for \(SafeText.marked($0))" } ?? "account \(account)"
    return "unmasked: \(what) by \(actor) on \(day), entry \(entry)"
  }
}
