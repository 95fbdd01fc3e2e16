internal import Archive
internal import Credit
internal import Desk
internal import People
internal import World

/// The world behind the dashboard: makes what the desk shows, and does what it asks for.
///
/// Belongs to one thread at a time: the main one until the first screen stands, then the worker.
final class WorldSession {
  private var store: WorldStore
  private var names: Names
  private var past: (day: Day, sheet: DaySheet)?
  private var generation = 0
  /// The day shown last, and the head as it was then.
  private var shown: (day: Day, head: Day)?
  /// What the list shows at the moment.
  private var listing: Listing?
  private let wantedActor: String?

  /// What was damaged and made anew since it was last asked for.
  private var mendings: [Mending] = []

  /// Days of notices that the inbox shows before the day in view.
  private static let inboxDays = 31
  /// Days looked ahead for the next event of an account.
  private static let horizon = 366

  init(_ store: WorldStore, actor: String?) throws {
    (self.store, wantedActor) = (store, actor)
    names = WorldSession.names(of: store)
    listen()
    _ = try actingName()
  }

  /// The world's name, its first and its last day.
  var days: ClosedRange<Day> { store.setting.genesis...store.head }

  /// Whether who acts may see the hidden cap.
  var isAnalyst: Bool {
    let roster = store.setting.cast.roster
    guard let name = try? actingName(), let staff = roster.staff(named: name) else { return false }
    return roster.member(staff)?.role == .analyst
  }

  /// A day that was lived; any other is an error.
  func checked(_ day: Day) throws -> Day {
    guard days.contains(day) else {
      throw CommandError.day(day, first: days.lowerBound, head: days.upperBound)
    }
    return day
  }

  /// Opens another world in place of this one.
  func open(_ name: String) throws {
    let next = try Worlds.openFirst(name)
    store.keepHeadIfPossible(threads: Configuration.threads)
    (store, past) = (next, nil)
    names = WorldSession.names(of: next)
    listen()
    _ = try actingName()
  }

  /// Brings every account into memory, so that the next step need not wait for it.
  func warmUp() throws { _ = try store.world(threads: Configuration.threads) }

  /// Keeps what makes the next start quick.
  func close() { store.keepHeadIfPossible(threads: Configuration.threads) }

  /// What the desk shows of a day; the head where none is given.
  func view(of day: Day? = nil) throws -> DayView {
    generation += 1
    let day = day ?? store.head
    let sheet = try daySheet(day)
    let first = max(store.setting.genesis, day - min(WorldSession.inboxDays, Int(day.number)))
    let measures = try store.measures(day...day).last ?? Measures(day: day)
    let roster = store.setting.cast.roster
    shown = (day, store.head)
    var view = DayView(
      generation: generation, world: store.name, branch: "main",
      firstDay: store.setting.genesis, headDay: store.head, sheet: sheet.sheet, names: names,
      notices: try store.notices(first...day), cases: sheet.cases, tide: Tide(measures),
      policy: store.setting.policy, staff: roster.members.map(\.name),
      acting: roster.staff(named: try actingName()) ?? .nobody)
    view.listed = listing.map { Listed($0, of: sheet.sheet, names: names) }
    return view
  }

  /// Gets ready for a look at the days before the one shown.
  func lookAhead() throws {
    guard let shown else { return }
    try store.prepareEarlier(than: shown.day, threads: Configuration.threads)
  }

  /// What was damaged and made anew since this was last asked.
  func takeMendings() -> [Mending] {
    defer { mendings = [] }
    return mendings
  }

  private func listen() { store.onMending = { [unowned self] in mendings.append($0) } }

  /// What the list shows, so that the next day arrives with its order.
  func list(_ listing: Listing) { self.listing = listing }

  /// Takes in what other programs have written; the day to show then, nil where nothing is new.
  func follow() throws -> DayView? {
    guard try store.follow() else { return nil }
    guard let shown, shown.day < shown.head else { return try view() }
    return try view(of: shown.day)
  }

  /// One account replayed up to a day.
  func dossier(of account: Int, on day: Day) -> Dossier? { store.dossier(of: account, on: day) }

  /// Lives on; `goesOn` hears how many days are done and may stop between stretches.
  ///
  /// - Returns: false where another program lived on meanwhile, so that nothing was stepped.
  func step(days: Int, goesOn: (Int) -> Bool) throws -> Bool {
    let known = shown?.head ?? store.head
    _ = try store.step(
      days: days, threads: Configuration.threads, from: known, goesOn: goesOn)
    return store.head > known && store.head - known <= days
  }

  /// What is said once some days have led out of those whose holidays are known.
  func calendarNote(after days: Int) -> Phrase? {
    CalendarNote.phrase(of: store, after: store.head + -days)
  }

  /// Gives an order; says how it went.
  func obey(_ command: Command, _ language: Language) throws -> String {
    let order = try store.obey(command, as: try actingName())
    return Phrase(
      zh: "已执行，日志第 \(order.number) 条。", en: "Done, entry \(order.number) of the journal.")[
        language]
  }

  /// The next day after `day` on which something happens to an account, within a year.
  func nextEvent(of account: Int, after day: Day) -> Day? {
    let last = day + WorldSession.horizon
    return store.dossier(of: account, on: last)?.events.first { $0.moment.day > day }?.moment.day
  }

  private func daySheet(_ day: Day) throws -> DaySheet {
    let threads = Configuration.threads
    if day == store.head { return try store.daySheet(threads: threads) }
    if let past, past.day == day { return past.sheet }
    let sheet = try store.earlierSheet(on: day, threads: threads)
    past = (day, sheet)
    return sheet
  }

  /// Who acts: the configured operator, or the roster's first who is not simulated.
  private func actingName() throws -> String {
    let roster = store.setting.cast.roster
    guard let wantedActor else {
      return roster.members.first { !$0.isSimulated }?.name ?? roster.members[0].name
    }
    guard roster.staff(named: wantedActor) != nil else {
      throw WorldFault.nobody(wantedActor, roster: roster.members.map(\.name))
    }
    return wantedActor
  }

  private static func names(of store: WorldStore) -> Names { Names(store.setting) }
}

extension Tide {
  /// The tide of a day's measures.
  init(_ measures: Measures) {
    let (stand, tally) = (measures.standing, measures.tally)
    let part = stand.overdue30Fen * 10_000
    self.init(
      locks: tally.locksPlaced, cuts: tally.limitCut, closes: tally.closed, late: stand.late,
      over30: stand.outstandingFen > 0 ? part / stand.outstandingFen : 0,
      outstandingFen: stand.outstandingFen, faults: tally.invariantFaults,
      firstFault: measures.firstFault)
  }
}
