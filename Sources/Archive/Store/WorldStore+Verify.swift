internal import Credit
internal import World

/// What a check of a whole world file came to.
package struct Verification: Sendable {
  /// Entries of the journal.
  package var entries = 0
  /// Branches.
  package var branches = 0
  /// Days lived again from genesis.
  package var daysReplayed = 0
  /// The state hash of the replayed head day.
  package var stateHash: ContentHash
  /// What is not as it should be: where, and what.
  package var faults: [Fault] = []

  /// One thing that is not as it should be.
  package struct Fault: Sendable, Equatable {
    /// Where: `file`, `state`, `measures` or `list`.
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
  /// Checks the file's chain, seals and structure, lives every day again from genesis, and compares
  /// with what the file keeps: accounts on the head day, every day's measures, and the list.
  package func verify(
    threads: Int, goesOn: (Int) -> Void = { _ in }
  ) throws(WorldFault) -> Verification {
    let (replayed, measures, refused) = replay(threads: threads, goesOn: goesOn)
    var result = Verification(stateHash: StateHash.of(replayed))
    result.daysReplayed = replayed.head - setting.genesis
    if let refused {
      result.faults.append(
        .init(
          "journal",
          "order \(refused.entry) was acknowledged and is refused now: \(refused.refusal)"))
      return result
    }
    let stored = try world(threads: threads)
    do throws(ArchiveError) {
      result.entries = try file.entries().count
      result.branches = try file.branches().count
      result.faults = try file.faults().map { Verification.Fault("file", $0.description) }
    } catch {
      throw .archive(error)
    }
    result.faults += differences(between: stored, and: replayed)
    result.faults += try differences(in: measures)
    if try daySheet().sheet.rows != replayed.sheet().rows {
      result.faults.append(.init("list", "the kept list is not that of the replay"))
    }
    return result
  }

  /// Lives every day again; the measures of each day come along, as they were before its orders.
  private func replay(
    threads: Int, goesOn: (Int) -> Void
  ) -> (world: WorldState, measures: [Measures], fault: ReplayFault?) {
    var world = WorldState(setting)
    var measures: [Measures] = []
    do throws(ReplayFault) {
      try world.live(journal.entries.filter { $0.day <= head }, to: head, threads: threads) {
        measures += $1.measures
        goesOn($0.head - setting.genesis)
      }
    } catch { return (world, measures, error) }
    return (world, measures, nil)
  }

  private func differences(
    between stored: WorldState, and replayed: WorldState
  ) -> [Verification.Fault] {
    let pairs = zip(stored.digests(), replayed.digests())
    guard let place = pairs.enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
    else { return [] }
    let account = setting.numbers[place]
    return [.init("state", "account \(account) and perhaps others are not as in the replay")]
  }

  private func differences(
    in replayed: [Measures]
  ) throws(WorldFault) -> [Verification.Fault] {
    guard let first = replayed.first?.day, let last = replayed.last?.day else { return [] }
    let kept = try measures(first...last)
    guard kept.count == replayed.count else {
      return [.init("measures", "\(kept.count) days are kept instead of \(replayed.count)")]
    }
    return zip(kept, replayed).filter { $0 != $1 }.prefix(10).map {
      Verification.Fault("measures", "those of \($0.0.day) are not those of the replay")
    }
  }
}
