internal import Credit
internal import World

extension Model {
  /// A day of the world is ready.
  mutating func arrive(_ new: DayView) -> [Effect] {
    if let view, new.generation <= view.generation { return [] }
    if let view, view.world != new.world || view.branch != new.branch { startAnew() }
    let days = pendingDays
    let (notice, matter) = (selectedNotice.map(NoticeKey.init), selectedCase.map(CaseKey.init))
    endWork()
    view = new
    if askedDay == new.day || new.day == new.headDay { askedDay = nil }
    reorder()
    sortInbox(keeping: notice)
    sortQueue(keeping: matter)
    settle()
    return days > 0 ? step(days) : []
  }

  // Another world: what was selected and seen there means nothing here.
  private mutating func startAnew() {
    (view, dossier, wanted, askedDay) = (nil, nil, nil, nil)
    (order, inbox, queue, timeline) = (.empty, [], [], [])
    (query, seen, scrolls, revealed) = (.everything, [], [:], nil)
    searchOnRecord = nil
    chart = ChartWindow()
  }

  /// What is hidden is shown once the journal says who asked for it, and not before.
  mutating func showWhatIsOnRecord(_ command: Command) {
    switch command {
    case .unmask(let account): if subject == account { revealed = account }
    case .searchNames:
      guard var search = searchOnRecord else { return }
      search.searchesHidden = true
      searchOnRecord = nil
      narrow(to: search)
    case .review, .appeal, .claim, .release, .papers, .decide, .lock, .lift, .note: break
    }
  }

  /// A replayed account is ready; one that was not asked for last is dropped.
  mutating func arrive(_ new: Dossier, generation: Int) {
    guard generation == dossierGeneration, new.account == wanted?.account else { return }
    let before = current
    let line = scroll(.timeline).selected
    let selected = timeline.indices.contains(line) ? timeline[line] : nil
    dossier = new
    timeline = new.events.indices.filter { TimelineRow.shows(new.events[$0]) }.reversed()
    keepTimeline(selected, growth: before.map { new.events.count - $0.events.count })
    settle()
  }

  // Events come on at the top; a person who reads further down stays with the same one.
  private mutating func keepTimeline(_ selected: Int?, growth: Int?) {
    guard let selected, growth != nil, scroll(.timeline).selected > 0,
      let line = timeline.firstIndex(of: selected)
    else {
      scrolls[.timeline] = nil
      return
    }
    var place = scroll(.timeline)
    (place.top, place.selected) = (max(0, place.top + line - place.selected), line)
    scrolls[.timeline] = place
  }

  /// Filters and sorts the accounts again; the selected one stays selected, where it was.
  mutating func reorder() {
    guard let view else { return }
    let row = selectedRow
    order =
      view.listed.flatMap { $0.listing == listing ? $0.order : nil }
      ?? RowOrder(view.sheet, names: view.names, query: query, by: settings.sorting)
    var place = scroll(.accounts)
    if let row, let line = order.place(of: row) {
      (place.top, place.selected) = (max(0, place.top + line - place.selected), line)
    }
    scrolls[.accounts] = place
  }

  /// What decides which accounts the list shows.
  package var listing: Listing { Listing(query: query, sorting: settings.sorting) }

  /// Narrows the list; a selected account that is filtered out gives way to the first one.
  mutating func narrow(to new: Query) {
    let row = selectedRow
    query = new
    reorder()
    if row.flatMap(order.place) == nil { scrolls[.accounts] = nil }
    settle()
  }

  /// The inbox: what nobody has seen first, then the latest.
  mutating func sortInbox(keeping kept: NoticeKey?) {
    guard let view else { return }
    let shown = view.notices.indices.filter {
      showsEveryKind || view.notices[$0].notice.kind.isAdverse
    }
    unseen = 0
    let keyed = shown.map { index -> (key: Int, index: Int) in
      let entry = view.notices[index]
      let isSeen = seen.contains(NoticeKey(entry))
      if !isSeen && entry.notice.kind.isAdverse { unseen += 1 }
      return (Model.age(entry.notice.sent) + (isSeen ? 1 << 40 : 0), index)
    }
    inbox = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
    var place = scroll(.inbox)
    if let kept, let line = inbox.firstIndex(where: { NoticeKey(view.notices[$0]) == kept }) {
      (place.top, place.selected) = (max(0, place.top + line - place.selected), line)
    }
    scrolls[.inbox] = place
  }

  // Greater for earlier moments.
  private static func age(_ moment: Moment) -> Int {
    1 << 32 - Int(moment.day.number) * 1_440 - Int(moment.minute)
  }

  /// The queue: what is due first stands first; what waits for the customer comes last.
  private mutating func sortQueue(keeping kept: CaseKey?) {
    guard let view else { return }
    queue = view.cases.indices.sorted {
      Urgency(view.cases[$0], index: $0) < Urgency(view.cases[$1], index: $1)
    }
    guard let kept else { return }
    let line = queue.firstIndex { CaseKey(view.cases[$0]) == kept }
    if let line { scrolls[.queue, default: Scroll()].selected = line }
  }
}

/// How soon a case wants somebody: those that wait for the customer last, then by due time, then
/// the greater exposure first.
struct Urgency: Comparable {
  private let waits: Int
  private let due: Moment
  private let exposure: Int
  private let index: Int

  init(_ entry: CaseEntry, index: Int) {
    if case .awaitingCustomer = entry.matter.state { waits = 1 } else { waits = 0 }
    (due, exposure, self.index) = (entry.matter.due, -entry.exposure.fen, index)
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    (left.waits, left.due, left.exposure, left.index)
      < (right.waits, right.due, right.exposure, right.index)
  }
}
