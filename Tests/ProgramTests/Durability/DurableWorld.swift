import Foundation

/// A world that programs are killed over, with all that was acknowledged or seen of it: the head
/// never goes back, no entry is lost or changed.
struct DurableWorld: Sendable {
  let sandbox: Sandbox
  /// The newest day that was acknowledged or seen.
  private(set) var head = ""
  /// The entries that were seen, as they are in the file.
  private var seen: [Int: [UInt8]] = [:]
  /// The words of the entries that were acknowledged.
  private var acknowledged: [Int: String] = [:]

  /// Few random customers, so that everything is quick.
  static let accounts = 40

  init() throws {
    sandbox = try Sandbox()
    try RecordedBook.text.write(
      to: sandbox.work.appending(path: "book.csv"), atomically: true, encoding: .utf8)
  }

  /// The folder of the worlds.
  var folder: URL { sandbox.folder.appending(path: "data/tideline") }

  /// The file that says who writes a world.
  func signature(of world: String) -> URL {
    folder.appending(path: "\(world).tideline-writer")
  }

  /// Everything in the folder that has to do with a world.
  func files(of world: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasPrefix("\(world).") }.sorted()
  }

  func remove(_ world: String) throws {
    for name in files(of: world) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// Runs tideline to its end, where nobody kills.
  func run(_ arguments: String...) async throws -> Command { try await run(arguments) }

  func run(_ arguments: [String]) async throws -> Command {
    try await Command.run(
      [Program.path()] + arguments, in: sandbox,
      patience: Patience(looks: 60_000, pause: .milliseconds(2)))
  }

  /// Whether the world is whole; what is wrong with it if not.
  func verified(_ world: String) async throws -> String? {
    let command = try await run("verify", world, "--json")
    return command.status == 0
      ? nil : "verify \(world): \(command.ending), \(command.output) \(command.errors)"
  }

  /// Takes in what a program acknowledged; how much that was.
  mutating func take(_ output: String, words: String) -> Int {
    let answer = Answer(output)
    if let day = answer["day"].text { head = max(head, day) }
    if let entry = answer["entry"].number { acknowledged[entry] = words }
    return answer["day"].exists ? 1 : 0
  }

  /// Takes in a day that a screen showed.
  mutating func take(day: String) { head = max(head, day) }

  /// Looks whether the world opens and has everything; what is wrong if not.
  mutating func look() async throws -> String? {
    let command = try await run("portfolio", "w", "--json")
    guard command.status == 0, let day = Answer(command.output)["day"].text else {
      return "the world does not open: \(command.ending) \(command.errors)"
    }
    guard day >= head else { return "the head went back from \(head) to \(day)" }
    head = day
    let strangers = files(of: "w").filter { !["w.tideline", "w.tideline-writer"].contains($0) }
    guard strangers.isEmpty else { return "\(strangers) stayed after a look" }
    let journal = try JournalLook(folder.appending(path: "w.tideline"))
    guard journal.isWithoutGaps else { return "the journal has gaps: \(journal.entries.keys)" }
    return fault(of: journal)
  }

  private mutating func fault(of journal: JournalLook) -> String? {
    for (number, bytes) in seen where journal.entries[number] != bytes {
      return "entry \(number) was lost or changed"
    }
    for (number, words) in acknowledged {
      let bytes = journal.entries[number] ?? []
      guard bytes.firstRange(of: Array(words.utf8)) != nil else {
        return "entry \(number), which was acknowledged, is not \"\(words)\""
      }
    }
    seen = journal.entries
    return nil
  }
}

/// A few recorded accounts in the form of the public file.
enum RecordedBook {
  static let text =
    "id,limit_bal,sex,education,marriage,age,pay_0,pay_2,pay_3,pay_4,pay_5,pay_6,"
    + (1...6).map { "bill_amt\($0)," }.joined() + (1...6).map { "pay_amt\($0)," }.joined()
    + "default_next_month\n"
    + (1...20).map { "\($0),\(20_000 * $0),2,2,1,\(20 + $0),\(months($0)),0\n" }.joined()

  /// Six statuses, six bills and six payments.
  private static func months(_ row: Int) -> String {
    let statuses = (0..<6).map { "\(row % 3 == 0 ? 2 - min(2, $0) : 0)" }
    let bills = (0..<6).map { "\(1_000 * row + 150 * $0)" }
    let payments = (0..<6).map { "\(300 + 10 * row + $0)" }
    return (statuses + bills + payments).joined(separator: ",")
  }
}
