package import Credit

extension WorldState {
  /// The list of all accounts on the head day.
  package func sheet() -> Sheet {
    let today = setting.today(head)
    let rows = accounts.map { SheetRow($0, today) }
    return Sheet(day: head, rows: rows, accounts: setting.numbers)
  }

  /// The open cases on the head day, in account order.
  package func openCases() -> [CaseEntry] {
    var found: [CaseEntry] = []
    for account in accounts where !account.file.cases.isEmpty {
      for matter in account.file.cases.list {
        found.append(
          CaseEntry(
            account: Int(account.file.account), matter: matter,
            exposure: account.file.debt.principal))
      }
    }
    return found
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
