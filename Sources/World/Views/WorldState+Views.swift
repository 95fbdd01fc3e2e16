package import Credit

extension WorldState {
  /// The open cases on the head day, in account order.
  package func openCases() -> [CaseEntry] { accounts.flatMap(\.openCases) }

  /// The same, found through the list of that day: most accounts need not be looked at.
  package func openCases(in sheet: Sheet) -> [CaseEntry] {
    sheet.rows.indices.lazy.filter { sheet.rows[$0].cases != 0 }
      .flatMap { accounts[$0].openCases }
  }
}

extension Account {
  /// The open cases of the account, as the queue shows them.
  package var openCases: [CaseEntry] {
    guard !file.cases.isEmpty else { return [] }
    return file.cases.list.map {
      CaseEntry(account: Int(file.account), matter: $0, exposure: file.debt.principal)
    }
  }
}

extension Setting {
  /// Replays one account up to a day, taking everything down. Nil where there is no such account,
  /// or where an order about it is refused now, which `verify` reports.
  package func dossier(of number: Int, on day: Day, _ journal: Journal) -> Dossier? {
    do throws(ReplayFault) { return try life(of: number, on: day, journal) } catch { return nil }
  }

  /// The same, telling of an order that is refused now.
  package func life(
    of number: Int, on day: Day, _ journal: Journal
  ) throws(ReplayFault) -> Dossier? {
    guard day >= genesis else { return nil }
    var recorder = Recorder(everything: true)
    guard var life = try Lifeline(of: number, in: self, journal, into: &recorder) else {
      return nil
    }
    var marks = [DayMark(life.account.file, on: genesis)]
    marks.reserveCapacity(day - genesis + 1)
    var current = genesis
    while current < day {
      current = current + 1
      try life.live(current, into: &recorder)
      marks.append(DayMark(life.account.file, on: current))
    }
    return Dossier(
      account: number, name: name(of: number), day: day, file: life.account.file,
      events: recorder.eventsInOrder, marks: marks, today: today(day),
      words: journal.words(about: number))
  }
}
