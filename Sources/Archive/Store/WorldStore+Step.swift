package import Credit
internal import People
package import World

extension WorldStore {
  /// Days stepped between two commits of a long run: progress is told, and little is lost.
  private static let stretch = 31

  /// Steps forward and keeps what it brought: head day, measures and notices in one transaction a
  /// stretch. `goesOn` hears how many days are done and may stop the run between stretches.
  package func step(
    days: Int, threads: Int, keepKeyframe: Bool = false,
    goesOn: (Int) -> Bool = { _ in true }
  ) throws(WorldFault) -> [Measures] {
    guard head.canLive(days) else {
      throw .endOfDays(asked: days, most: max(0, Day.lived.upperBound - head))
    }
    var done = 0
    var measures: [Measures] = []
    while done < days {
      let count = min(Self.stretch, days - done)
      var world = try takeWorld(threads: threads)
      var result = StepResult()
      steppingTime += ContinuousClock().measure {
        result = world.step(days: count, threads: threads)
      }
      put(world)
      done += count
      let isLast = done == days || !goesOn(done)
      let isLong = keepKeyframe || days > Self.stretch
      try commit(
        result, world, sheet: isLast,
        keyframe: isLast && isLong || days > 1 && Self.isMonthEnd(head))
      measures += result.measures
      if isLast { break }
    }
    return measures
  }

  private func commit(
    _ result: StepResult, _ world: WorldState, sheet: Bool, keyframe: Bool
  ) throws(WorldFault) {
    var record = StepRecord(branch: Self.mainBranch, headDay: Int(world.head.number))
    record.measures = result.measures.map {
      DayBytes(
        day: Int($0.day.number), bytes: CacheBytes.pack([CachedMeasures(measures: $0)]))
    }
    record.notices = Self.noticesByDay(result)
    if sheet { record.sheet = DaySheet(world).bytes }
    if keyframe { record.keyframes = [Self.keyframe(world)] }
    do { try file.commit(record) } catch { throw .archive(error) }
  }

  private static func isMonthEnd(_ day: Day) -> Bool { (day + 1).date.day == 1 }

  private static func noticesByDay(_ result: StepResult) -> [DayBytes] {
    var days = [[CachedNotice]](repeating: [], count: result.measures.count)
    guard let first = result.measures.first?.day else { return [] }
    for entry in result.notices where entry.notice.kind.isInInbox {
      days[entry.notice.sent.day - first].append(CachedNotice(entry))
    }
    return days.enumerated().filter { !$0.element.isEmpty }.map {
      DayBytes(day: Int((first + $0.offset).number), bytes: CacheBytes.pack($0.element))
    }
  }

  /// On a month's last day, keeps its keyframe: looking back starts from the nearest.
  package func keepMonthEnd() throws(WorldFault) {
    if Self.isMonthEnd(head) { try keepKeyframe() }
  }

  /// Keeps a keyframe of the head day, so that the next start steps nothing again.
  package func keepKeyframe() throws(WorldFault) {
    guard let days = try? file.keyframeDays(of: Self.mainBranch),
      days.last != Int(head.number), journal.entries.last?.day != head
    else { return }
    var record = StepRecord(branch: Self.mainBranch, headDay: Int(head.number))
    record.keyframes = [Self.keyframe(try world())]
    do { try file.commit(record) } catch { throw .archive(error) }
  }

  /// Gives an order: checked, written durably, then carried out.
  package func obey(_ command: Command, as actor: String) throws(WorldFault) -> OperatorOrder {
    let roster = setting.cast.roster
    guard let staff = roster.staff(named: actor) else {
      throw .nobody(actor, roster: roster.members.map(\.name))
    }
    var world = try takeWorld(threads: 2)
    defer { put(world) }
    var order = OperatorOrder(number: 0, day: head, staff: staff, command: command)
    do { try world.check(order) } catch { throw .refused(error) }
    let entry = try append(command, actor)
    order = OperatorOrder(
      number: UInt32(entry.number), day: head, staff: staff, command: command)
    do {
      let notices = try world.obey(order)
      try keep(notices, of: world)
    } catch let error as WorldFault { throw error } catch {
      throw .unreadableEntry(entry.number)
    }
    return order
  }

  private func append(_ command: Command, _ actor: String) throws(WorldFault) -> JournalEntry {
    do {
      return try file.append(
        JournalDraft(
          branch: Self.mainBranch, day: Int(head.number), actor: actor,
          kind: command.kindNumber, command: command.encoded))
    } catch {
      throw .archive(error)
    }
  }

  /// The list and the inbox after an order.
  private func keep(_ notices: [NoticeEntry], of world: WorldState) throws(WorldFault) {
    var record = StepRecord(branch: Self.mainBranch, headDay: Int(head.number))
    record.sheet = DaySheet(world).bytes
    if !notices.isEmpty {
      let today = try keptNotices(head...head).map(CachedNotice.init)
      let added = notices.filter { $0.notice.kind.isInInbox }.map(CachedNotice.init)
      record.notices = [
        DayBytes(day: Int(head.number), bytes: CacheBytes.pack(today + added))
      ]
    }
    do { try file.commit(record) } catch { throw .archive(error) }
  }
}

extension CachedNotice {
  init(_ entry: NoticeEntry) {
    self.init(
      account: UInt32(entry.account), deliveredOn: entry.deliveredOn, readOn: entry.readOn,
      notice: entry.notice)
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
