package import Credit
internal import People
package import World

/// What living a world's orders again under this program came to.
package struct Relived {
  /// The new world.
  package let store: WorldStore
  /// The orders that are refused now, with their numbers in the old world.
  package let refused: [Refusal]

  /// An order of the old world that the new one does not have.
  package struct Refusal: Sendable, Equatable {
    /// Its number in the old world.
    package let entry: Int
    /// What was ordered.
    package let order: OperatorOrder
    /// Why it is refused now.
    package let refusal: CommandRefusal
  }
}

extension WorldStore {
  /// Makes a world from the beginnings of another, whichever version of the program that was lived
  /// by, and gives its orders again on their days, by whoever gave them. Those that are refused now
  /// are left out and listed. The old world is only read.
  package static func relive(
    _ old: String, as path: String, name: String, threads: Int,
    begins: (Day, Day) -> Void = { _, _ in }, goesOn: (Int) -> Void = { _ in }
  ) throws(WorldFault) -> Relived {
    let source = try open(old)
    let plan = try plan(of: source.file).plan
    begins(source.setting.genesis, source.head)
    var refused: [Relived.Refusal] = []
    let store = try make(path, name: name, plan, threads: threads) { store throws(WorldFault) in
      try store.keepGenesis(threads: threads)
      for order in source.journal.entries {
        try store.live(to: order.day, threads, goesOn)
        let actor = source.setting.cast.roster.member(order.staff)?.name ?? ""
        do throws(WorldFault) { _ = try store.obey(order.command, as: actor) } catch {
          guard case .refused(let refusal) = error else { throw error }
          refused.append(.init(entry: Int(order.number), order: order, refusal: refusal))
        }
      }
      try store.live(to: source.head, threads, goesOn)
      try store.keepHead(threads: threads)
    }
    return Relived(store: store, refused: refused)
  }

  private func live(
    to day: Day, _ threads: Int, _ goesOn: (Int) -> Void
  ) throws(WorldFault) {
    let done = head - setting.genesis
    _ = try step(days: day - head, threads: threads) { days in
      goesOn(done + days)
      return true
    }
  }
}
