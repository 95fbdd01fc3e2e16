package import Credit
internal import People
internal import World

/// What a check of a whole world file came to.
package struct Verification: Sendable {
  /// The hash that names the whole world: what was ordered and what came of it.
  package var head: ContentHash?
  /// Entries of the journal.
  package var entries = 0
  /// Branches.
  package var branches = 0
  /// Days lived again from genesis.
  package var daysReplayed = 0
  /// The state hash of the replayed head day; nil where nothing could be replayed.
  package var stateHash: ContentHash?
  /// Who looked behind a mask.
  package var unmaskings: [Unmasking] = []
  /// Why the days were not lived again; nil where they were.
  package var notReplayed: String?
  /// What is not as it should be: where, and what.
  package var faults: [Fault] = []

  /// Somebody was shown a customer's name, or searched in hidden letters.
  package struct Unmasking: Sendable, Equatable {
    /// The number of the order that says so.
    package let entry: Int
    /// The day it was given.
    package let day: Day
    /// Who gave it.
    package let actor: String
    /// Whose name it was; 0 for a search.
    package let account: Int
    /// What was searched for; nil where a name was shown.
    package let search: String?
  }

  /// One thing that is not as it should be.
  package struct Fault: Sendable, Equatable {
    /// Where: `file`, `journal`, `states`, `list`, `cases`, `notices`, `measures` or `head`.
    package let place: String
    /// What, as a sentence without a full stop.
    package let what: String

    /// A fault at a place.
    package init(_ place: String, _ what: String) { (self.place, self.what) = (place, what) }
  }

  /// Whether everything is as it should be.
  package var isGood: Bool { faults.isEmpty }
}

extension WorldStore {
  /// Checks a world file and heals nothing: first what cannot be computed again (definitions,
  /// chain, documents, branch points, recorded lives, SQLite's own structure), and if that is
  /// whole, everything else: every day is lived again from genesis, and every keyframe, the list,
  /// the open cases, each day's notices and measures and the kept hash are compared with it.
  package static func verify(
    _ path: String, threads: Int, begins: (Day, Day) -> Void = { _, _ in },
    goesOn: (Int) -> Void = { _ in }
  ) throws(WorldFault) -> Verification {
    var result = Verification()
    let file: WorldFile
    do throws(ArchiveError) {
      file = try WorldFile.open(path, asSnapshot: true)
      result.faults = try (file.faults() + file.structureFaults()).map { .init("file", "\($0)") }
      result.branches = try file.branches().count
      result.entries = try file.lastEntry()
    } catch { throw .archive(error) }
    guard result.isGood else {
      result.notReplayed = "what the days would be lived from is damaged"
      return result
    }
    let store: WorldStore
    do throws(WorldFault) { store = try open(file) } catch {
      guard case .archive(.damaged(_, let what)) = error else { throw error }
      result.faults.append(.init("file", what))
      return result
    }
    result.unmaskings = store.journal.entries.filter(\.command.isUnmasking).map {
      Verification.Unmasking(
        entry: Int($0.number), day: $0.day,
        actor: store.setting.cast.roster.member($0.staff)?.name ?? "?", account: $0.command.account,
        search: $0.command.words)
    }
    begins(store.setting.genesis, store.head)
    try store.verify(into: &result, threads: threads, goesOn: goesOn)
    return result
  }

  private func verify(
    into result: inout Verification, threads: Int, goesOn: (Int) -> Void
  ) throws(WorldFault) {
    guard !isOfOtherBehaviour else {
      result.notReplayed = "another version of the program lived it (behaviour \(behaviour))"
      result.head = try keptHeadHash()
      return
    }
    var check = try ReplayCheck(self, threads: threads)
    try check.run(goesOn: goesOn)
    result.daysReplayed = check.world.head - setting.genesis
    result.faults += check.faults
    let mark = StateMark(of: check.world, threads: threads)
    result.stateHash = mark.hash
    result.head = try headHash(mark.hash)
  }
}
