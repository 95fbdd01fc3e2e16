package import Credit
internal import People
package import World

/// A world and its file: what is kept is the setting and the journal, everything else is cached.
///
/// Belongs to one thread at a time; the dashboard keeps it on its worker.
package final class WorldStore {
  /// The file.
  package internal(set) var file: WorldFile
  /// What the world is called.
  package let name: String
  /// What the world is made of.
  package let setting: Setting
  /// The ``Behaviour`` it was begun under; 0 in a file of a format that did not say.
  package let behaviour: Int
  /// The orders given so far.
  package internal(set) var journal: Journal
  /// The last day stepped.
  package internal(set) var head: Day
  /// How long the days stepped so far took, without what is kept of them.
  package internal(set) var steppingTime = Duration.zero
  /// Hears of everything cached that was found damaged and is made anew, once each.
  package var onMending: (Mending) -> Void = { _ in }
  private var mended: [Mending] = []
  /// The notices of the days asked for lately.
  var heard: [Day: HeardDay] = [:]
  /// Worlds of earlier days, for whoever looks back day by day.
  var earlier = EarlierWorlds()
  /// Every account on the head day or on one before it, if it was ever asked for.
  private var loaded: WorldState?
  /// The state of which the file has a list and a queue of cases; nil where that is not known.
  var keptList: StatePoint?

  /// The branch every world has.
  static let mainBranch = 1

  init(
    file: WorldFile, name: String, setting: Setting, behaviour: Int, journal: Journal, head: Day
  ) {
    (self.file, self.name, self.setting) = (file, name, setting)
    (self.behaviour, self.journal, self.head) = (behaviour, journal, head)
  }

  /// Whether this program lives other lives than those that the file remembers, so that it can only
  /// be looked at.
  package var isOfOtherBehaviour: Bool { behaviour != Behaviour.number }

  /// Where the world stands: the head day and the last order.
  var point: StatePoint { StatePoint(day: head, entry: journal.entries.last?.number ?? 0) }

  /// Every account on the head day: from memory, from a keyframe and the days since, or from
  /// genesis.
  package func world(threads: Int = 1) throws(WorldFault) -> WorldState {
    if let loaded, isUpToDate(loaded) { return loaded }
    let world = try takeWorld(threads: threads)
    loaded = world
    return world
  }

  /// Takes the world on the head day out, so that it can be changed in place.
  func takeWorld(threads: Int) throws(WorldFault) -> WorldState {
    guard var world = loaded else { return try self.world(on: head, threads: threads) }
    loaded = nil
    if !isUpToDate(world) {
      let known = world.journal.entries.count
      try live(&world, journal.entries.dropFirst(known), to: head, threads: threads)
    }
    return world
  }

  /// Puts the world back after a change.
  func put(_ world: WorldState) {
    loaded = world
    (head, journal) = (world.head, world.journal)
  }

  /// Forgets the notices of days that are no longer asked for.
  func forgetNotices(before day: Day) {
    guard heard.count > Self.mostHeard else { return }
    heard = heard.filter { $0.key >= day }
  }

  /// Days whose notices are remembered.
  private static let mostHeard = 64

  /// Puts the world back with an order that is not yet in the file.
  func hold(_ world: WorldState) { loaded = world }

  /// Forgets what is in memory.
  func forget() { loaded = nil }

  /// Whether all accounts are in memory.
  var isLoaded: Bool { loaded != nil }

  private func isUpToDate(_ world: WorldState) -> Bool {
    world.head == head && world.journal.entries.count == journal.entries.count
  }

  /// The world as it was at the end of a day already lived, from the nearest keyframe before it.
  package func world(on day: Day, threads: Int) throws(WorldFault) -> WorldState {
    try refuseOtherBehaviour()
    var world =
      try newestKeyframe(upTo: day, threads: threads) ?? WorldState(setting, threads: threads)
    let known = world.journal.entries.count
    try live(&world, journal.entries.dropFirst(known), to: day, threads: threads)
    return world
  }

  func live(
    _ world: inout WorldState, _ orders: some Sequence<OperatorOrder>, to day: Day, threads: Int,
    each: (Lived) -> Void = { _ in }
  ) throws(WorldFault) {
    do throws(ReplayFault) {
      try world.live(orders, to: day, threads: threads, each: each)
    } catch { throw .replay(error) }
  }

  /// One account replayed up to a day.
  package func dossier(of account: Int, on day: Day) -> Dossier? {
    isOfOtherBehaviour ? nil : setting.dossier(of: account, on: day, journal)
  }

  /// Tells, once, of something damaged.
  func note(_ mending: Mending) {
    guard !mended.contains(mending) else { return }
    mended.append(mending)
    onMending(mending)
  }

  /// Whether that was found damaged.
  func hasMended(_ mending: Mending) -> Bool { mended.contains(mending) }

  func refuseOtherBehaviour() throws(WorldFault) {
    if isOfOtherBehaviour { throw .behaviour(world: name, found: behaviour) }
  }
}

/// Something cached that was damaged and is made anew from what is not.
package enum Mending: Sendable, Equatable {
  /// The states kept of a day.
  case states(Day)
  /// The kept list.
  case list
  /// The kept queue of open cases.
  case cases
  /// What is kept of some days: their notices and measures.
  case days(ClosedRange<Day>)
}

/// A state that a world was in: at the end of a day, with its orders up to one.
struct StatePoint: Equatable, Comparable {
  /// The day.
  var day: Day
  /// The last order that was carried out; 0 for none.
  var entry: UInt32

  static func < (left: StatePoint, right: StatePoint) -> Bool {
    (left.day, left.entry) < (right.day, right.entry)
  }
}

/// Why a world could not be made, opened or worked on.
package enum WorldFault: Error, Sendable {
  /// The file.
  case archive(ArchiveError)
  /// A document.
  case document(DocumentError)
  /// A kind of document is not there.
  case noDocument(kind: String, world: String)
  /// The policy's currency is not the world's.
  case currency(policy: String, world: String)
  /// An order that the lender's rules do not allow.
  case refused(CommandRefusal)
  /// An order that was acknowledged, and that is refused now.
  case replay(ReplayFault)
  /// Nobody of this name is in the roster.
  case nobody(String, roster: [String])
  /// A journal entry that this version cannot read.
  case unreadableEntry(Int)
  /// The day lies outside the world's days.
  case day(asked: String, first: String, head: String)
  /// The first day, as days since 1970-01-01, is none that a world can begin on.
  case genesis(Int)
  /// So many days cannot be lived after the head; only so many can.
  case endOfDays(asked: Int, most: Int)
  /// The file of recorded accounts.
  case tapes(TaiwanFileError)
  /// The world was lived by another version of the program; 0 for an early one.
  case behaviour(world: String, found: Int)
}

extension Day {
  /// A day out of a file, as days since 1970-01-01; nil where it is none that a world can live.
  init?(stored number: Int) {
    let day = Day(clamping: number)
    guard Int(day.number) == number, day.isSet, day <= Day.lived.upperBound else { return nil }
    self = day
  }
}
