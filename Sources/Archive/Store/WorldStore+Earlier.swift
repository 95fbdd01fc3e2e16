package import Credit
internal import World

extension WorldStore {
  /// The list and the queue of a day before the head.
  ///
  /// Whoever looks back goes on looking: of a world of some ten thousand accounts the days on the
  /// way are remembered, so that the day before the one shown is a few days from one of them.
  package func earlierSheet(on day: Day, threads: Int) throws(WorldFault) -> DaySheet {
    try refuseOtherBehaviour()
    var world = try nearest(upTo: day, threads)
    while day - world.head > EarlierWorlds.stride {
      world = try stride(on: world, threads)
    }
    try goOn(&world, to: day, threads)
    return DaySheet(&world, threads: threads)
  }

  /// Does a part of the work that looking back from a day will need, so that whoever goes there
  /// does not wait for all of it.
  package func prepareEarlier(than day: Day, threads: Int) throws(WorldFault) {
    guard !isOfOtherBehaviour, EarlierWorlds.remembers(setting.count) else { return }
    earlier.forget(beyond: day)
    let frames = try keyframeDays()
    var wanted = day - 1
    // What lies between the last keyframe and the day, then what lies before that keyframe.
    for _ in 0..<2 {
      guard let frame = frames.last(where: { $0 <= wanted }) else { return }
      guard let world = earlier.newest(upTo: wanted, days: wanted - frame) else {
        _ = try nearest(upTo: wanted, threads)
        return
      }
      if wanted - world.head > EarlierWorlds.stride {
        _ = try stride(on: world, threads)
        return
      }
      wanted = frame - 1
    }
  }

  /// A remembered world, unless a keyframe is nearer.
  private func nearest(upTo day: Day, _ threads: Int) throws(WorldFault) -> WorldState {
    let frame = try keyframeDays().last { $0 <= day } ?? setting.genesis
    if let world = earlier.newest(upTo: day, days: day - frame) { return world }
    var world =
      try newestKeyframe(upTo: day, threads: threads) ?? WorldState(setting, threads: threads)
    earlier.keep(&world, threads: threads)
    return world
  }

  private func stride(on world: WorldState, _ threads: Int) throws(WorldFault) -> WorldState {
    var world = world
    try goOn(&world, to: world.head + EarlierWorlds.stride, threads)
    earlier.keep(&world, threads: threads)
    return world
  }

  private func goOn(
    _ world: inout WorldState, to day: Day, _ threads: Int
  ) throws(WorldFault) {
    let known = world.journal.entries.count
    try live(&world, journal.entries.dropFirst(known), to: day, threads: threads)
  }
}

/// Worlds of earlier days, as somebody passed them who looks back. Nothing in them changes any
/// more: orders are given on the head day only.
struct EarlierWorlds {
  private var worlds: [WorldState] = []

  /// Days from one to the next.
  static let stride = 10
  /// So many are remembered: two months, and some days of a third.
  private static let most = 8
  /// Accounts above which none is remembered: each takes a kilobyte in each of them.
  private static let mostAccounts = 12_000

  /// Whether worlds of so many accounts are remembered.
  static func remembers(_ accounts: Int) -> Bool { accounts <= mostAccounts }

  /// The newest one of a day and some days before it.
  func newest(upTo day: Day, days: Int) -> WorldState? {
    worlds.last { $0.head <= day && day - $0.head <= days }
  }

  /// Remembers one more.
  mutating func keep(_ world: inout WorldState, threads: Int) {
    guard Self.remembers(world.setting.count) else { return }
    // A world that has its list keeps it up to date, and so do all that are lived from it.
    _ = world.sheet(threads: threads)
    let day = world.head
    worlds.removeAll { $0.head == day }
    worlds.append(world)
    worlds.sort { $0.head < $1.head }
  }

  /// Forgets those that are later than a day, or long before it.
  mutating func forget(beyond day: Day) {
    worlds.removeAll { $0.head > day }
    worlds.removeFirst(max(0, worlds.count - Self.most))
  }
}
