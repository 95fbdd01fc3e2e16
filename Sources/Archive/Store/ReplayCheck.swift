internal import Credit
internal import World

/// Lives a world again from genesis and compares what the file keeps with it, as the days go by.
struct ReplayCheck {
  let store: WorldStore
  let threads: Int
  let keyframes: [Day: StoredKeyframe]
  private let list: (point: StatePoint, values: [CachedValue])?
  private let cases: (point: StatePoint, values: [CachedValue])?
  private let mark: StateMark?
  /// The world as far as it has been lived.
  var world: WorldState
  /// What was found, in order; at most ``mostFaults`` of a kind.
  private(set) var faults: [Verification.Fault] = []
  private var counts: [String: Int] = [:]
  /// Every value that the days lived so far have brought.
  private var brought: Set<CachePlace> = []

  private static let mostFaults = 10

  /// Reads what is to be compared; what cannot even be read is noted.
  init(_ store: WorldStore, threads: Int) throws(WorldFault) {
    (self.store, self.threads) = (store, threads)
    world = WorldState(store.setting, threads: threads)
    var keyframes: [Day: StoredKeyframe] = [:]
    var broken: [Day] = []
    for day in try store.keyframeDays() {
      if let frame = try store.storedKeyframe(on: day) {
        keyframes[day] = frame
      } else {
        broken.append(day)
      }
    }
    self.keyframes = keyframes
    let rows = try store.values(of: .sheet)
    list = ListChunk.point(of: rows).map { ($0, rows) }
    let (marks, queue) = (try store.values(of: .state), try store.values(of: .cases))
    mark = marks.first.flatMap(StateMark.init)
    cases = ListChunk.point(of: queue).map { ($0, queue) }
    for day in broken { note("states", "those kept of \(day) are damaged") }
    if !rows.isEmpty, list == nil { note("list", "the kept list is damaged") }
    if !queue.isEmpty, cases == nil { note("cases", "the kept queue is damaged") }
    if !marks.isEmpty, mark == nil { note("head", "the kept hash of the head is damaged") }
  }

  mutating func note(_ place: String, _ what: String) {
    counts[place, default: 0] += 1
    if counts[place, default: 0] <= Self.mostFaults { faults.append(.init(place, what)) }
  }

  /// Lives all days; `goesOn` hears how many are done.
  mutating func run(goesOn: (Int) -> Void) throws(WorldFault) {
    for point in checkpoints() {
      try live(to: point, goesOn)
      compare()
    }
    try noteStrays()
  }

  /// The states to stop at, in order: those of which something is kept, every month on the way, and
  /// the head.
  private func checkpoints() -> [StatePoint] {
    var points = keyframes.map { StatePoint(day: $0.key, entry: $0.value.lastEntry) }
    points += [list?.point, cases?.point, mark?.point].compactMap { $0 }
    let genesis = store.setting.genesis
    for days in stride(from: 31, to: max(31, store.head - genesis), by: 31) {
      let day = genesis + days
      points.append(StatePoint(day: day, entry: store.lastEntry(before: day)))
    }
    points.append(store.point)
    let ordered = points.filter { $0.day <= store.head }.sorted()
    return ordered.enumerated().filter { $0.offset == 0 || ordered[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  private mutating func live(to point: StatePoint, _ goesOn: (Int) -> Void) throws(WorldFault) {
    guard point.day >= world.head else { return }
    let orders = store.journal.entries.dropFirst(world.journal.entries.count)
      .prefix { $0.number <= point.entry }
    var lived = LivedDays()
    let before = world.head
    try store.live(&world, orders, to: point.day, threads: threads) { lived.take($0) }
    goesOn(world.head - store.setting.genesis)
    try compareDays(lived, from: before)
  }

  /// What the days just lived brought, with what is kept of them.
  private mutating func compareDays(_ lived: LivedDays, from day: Day) throws(WorldFault) {
    let kept = [
      CacheTable.notice: try store.values(of: .notice, day...world.head),
      CacheTable.measure: try store.values(of: .measure, day...world.head),
    ]
    for value in lived.values {
      let place = CachePlace(table: value.table, day: value.day, part: value.part)
      brought.insert(place)
      let found = kept[value.table]?.first { $0.day == value.day && $0.part == value.part }
      guard let fault = Self.fault(found, value) else { continue }
      note(value.table.faultPlace, "\(place.words) \(fault)")
    }
  }

  private static func fault(_ found: CachedValue?, _ value: NewCacheValue) -> String? {
    guard let found else { return "are missing" }
    guard let content = found.content else { return "are damaged" }
    return Columns.areEqual(content, value.content) ? nil : "are not those of the replay"
  }

  /// Whatever is kept that no day brought: of days that were not lived, or of orders not given.
  private mutating func noteStrays() throws(WorldFault) {
    let lived = Int(store.setting.genesis.number)...Int(store.head.number)
    for place in try store.allPlaces() {
      let isStray =
        switch place.table {
        case .notice, .measure: !brought.contains(place)
        case .keyframe, .sheet, .cases, .state: !lived.contains(place.day)
        }
      if isStray { note(place.table.faultPlace, "\(place.words) are none that the replay has") }
    }
  }

  /// What is kept of the state that the world is in now.
  private mutating func compare() {
    let point = StatePoint(day: world.head, entry: world.journal.entries.last?.number ?? 0)
    compareKeyframe(at: point)
    if let list, list.point == point { compareList(list.values) }
    if let cases, cases.point == point { compareCases(cases.values) }
    if let mark, mark.point == point, mark.hash != StateHash.of(world, threads: threads) {
      note("head", "the kept hash of \(point.day) is not that of the replay")
    }
  }
}
