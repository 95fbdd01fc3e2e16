package import Credit
internal import People
package import World

/// A world and its file: what is kept is the setting and the journal, everything else is cached.
///
/// Belongs to one thread at a time; the dashboard keeps it on its worker.
package final class WorldStore {
  /// The file.
  package let file: WorldFile
  /// What the world is called.
  package let name: String
  /// What the world is made of.
  package let setting: Setting
  /// The orders given so far.
  package internal(set) var journal: Journal
  /// The last day stepped.
  package internal(set) var head: Day
  /// How long the days stepped so far took, without what is kept of them.
  package internal(set) var steppingTime = Duration.zero
  private var loaded: WorldState?

  /// The branch every world has.
  static let mainBranch = 1

  init(file: WorldFile, name: String, setting: Setting, journal: Journal, head: Day) {
    (self.file, self.name, self.setting) = (file, name, setting)
    (self.journal, self.head) = (journal, head)
  }

  /// Every account on the head day: from memory, from a keyframe and the days since, or from
  /// genesis.
  package func world(threads: Int = 1) throws(WorldFault) -> WorldState {
    if let loaded { return loaded }
    let world = try loadWorld(threads: threads)
    loaded = world
    return world
  }

  /// Takes the loaded world out, so that it can be changed in place.
  func takeWorld(threads: Int) throws(WorldFault) -> WorldState {
    let world = try world(threads: threads)
    loaded = nil
    return world
  }

  /// Puts the world back after a change.
  func put(_ world: WorldState) {
    loaded = world
    (head, journal) = (world.head, world.journal)
  }

  private func loadWorld(threads: Int) throws(WorldFault) -> WorldState {
    try world(on: head, threads: threads)
  }

  /// The world as it was at the end of a day already lived, from the nearest keyframe before it.
  package func world(on day: Day, threads: Int) throws(WorldFault) -> WorldState {
    // A keyframe is written before any order of its own day.
    var world = try newestKeyframe(upTo: day) ?? WorldState(setting)
    do throws(ReplayFault) {
      try world.live(journal.entries, to: day, threads: threads)
    } catch { throw .replay(error) }
    return world
  }

  /// The world of the newest keyframe that this version of the program wrote; nil without one.
  private func newestKeyframe(upTo last: Day) throws(WorldFault) -> WorldState? {
    do throws(ArchiveError) {
      let days = try file.keyframeDays(of: Self.mainBranch)
      guard let day = days.last(where: { $0 <= Int(last.number) }) else { return nil }
      var accounts: [Account] = []
      accounts.reserveCapacity(setting.count)
      var isReadable = true
      _ = try file.keyframe(of: Self.mainBranch, on: day) { _, bytes in
        guard let chunk = CacheBytes.unpack(Account.self, bytes) else { return isReadable = false }
        accounts += chunk
      }
      guard isReadable, accounts.count == setting.count else { return nil }
      // A keyframe is written before any order of its own day.
      let earlier = journal.entries.filter { $0.day.number < UInt16(day) }
      return WorldState(
        setting, journal: Journal(earlier), head: Day(number: day), accounts: accounts)
    } catch {
      throw .archive(error)
    }
  }

  /// The keyframe of the world as it is now, in chunks.
  static func keyframe(_ world: WorldState) -> Keyframe {
    let chunks = stride(from: 0, to: world.accounts.count, by: 2_048).map { start in
      CacheBytes.pack(world.accounts[start..<min(start + 2_048, world.accounts.count)])
    }
    return Keyframe(day: Int(world.head.number), chunks: chunks)
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
}

extension Day {
  /// A day out of a file, as days since 1970-01-01; nil where it is none that a world can live.
  init?(stored number: Int) {
    let day = Day(clamping: number)
    guard Int(day.number) == number, day.isSet, day <= Day.lived.upperBound else { return nil }
    self = day
  }
}
