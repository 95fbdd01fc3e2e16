package import Credit
package import World

extension WorldStore {
  /// Steps forward and keeps what it brought: head day, measures, notices and what keyframes are
  /// due in one transaction a stretch. `goesOn` hears how many days are done and may stop the run
  /// between stretches. No other program writes meanwhile.
  ///
  /// - Parameter known: the head that whoever asks knows of. If another program has lived on since,
  ///   nothing is stepped.
  package func step(
    days: Int, threads: Int, from known: Day? = nil, goesOn: (Int) -> Bool = { _ in true }
  ) throws(WorldFault) -> [Measures] {
    try acting { () throws(WorldFault) in
      if let known, known != head { return [] }
      guard head.canLive(days) else {
        throw .endOfDays(asked: days, most: max(0, Day.lived.upperBound - head))
      }
      let target = head + days
      var measures: [Measures] = []
      while head < target {
        measures += try stretch(to: target, threads)
        guard goesOn(measures.count) else { break }
      }
      return measures
    }
  }

  /// Lives at most to the end of a month, and keeps it.
  private func stretch(to target: Day, _ threads: Int) throws(WorldFault) -> [Measures] {
    var days = 1
    while head + days < target, !plan.isDue(head + days, onWayTo: target), days < Self.mostDays {
      days += 1
    }
    var world = try takeWorld(threads: threads)
    var result = StepResult()
    steppingTime += ContinuousClock().measure {
      result = world.step(days: days, threads: threads)
    }
    var record = StepRecord(branch: Self.mainBranch, headDay: Int(world.head.number))
    record.values = DayValues.values(of: result)
    if plan.isDue(world.head, onWayTo: target) {
      try addKeyframe(of: world, to: &record, threads)
    }
    do throws(ArchiveError) { try file.commit(record) } catch { throw .archive(error) }
    put(world)
    return result.measures
  }

  /// Days stepped at most between two commits of a long run: progress is told, and little is lost.
  private static let mostDays = 31

  /// Keeps the states of the first day: births of a million take seconds.
  func keepGenesis(threads: Int) throws(WorldFault) {
    var record = StepRecord(branch: Self.mainBranch)
    record.values = try keyframeValues(try world(), threads: threads)
    do throws(ArchiveError) { try file.commit(record) } catch { throw .archive(error) }
  }

  private func addKeyframe(
    of world: WorldState, to record: inout StepRecord, _ threads: Int
  ) throws(WorldFault) {
    let days = try keyframeDays()
    record.removed += plan.outdated(days, head: world.head).map {
      .init(table: .keyframe, days: Int($0.number)...Int($0.number))
    }
    record.removed.append(
      .init(table: .keyframe, days: Int(world.head.number)...Int(world.head.number)))
    record.values += try keyframeValues(world, threads: threads)
  }

  /// Keeps what makes the next start quick: list and queue of the head, the hash of its states, and
  /// its keyframe where living the days since the last would take longer.
  package func keepHead(threads: Int) throws(WorldFault) {
    try acting { () throws(WorldFault) in
      var world = try takeWorld(threads: threads)
      defer { put(world) }
      let newest = try keyframeDays().last
      var record = StepRecord(branch: Self.mainBranch)
      if keptList != point {
        for table in [CacheTable.sheet, .cases, .state] { record.clear(table) }
        record.values = Self.listValues(&world, threads: threads)
        record.values.append(StateMark(of: world, threads: threads).value)
      }
      if newest.map({ head - $0 >= KeyframePlan.patience }) ?? true {
        try addKeyframe(of: world, to: &record, threads)
      }
      guard !record.values.isEmpty else { return }
      do throws(ArchiveError) { try file.commit(record) } catch { throw .archive(error) }
      keptList = point
    }
  }

  /// Keeps what makes the next start quick, if there is anything new; that nothing is kept, because
  /// another program is writing or the disk is full, harms nothing.
  package func keepHeadIfPossible(threads: Int) {
    guard isLoaded, !file.isReadOnly, !isOfOtherBehaviour else { return }
    do throws(WorldFault) { try keepHead(threads: threads) } catch { return }
  }
}

/// The hash of all states at a point, as it is kept: the last order that they include (4 bytes,
/// little-endian), then the 32 bytes of the state hash.
struct StateMark: Equatable {
  let point: StatePoint
  let hash: ContentHash

  /// The mark of a world as it is now.
  init(of world: WorldState, threads: Int) {
    point = StatePoint(day: world.head, entry: world.journal.entries.last?.number ?? 0)
    hash = StateHash.of(world, threads: threads)
  }

  /// The mark in a cached value; nil where it is damaged.
  init?(_ value: CachedValue) {
    guard let day = Day(stored: value.day), let content = value.content, content.count == 36,
      let hash = ContentHash(stored: Array(content[4...]))
    else { return nil }
    let entry = content.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self).littleEndian }
    (point, self.hash) = (StatePoint(day: day, entry: entry), hash)
  }

  var value: NewCacheValue {
    let content = withUnsafeBytes(of: point.entry.littleEndian) { [UInt8]($0) } + hash.bytes
    return NewCacheValue(table: .state, day: Int(point.day.number), content: content)
  }
}
