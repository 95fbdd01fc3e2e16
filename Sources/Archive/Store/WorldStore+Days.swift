package import Credit
package import World

extension WorldStore {
  /// The notices of the inbox sent on these days, by day and account, as they stand on the last.
  package func notices(_ days: ClosedRange<Day>) throws(WorldFault) -> [NoticeEntry] {
    guard let lived = lived(days) else { return [] }
    forgetNotices(before: lived.lowerBound)
    if let first = lived.each.first(where: { heard[$0] == nil }) {
      let missing = first...lived.upperBound
      let kept = try keptNotices(missing)
      let read = if let kept { kept } else { try mend(missing).notices }
      for (day, entries) in read { heard[day] = HeardDay(entries) }
    }
    var notices: [NoticeEntry] = []
    for day in lived.each { heard[day]?.append(to: &notices, asOf: days.upperBound) }
    return notices
  }

  /// The measures of these days, in order; genesis has none.
  package func measures(_ days: ClosedRange<Day>) throws(WorldFault) -> [Measures] {
    guard let lived = lived(days) else { return [] }
    if let kept = try keptMeasures(lived) { return kept }
    return try mend(lived).measures
  }

  /// Those of some days that were lived: an act or a step may have left something on them.
  private func lived(_ days: ClosedRange<Day>) -> ClosedRange<Day>? {
    let first = max(days.lowerBound, setting.genesis)
    let last = min(days.upperBound, head)
    return first <= last ? first...last : nil
  }

  /// The notices as they are kept, with the days on which they will be read, by day; nil where any
  /// is missing or damaged.
  private func keptNotices(
    _ days: ClosedRange<Day>
  ) throws(WorldFault) -> [(day: Day, entries: [NoticeEntry])]? {
    let values = try values(of: .notice, days)
    var due = journal.entries.filter { days.contains($0.day) }.map {
      StatePoint(day: $0.day, entry: $0.number)
    }
    due += days.each.filter { $0 > setting.genesis }.map { StatePoint(day: $0, entry: 0) }
    let found = values.compactMap { value in
      Day(stored: value.day).map { StatePoint(day: $0, entry: UInt32(clamping: value.part)) }
    }
    guard due.sorted() == found else { return nil }
    return notices(in: values, of: days)
  }

  /// The notices in values that are in the order of their days; nil where any cannot be read.
  private func notices(
    in values: [CachedValue], of days: ClosedRange<Day>
  ) -> [(day: Day, entries: [NoticeEntry])]? {
    var read: [(day: Day, entries: [NoticeEntry])] = days.each.map { ($0, []) }
    for value in values {
      guard let day = Day(stored: value.day), days.contains(day),
        let entries = unpack(NoticeEntry.self, value)
      else { return nil }
      read[day - days.lowerBound].entries += entries
    }
    return read
  }

  private func keptMeasures(_ days: ClosedRange<Day>) throws(WorldFault) -> [Measures]? {
    var measures: [Measures] = []
    for value in try values(of: .measure, days) {
      guard let one = unpack(Measures.self, value)?.first, Int(one.day.number) == value.day
      else { return nil }
      measures.append(one)
    }
    let first = max(days.lowerBound, setting.genesis + 1)
    return measures.count == max(0, days.upperBound - first + 1) ? measures : nil
  }

  private func unpack<Value: CacheRecord>(_ type: Value.Type, _ value: CachedValue) -> [Value]? {
    value.content?.withUnsafeBytes { RecordPack.unpack(type, $0, in: setting) }
  }

  func values(
    of table: CacheTable, _ days: ClosedRange<Day>
  ) throws(WorldFault) -> [CachedValue] {
    let range = Int(days.lowerBound.number)...Int(days.upperBound.number)
    do throws(ArchiveError) {
      return try file.cached(table, of: Self.mainBranch, on: range)
    } catch { throw .archive(error) }
  }

