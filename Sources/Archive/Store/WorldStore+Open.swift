package import Credit
internal import People
package import World

extension WorldStore {
  /// Opens a world file; nothing is stepped again.
  package static func open(_ path: String) throws(WorldFault) -> WorldStore {
    let result: Result<WorldStore, WorldFault>
    do throws(ArchiveError) { result = try load(try WorldFile.open(path)) } catch {
      throw .archive(error)
    }
    return try result.get()
  }

  /// Reads a world out of its open file. The inner error is about documents and entries.
  private static func load(
    _ file: WorldFile
  ) throws(ArchiveError) -> Result<WorldStore, WorldFault> {
    let facts = try file.facts()
    func number(_ key: String) -> Int {
      facts.first { $0.key == key }.flatMap { Int($0.value) } ?? 0
    }
    let name = facts.first { $0.key == "name" }?.value ?? file.path
    let plan = WorldPlan(
      genesis: number("genesis"), seed: UInt64(bitPattern: Int64(number("seed"))),
      customers: number("customers"), documents: try file.documents(),
      tapes: try tapes(of: file))
    let entries = try file.entries(leadingTo: mainBranch)
    let branch = try file.branches().first { $0.number == mainBranch }
    let headDay = branch?.headDay ?? plan.genesis
    return Result { () throws(WorldFault) -> WorldStore in
      guard let head = Day(stored: headDay), Day(stored: plan.genesis).map({ $0 <= head }) == true
      else { throw .genesis(plan.genesis) }
      let setting = try Setting.make(plan, world: name)
      let journal = try journal(entries, setting.cast.roster)
      return WorldStore(file: file, name: name, setting: setting, journal: journal, head: head)
    }
  }

  private static func tapes(of file: WorldFile) throws(ArchiveError) -> [TaiwanRow] {
    var rows: [TaiwanRow] = []
    try file.tapes { bytes in
      let size = TaiwanRow.encodedSize
      for start in stride(from: 0, to: bytes.count - size + 1, by: size) {
        let row = UnsafeRawBufferPointer(rebasing: bytes[start..<start + size])
        if let row = TaiwanRow(tape: row) { rows.append(row) }
      }
    }
    return rows
  }

  private static func journal(
    _ entries: [JournalEntry], _ roster: Roster
  ) throws(WorldFault) -> Journal {
    var orders: [OperatorOrder] = []
    for entry in entries {
      guard let day = Day(stored: entry.draft.day), let number = UInt32(exactly: entry.number),
        let command = Command(kind: entry.draft.kind, encoded: entry.draft.command),
        let staff = roster.staff(named: entry.draft.actor)
      else { throw .unreadableEntry(entry.number) }
      orders.append(
        OperatorOrder(
          number: number, day: day, staff: staff,
          command: command))
    }
    return Journal(orders)
  }

  /// The list and the queue of the head day: from the cache, or made anew.
  package func daySheet() throws(WorldFault) -> DaySheet {
    let (head, numbers) = (head, setting.numbers)
    do throws(ArchiveError) {
      let cached = try file.sheet(of: Self.mainBranch) { day, bytes -> DaySheet? in
        day == Int(head.number) ? DaySheet(bytes, day: head, numbers: numbers) : nil
      }
      if let cached, let sheet = cached { return sheet }
    } catch {
      throw .archive(error)
    }
    return DaySheet(try world(threads: 2))
  }

  /// The notices of the inbox sent on these days, by day and account, as they stand on the last.
  package func notices(_ days: ClosedRange<Day>) throws(WorldFault) -> [NoticeEntry] {
    try keptNotices(days).map { $0.asOf(days.upperBound) }
  }

  /// The notices as they are kept, with the days on which they will be read.
  func keptNotices(_ days: ClosedRange<Day>) throws(WorldFault) -> [NoticeEntry] {
    let range = Int(days.lowerBound.number)...Int(days.upperBound.number)
    let stored: [DayBytes]
    do { stored = try file.notices(of: Self.mainBranch, on: range) } catch {
      throw .archive(error)
    }
    return stored.flatMap { day in
      day.bytes.withUnsafeBytes { CacheBytes.unpack(CachedNotice.self, $0) ?? [] }
        .map {
          NoticeEntry(
            account: Int($0.account), notice: $0.notice, deliveredOn: $0.deliveredOn,
            readOn: $0.readOn)
        }
    }
  }

  /// The measures of these days, in order.
  package func measures(_ days: ClosedRange<Day>) throws(WorldFault) -> [Measures] {
    let range = Int(days.lowerBound.number)...Int(days.upperBound.number)
    do {
      return try file.measures(of: Self.mainBranch, on: range).compactMap { stored in
        stored.bytes.withUnsafeBytes { CacheBytes.unpack(CachedMeasures.self, $0)?.first?.measures }
      }
    } catch {
      throw .archive(error)
    }
  }

  /// One account replayed up to a day.
  package func dossier(of account: Int, on day: Day) -> Dossier? {
    setting.dossier(of: account, on: day, journal)
  }
}
