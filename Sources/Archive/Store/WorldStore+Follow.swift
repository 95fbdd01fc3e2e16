internal import Credit
internal import People
internal import World

extension WorldStore {
  /// Takes in what other programs have written since the file was last looked at; true if that was
  /// anything.
  ///
  /// - Throws: ``ArchiveError/gone(_:)`` where the file is no longer in its place.
  package func follow() throws(WorldFault) -> Bool {
    do throws(ArchiveError) {
      guard file.isInPlace else { throw .gone(file.path) }
      if file.isReadOnly, file.isStale { file = try WorldFile.open(file.path) }
      guard try file.isChangedElsewhere() else { return false }
      // First, so that what is written while this reads is not missed but found next time.
      try file.markSeen()
    } catch { throw .archive(error) }
    let (orders, day) = try Self.standing(of: file, setting)
    let isNew = orders.count != journal.entries.count || day != head
    if orders.count != journal.entries.count { journal = Journal(orders) }
    head = day
    (keptList, heard) = (nil, [:])
    return isNew
  }

  /// Acts with the right to write, on the newest state: nobody writes meanwhile, and all that
  /// others wrote before is known.
  func acting<Value>(_ body: () throws(WorldFault) -> Value) throws(WorldFault) -> Value {
    try refuseOtherBehaviour()
    do throws(ArchiveError) { try file.claim() } catch { throw .archive(error) }
    defer { file.release() }
    _ = try follow()
    return try body()
  }

  /// The orders that lead to the head, and its day, checked.
  static func standing(
    of file: WorldFile, _ setting: Setting
  ) throws(WorldFault) -> (orders: [OperatorOrder], head: Day) {
    let entries: [JournalEntry]
    let branch: StoredBranch?
    do throws(ArchiveError) {
      entries = try file.entries(leadingTo: mainBranch)
      branch = try file.branches().first { $0.number == mainBranch }
    } catch { throw .archive(error) }
    guard let head = branch.flatMap({ Day(stored: $0.headDay) }), head >= setting.genesis else {
      throw .archive(.damaged(file.path, "its last day is none that it can have lived"))
    }
    let orders = try orders(entries, setting.cast.roster)
    guard orders.allSatisfy({ $0.day >= setting.genesis && $0.day <= head }) else {
      throw .archive(.damaged(file.path, "an order was given on a day that was not lived"))
    }
    return (orders, head)
  }

  private static func orders(
    _ entries: [JournalEntry], _ roster: Roster
  ) throws(WorldFault) -> [OperatorOrder] {
    var orders: [OperatorOrder] = []
    orders.reserveCapacity(entries.count)
    for entry in entries {
      guard let day = Day(stored: entry.draft.day), let number = UInt32(exactly: entry.number),
        let command = Command(kind: entry.draft.kind, encoded: entry.draft.command),
        let staff = roster.staff(named: entry.draft.actor)
      else { throw .unreadableEntry(entry.number) }
      orders.append(OperatorOrder(number: number, day: day, staff: staff, command: command))
    }
    return orders
  }
}
