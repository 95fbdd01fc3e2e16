internal import Archive
internal import ArgumentParser
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

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let store = try target.open()
    let progress = StepProgress(
      store.name, after: store.setting.genesis, days: store.head - store.setting.genesis)
    defer { progress.end() }
    let found = try store.verify(threads: threads, goesOn: progress.tell)
    progress.end()
    try Output.write { output in
      if json { try output.json(VerifyCommand.json(found)) } else { try output.lines(lines(found)) }
    }
    if !found.isGood { throw ExitCode(3) }
  }

  private static func json(_ found: Verification) -> JSONValue {
    [
      "entries": .integer(found.entries), "branches": .integer(found.branches),
      "days_replayed": .integer(found.daysReplayed),
      "state_hash": .string(found.stateHash.description), "ok": .truth(found.isGood),
      "faults": .array(
        found.faults.map { ["where": .string($0.place), "what": .string($0.what)] }),
    ]
  }

  private func lines(_ found: Verification) -> [String] {
    var facts = Facts()
    facts.add("entries", "\(found.entries)")
    facts.add("branches", "\(found.branches)")
    facts.add("days replayed", "\(found.daysReplayed)")
    facts.add("state hash", found.stateHash.description)
    facts.add("faults", found.isGood ? "none" : "\(found.faults.count)")
    return facts.lines + found.faults.map { "\($0.place): \($0.what)" }
  }
}
