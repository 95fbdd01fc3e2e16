package import Credit
import People

/// Many lives over time: the setting, the journal, and every account on the head day.
///
/// `state(d) = commands(d) in sequence ∘ step(state(d−1))`; day 0 is genesis. Everything here but
/// the setting and the journal can be computed again.
package struct WorldState: Sendable {
  /// What the world is made of.
  package let setting: Setting
  /// The orders given so far.
  package private(set) var journal: Journal
  /// The last day stepped, with its orders.
  package private(set) var head: Day
  /// Every account on the head day, in account order.
  package private(set) var accounts: [Account]
  /// Where they stand together on the head day; nil until somebody asks.
  private var standing: Standing?
  /// The list of the head day, kept up to date once somebody asked for it.
  private var rows: [SheetRow]?

  /// The world on its first day, made on so many threads.
  package init(_ setting: Setting, threads: Int = 1) {
    self.setting = setting
    journal = Journal()
    head = setting.genesis
    accounts = Array(0..<setting.count).mapped(threads: threads) { indices in
      indices.map { index in
        var ignored = Recorder(everything: false)
        return setting.birth(at: index, into: &ignored)
      }
    }
  }

  /// A world taken up where it was left: accounts as they were on `head`.
  package init(_ setting: Setting, journal: Journal, head: Day, accounts: [Account]) {
    precondition(accounts.count == setting.count)
    (self.setting, self.journal, self.head) = (setting, journal, head)
    self.accounts = accounts
  }

  /// Steps `days` days on so many threads; the same result for any number of them.
  ///
  /// Several days are stepped account by account, so that an account stays in cache; measures are
  /// summed per thread and merged in account order.
  package mutating func step(days: Int, threads: Int = 1) -> StepResult {
    guard days > 0 else { return StepResult() }
    let stepper = Stepper(setting: setting, from: head, days: days, threads: threads)
    let result = stepper.run(on: &accounts, rows: &rows, from: standing ?? everyonesStanding)
    head = head + days
    standing = result.measures.last?.standing
    return result
  }

  /// Where everybody stands on the head day, counted one by one.
  private var everyonesStanding: Standing {
    let today = setting.today(head)
    return accounts.indices.reduce(into: Standing()) { $0 += accounts[$1].standing(today) }
  }

  /// Carries out an order on the head day and keeps it; the notices it caused are handed back.
  package mutating func obey(_ entry: OperatorOrder) throws(CommandRefusal) -> [NoticeEntry] {
    guard entry.day == head else { throw .dayIsNotTheHead(entry.day, head: head) }
    guard let index = try setting.place(of: entry.command) else {
      journal.append(entry)
      return []
    }
    var account = accounts[index]
    let notices = try setting.obey(entry, on: &account)
    accounts[index] = account
    rows?[index] = SheetRow(account, setting.today(head))
    standing = nil
    journal.append(entry)
    return notices
  }

  /// The list of all accounts on the head day. Once asked for, it is kept up to date: only rows of
  /// accounts to which something happened are made anew.
  package mutating func sheet(threads: Int = 1) -> Sheet {
    let rows =
      rows
      ?? accounts.mapped(threads: threads) { [setting, head] accounts in
        let today = setting.today(head)
        return accounts.map { SheetRow($0, today) }
      }
    self.rows = rows
    return Sheet(day: head, rows: rows, accounts: setting.numbers)
  }

  /// The world from genesis to `day` with the orders of a journal: what every cache must equal.
  package static func replay(
    _ setting: Setting, _ journal: Journal, to day: Day, threads: Int = 1
  ) throws(ReplayFault) -> WorldState {
    var world = WorldState(setting, threads: threads)
    try world.live(journal.entries, to: day, threads: threads)
    return world
  }

  /// Steps to a day and carries out on their days the orders that were acknowledged: the one place
  /// that says so. `each` is told what every stretch and every order brought. Throws at an order
  /// that is refused now: the world is then not the one in which it was acknowledged.
  package mutating func live(
    _ orders: some Sequence<OperatorOrder>, to day: Day, threads: Int,
    each: (Lived) -> Void = { _ in }
  ) throws(ReplayFault) {
    for order in orders where order.day >= head && order.day <= day {
      if order.day > head { each(.days(step(days: order.day - head, threads: threads))) }
      do throws(CommandRefusal) { each(.order(order, notices: try obey(order))) } catch {
        throw ReplayFault(entry: order.number, refusal: error)
      }
    }
    if day > head { each(.days(step(days: day - head, threads: threads))) }
  }
}

/// What a world went through on its way to a day.
package enum Lived: Sendable {
  /// Some days.
  case days(StepResult)
  /// An order, with the notices it caused.
  case order(OperatorOrder, notices: [NoticeEntry])
}

/// An order that was acknowledged, and that a replay refuses.
package struct ReplayFault: Error, Equatable {
  /// Its number in the journal.
  package let entry: UInt32
  /// Why it is refused now.
  package let refusal: CommandRefusal
}

/// What stepping brought forth.
package struct StepResult: Sendable {
  /// One for each day stepped, in order.
  package var measures: [Measures] = []
  /// The notices sent, by account and then by day.
  package var notices: [NoticeEntry] = []
  /// The invariants found broken, by account and then by day.
  package var faults: [InvariantFault] = []

  /// Nothing.
  package init() {}
}
