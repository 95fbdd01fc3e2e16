internal import Credit
internal import Dispatch
internal import World

extension WorldStore {
  var plan: KeyframePlan { KeyframePlan(genesis: setting.genesis) }

  /// The world of the newest keyframe up to a day; nil without one. Those that are damaged are
  /// passed over.
  func newestKeyframe(upTo last: Day, threads: Int) throws(WorldFault) -> WorldState? {
    for day in try keyframeDays().reversed() where day <= last {
      if let world = try keyframe(on: day, threads: threads) { return world }
      note(.states(day))
      dropCache(.keyframe, day)
    }
    return nil
  }

  /// The days that have a keyframe, ascending; days that no world has are left out.
  func keyframeDays() throws(WorldFault) -> [Day] {
    do throws(ArchiveError) {
      return try file.days(in: .keyframe, of: Self.mainBranch).compactMap { Day(stored: $0) }
    } catch { throw .archive(error) }
  }

  /// The world of the keyframe of a day; nil where there is none that can be read.
  func keyframe(on day: Day, threads: Int) throws(WorldFault) -> WorldState? {
    guard let frame = try storedKeyframe(on: day) else { return nil }
    let (setting, today) = (setting, setting.today(day))
    let base = try frame.base.map { base throws(WorldFault) in try storedKeyframe(on: base) } ?? nil
    if frame.base != nil, base == nil { return nil }
    let chunks = Array(frame.chunks.indices).mapped(each: threads) { place -> [Account] in
      guard let columns = frame.columns(place, over: base) else { return [] }
      return StateReader(setting: setting, today: today).accounts(columns, inChunk: place) ?? []
    }
    let accounts = Array(chunks.joined())
    guard accounts.count == setting.count else { return nil }
    let earlier = journal.entries.prefix { $0.number <= frame.lastEntry }
    return WorldState(setting, journal: Journal(Array(earlier)), head: day, accounts: accounts)
  }

  /// A keyframe as it is in the file; nil where its parts do not belong together.
  func storedKeyframe(on day: Day) throws(WorldFault) -> StoredKeyframe? {
    let number = Int(day.number)
    let values: [CachedValue]
    do throws(ArchiveError) {
      values = try file.cached(.keyframe, of: Self.mainBranch, on: number...number)
    } catch { throw .archive(error) }
    return StoredKeyframe(values, accounts: setting.count)
  }

  /// The values of a keyframe of a world as it is now.
  func keyframeValues(_ world: WorldState, threads: Int) throws(WorldFault) -> [NewCacheValue] {
    let baseDay = plan.base(of: world.head)
    let stored = try baseDay.map { day throws(WorldFault) in try storedKeyframe(on: day) } ?? nil
    // Over one that is itself written over another nothing is written.
    let base = stored.flatMap { $0.base == nil ? $0 : nil }
    let contents =
      Self.contents(of: world, over: base, baseDay, threads)
      ?? Self.contents(of: world, over: nil, nil, threads) ?? []
    let day = Int(world.head.number)
    return contents.enumerated().map {
      NewCacheValue(table: .keyframe, day: day, part: $0.offset, content: $0.element)
    }
  }

  /// The content of every chunk; nil where the base cannot be read.
  private static func contents(
    of world: WorldState, over base: StoredKeyframe?, _ baseDay: Day?, _ threads: Int
  ) -> [[UInt8]]? {
    let entry = world.journal.entries.last?.number ?? 0
    let (accounts, size) = (world.accounts, StateChunk.size)
    let places = Array(0..<(accounts.count + size - 1) / size)
    let contents = places.mapped(each: threads) { place -> [UInt8] in
      let part = accounts[place * size..<min((place + 1) * size, accounts.count)]
      guard let base, let baseDay else {
        return StateChunk.content(of: part, lastEntry: entry, over: nil)
      }
      guard let columns = base.columns(place, over: nil),
        columns.count == part.count * Account.recordSize
      else { return [] }
      return StateChunk.content(of: part, lastEntry: entry, over: (baseDay, columns))
    }
    return contents.contains([]) ? nil : contents
  }

  /// Forgets a damaged value, if this program may write; what it was is made anew anyway.
  func dropCache(_ table: CacheTable, _ day: Day) {
    var record = StepRecord(branch: Self.mainBranch)
    record.removed = [.init(table: table, days: Int(day.number)...Int(day.number))]
    try? file.commit(record)
  }
}

/// A keyframe as it is in the file: whole, but not yet read.
struct StoredKeyframe: Sendable {
  /// The content of each chunk.
  let chunks: [[UInt8]]
  /// The last order that it includes.
  let lastEntry: UInt32
  /// The day of the keyframe it is written over; nil where it stands alone.
  let base: Day?

  /// A keyframe of so many accounts; nil where parts are missing, damaged, or of another.
  init?(_ values: [CachedValue], accounts: Int) {
    chunks = values.compactMap(\.content)
    guard !values.isEmpty, chunks.count == values.count,
      values.count == (accounts + StateChunk.size - 1) / StateChunk.size,
      values.map(\.part) == Array(0..<values.count)
    else { return nil }
    let marks = chunks.compactMap { content in
      content.withUnsafeBytes { StateChunk($0).map { [Int($0.lastEntry), Int($0.base.number)] } }
    }
    guard marks.count == chunks.count, let mark = marks.first,
      marks.allSatisfy({ $0 == mark })
    else { return nil }
    lastEntry = UInt32(clamping: mark[0])
    base = mark[1] == 0 ? nil : Day(number: mark[1])
  }

  /// The columns of a chunk; nil where they cannot be read.
  func columns(_ place: Int, over base: StoredKeyframe?) -> [UInt8]? {
    let under: [UInt8]?
    if let base {
      guard base.base == nil, base.chunks.indices.contains(place),
        let columns = base.columns(place, over: nil)
      else { return nil }
      under = columns
    } else {
      under = nil
    }
    return chunks[place].withUnsafeBytes { StateChunk($0)?.columns(over: under) }
  }
}

/// Reads accounts from the columns of their records.
struct StateReader: Sendable {
  let setting: Setting
  let today: Today

  /// The accounts of a chunk; nil where a record is not one of theirs.
  func accounts(_ columns: [UInt8], inChunk chunk: Int) -> [Account]? {
    let size = Account.recordSize
    let first = chunk * StateChunk.size
    let count = min(StateChunk.size, setting.count - first)
    guard columns.count == count * size else { return nil }
    let records = Columns.records(of: columns, width: size)
    var accounts: [Account] = []
    accounts.reserveCapacity(count)
    do throws(StateFault) {
      for place in 0..<count {
        let number = Int(setting.numbers[first + place])
        accounts.append(try read(records, at: place * size, number: number))
      }
    } catch { return nil }
    return accounts
  }

  private func read(
    _ records: [UInt8], at start: Int, number: Int
  ) throws(StateFault) -> Account {
    let result = records.withUnsafeBytes { bytes in
      Result { () throws(StateFault) -> Account in
        try Account.read(
          UnsafeRawBufferPointer(rebasing: bytes[start..<start + Account.recordSize]),
          number: number, in: setting, today: today)
      }
    }
    return try result.get()
  }
}
