package import Credit
package import World

/// Everything the first screen needs of a day: the list and the queue of cases.
package struct DaySheet: Sendable {
  /// The list of all accounts.
  package let sheet: Sheet
  /// The open cases, in account order.
  package let cases: [CaseEntry]

  /// A list and a queue.
  init(sheet: Sheet, cases: [CaseEntry]) { (self.sheet, self.cases) = (sheet, cases) }

  /// What a world shows on its head day.
  package init(_ world: inout WorldState, threads: Int) {
    sheet = world.sheet(threads: threads)
    cases = world.openCases(in: sheet)
  }
}

extension WorldStore {
  /// The list and the queue of the head day: from memory, from the cache, or made anew.
  package func daySheet(threads: Int = 2) throws(WorldFault) -> DaySheet {
    if !isLoaded, let kept = try keptSheet(threads: threads) { return kept }
    if file.format < 3, let early = try earlySheet() { return early }
    var world = try takeWorld(threads: threads)
    let sheet = DaySheet(&world, threads: threads)
    put(world)
    if hasMended(.list) || hasMended(.cases) { keepHeadIfPossible(threads: threads) }
    return sheet
  }

  /// The list in the file, with the rows renewed of accounts that orders were given about since;
  /// nil where there is none of the head day, or where it is damaged.
  private func keptSheet(threads: Int) throws(WorldFault) -> DaySheet? {
    guard let (point, rows) = try storedRows(threads: threads), point.day == head,
      var cases = try storedCases(at: point)
    else { return nil }
    var list = rows
    let later = Set(journal.entries.lazy.filter { $0.number > point.entry }.map(\.command.account))
    guard later.count <= Self.mostPatches else { return nil }
    for number in later.sorted() {
      guard let index = setting.index(of: number) else { continue }
      let account = try account(number, on: head)
      list[index] = SheetRow(account, setting.today(head))
      cases.removeAll { $0.account == number }
      cases += account.openCases
    }
    if !later.isEmpty {
      cases.sort { ($0.account, $0.matter.number) < ($1.account, $1.matter.number) }
    }
    keptList = point
    return DaySheet(
      sheet: Sheet(day: head, rows: list, accounts: setting.numbers), cases: cases)
  }

  /// The list of a file of an older format, without its queue.
  private func earlySheet() throws(WorldFault) -> DaySheet? {
    let (head, setting) = (head, setting)
    do throws(ArchiveError) {
      let rows = try file.earlySheet { day, bytes -> [SheetRow]? in
        guard day == Int(head.number) else { return nil }
        return EarlySheet.rows(bytes, accounts: setting.count, in: setting)
      }
      guard let rows, let rows else { return nil }
      return DaySheet(
        sheet: Sheet(day: head, rows: rows, accounts: setting.numbers), cases: [])
    } catch { throw .archive(error) }
  }

  /// Accounts lived again one by one before the whole world is taken up instead.
  private static let mostPatches = 200

  /// One account at the end of a day, with its orders: lived from genesis, so that nobody else need
  /// be looked at.
  package func account(_ number: Int, on day: Day) throws(WorldFault) -> Account {
    try refuseOtherBehaviour()
    do throws(ReplayFault) {
      if let account = try setting.account(number, on: day, journal) { return account }
    } catch { throw .replay(error) }
    throw .refused(.unknownAccount(number))
  }

  /// The rows in the file and the state that they are of.
  func storedRows(threads: Int) throws(WorldFault) -> (point: StatePoint, rows: [SheetRow])? {
    let values = try values(of: .sheet)
    guard !values.isEmpty else { return nil }
    let contents = values.compactMap(\.content)
    guard let point = ListChunk.point(of: values) else { return damaged(.list) }
    let pieces = contents.mapped(each: threads) { [setting] content in
      content.withUnsafeBytes { ListChunk.rows($0, setting) ?? [] }
    }
    let rows = Array(pieces.joined())
    guard rows.count == setting.count else { return damaged(.list) }
    return (point, rows)
  }

  /// The queue in the file, if it is of that state.
  func storedCases(at point: StatePoint) throws(WorldFault) -> [CaseEntry]? {
    let values = try values(of: .cases)
    guard ListChunk.point(of: values) == point, let content = values.first?.content,
      let cases = content.withUnsafeBytes({ ListChunk.cases($0, setting) }),
      cases.allSatisfy({ setting.index(of: $0.account) != nil })
    else { return values.isEmpty ? nil : damaged(.cases) }
    return cases
  }

  func values(of table: CacheTable) throws(WorldFault) -> [CachedValue] {
    do throws(ArchiveError) {
      return try file.cached(table, of: Self.mainBranch, on: Int.min...Int.max)
    } catch { throw .archive(error) }
  }

  /// Nothing, and said once.
  private func damaged<Value>(_ mending: Mending) -> Value? {
    note(mending)
    return nil
  }

  /// The values of list and queue of a world as it is now.
  static func listValues(_ world: inout WorldState, threads: Int) -> [NewCacheValue] {
    let shown = DaySheet(&world, threads: threads)
    let (day, entry) = (Int(world.head.number), world.journal.entries.last?.number ?? 0)
    let rows = shown.sheet.rows
    let starts = Array(stride(from: 0, to: rows.count, by: ListChunk.size))
    let chunks = starts.mapped(each: threads) { start in
      ListChunk.content(of: rows[start..<min(start + ListChunk.size, rows.count)], entry: entry)
    }
    let list = chunks.enumerated().map {
      NewCacheValue(table: .sheet, day: day, part: $0.offset, content: $0.element)
    }
    let queue = ListChunk.content(of: shown.cases, entry: entry)
    return list + [NewCacheValue(table: .cases, day: day, content: queue)]
  }
}

/// A part of the list, or the queue: the last order that it includes (4 bytes, little-endian), then
/// the records by columns.
enum ListChunk {
  /// Rows in a part of the list.
  static let size = 16_384

  static func content<Value: CacheRecord>(of values: some Collection<Value>, entry: UInt32)
    -> [UInt8]
  {
    withUnsafeBytes(of: entry.littleEndian) { [UInt8]($0) } + RecordPack.pack(values)
  }

  /// The state that all parts are of; nil where they are damaged, or do not belong together.
  static func point(of values: [CachedValue]) -> StatePoint? {
    let marks = values.map { value -> StatePoint? in
      guard let day = Day(stored: value.day), let content = value.content, content.count >= 4
      else { return nil }
      let entry = content.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self).littleEndian }
      return StatePoint(day: day, entry: entry)
    }
    guard let first = marks.first, marks.allSatisfy({ $0 == first }),
      values.map(\.part) == Array(0..<values.count)
    else { return nil }
    return first
  }

  static func rows(_ content: UnsafeRawBufferPointer, _ setting: Setting) -> [SheetRow]? {
    read(content, setting)
  }

  static func cases(_ content: UnsafeRawBufferPointer, _ setting: Setting) -> [CaseEntry]? {
    read(content, setting)
  }

  private static func read<Value: CacheRecord>(
    _ content: UnsafeRawBufferPointer, _ setting: Setting
  ) -> [Value]? {
    guard content.count >= 4 else { return nil }
    let packed = UnsafeRawBufferPointer(rebasing: content[4...])
    return RecordPack.unpack(Value.self, packed, in: setting)
  }
}
