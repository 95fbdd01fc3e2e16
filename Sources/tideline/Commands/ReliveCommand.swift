internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Lives a world's orders again under this program.
struct ReliveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relive",
    abstract: "Live a world's orders again under this version of the program.",
    discussion: """
      The old world is only read. Orders that are refused now are left out of the new one and \
      listed.
      """)

  @Argument(help: "The world as it is.", completion: .file(extensions: ["tideline"]))
  var old: String

  @Argument(help: "The new world, by name or path.")
  var new: String

  @Option(
    parsing: .unconditional, help: "Threads to step with.", transform: Form.threads)
  var threads = Configuration.threads

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let folder = try Configuration.current().folder
    let path = try Worlds.pathOfNew(new, folder)
    let name = Worlds.name(ofPath: path)
    var progress: StepProgress?
    defer { progress?.end() }
    let relived = try WorldStore.relive(
      try Worlds.path(of: old), as: path, name: name, threads: threads,
      begins: { progress = StepProgress(name, after: $0, days: $1 - $0) },
      goesOn: { progress?.tell($0) })
    progress?.end()
    try Output.write { output in
      if json { try output.json(tree(relived)) } else { try output.lines(lines(relived)) }
    }
  }

  private func tree(_ relived: Relived) throws -> JSONValue {
    let hash = try relived.store.stateHash(threads: threads)
    return [
      "world": .string(relived.store.name), "day": .day(relived.store.head),
      "entries": .integer(relived.store.journal.entries.count),
      "state_hash": .string(hash.description),
      "refused": .array(
        relived.refused.map {
          [
            "entry": .integer($0.entry), "day": .day($0.order.day),
            "account": .integer($0.order.command.account),
            "reason": .string(CommandError.phrase($0.refusal, []).en),
          ]
        }),
    ]
  }

  private func lines(_ relived: Relived) -> [String] {
    let store = relived.store
    let kept = store.journal.entries.count
    let language = Configuration.languageAtHand
    return ["\(store.name): lived to \(store.head), \(kept) orders given again"]
      + relived.refused.map { refusal in
        let why = CommandError.phrase(refusal.refusal, store.staff)[language]
        return "order \(refusal.entry) on \(refusal.order.day), account "
          + "\(refusal.order.command.account), is refused now: \(why)"
      }
  }
}