  /// Lives days again of which something kept is damaged or missing, and keeps it anew.
  private func mend(
    _ days: ClosedRange<Day>
  ) throws(WorldFault) -> (notices: [(day: Day, entries: [NoticeEntry])], measures: [Measures]) {
    let lives = try lives(days)
    note(.days(days))
    var record = StepRecord(branch: Self.mainBranch)
    record.values = lives.values
    // Where the file may not be written, the next command does the same again.
    try? file.commit(record)
    let told = lives.values.filter { $0.table == .notice }
      .sorted { ($0.day, $0.part) < ($1.day, $1.part) }
      .map { CachedValue(day: $0.day, part: $0.part, content: $0.content) }
    return (notices(in: told, of: days) ?? [], lives.measures)
  }

  /// Lives some days again from the keyframe before them.
  private func lives(_ days: ClosedRange<Day>) throws(WorldFault) -> LivedDays {
    try refuseOtherBehaviour()
    // A world on a day has carried out that day's orders, so the first day needs the one before it.
    var world =
      try days.lowerBound > setting.genesis
      ? world(on: days.lowerBound - 1, threads: 2) : WorldState(setting, threads: 2)
    var lived = LivedDays()
    let orders = journal.entries.dropFirst(world.journal.entries.count)
    try live(&world, orders, to: days.upperBound, threads: 2) { lived.take($0) }
    return lived
  }
}

extension ClosedRange<Day> {
  /// Every day of a stretch.
  fileprivate var each: [Day] { (0...upperBound - lowerBound).map { lowerBound + $0 } }
}

/// The notices of a day as they were read from the file once: a dashboard shows the last month of
/// them every day.
struct HeardDay {
  private let entries: [NoticeEntry]
  /// From this day on nothing changes in them any more.
  private let settled: Day

  /// The notices of a day.
  init(_ entries: [NoticeEntry]) {
    self.entries = entries
    settled = entries.reduce(Day.none) { max($0, max($1.deliveredOn, $1.readOn)) }
  }

  /// Adds them as they stand on a day.
  func append(to notices: inout [NoticeEntry], asOf day: Day) {
    if settled <= day { notices += entries } else { notices += entries.map { $0.asOf(day) } }
  }
}

/// What days brought that were lived again, in the form in which it is kept.
struct LivedDays {
  private(set) var values: [NewCacheValue] = []
  private(set) var measures: [Measures] = []

  /// Takes in what a stretch of days or an order brought.
  mutating func take(_ lived: Lived) {
    switch lived {
    case .days(let result):
      values += DayValues.values(of: result)
      measures += result.measures
    case .order(let order, let told): values.append(DayValues.value(of: told, by: order))
    }
  }
}

/// What is kept of a day: its measures, the notices of its step, and those of each order.
enum DayValues {
  /// What is kept of the days of a step.
  static func values(of result: StepResult) -> [NewCacheValue] {
    guard let first = result.measures.first?.day else { return [] }
    var days = [[NoticeEntry]](repeating: [], count: result.measures.count)
    for entry in result.notices where entry.notice.kind.isInInbox {
      days[entry.notice.sent.day - first].append(entry)
    }
    let notices = days.enumerated().map { place, entries in
      NewCacheValue(
        table: .notice, day: Int((first + place).number), content: RecordPack.pack(entries))
    }
    let measures = result.measures.map {
      NewCacheValue(table: .measure, day: Int($0.day.number), content: RecordPack.pack([$0]))
    }
    return notices + measures
  }

  /// What is kept of the notices that an order caused.
  static func value(of notices: [NoticeEntry], by order: OperatorOrder) -> NewCacheValue {
    NewCacheValue(
      table: .notice, day: Int(order.day.number), part: Int(order.number),
      content: RecordPack.pack(notices.filter(\.notice.kind.isInInbox)))
  }
}

extension Notice.Kind {
  /// Whether the inbox over all accounts keeps it; bills and their like are found in the account.
  package var isInInbox: Bool {
    switch self {
    case .billReminder, .settled, .appealReceived, .temporaryOffer, .planReceived,
      .disputeReceived, .ceilingSet, .education:
      false
    default: true
    }
  }
}
