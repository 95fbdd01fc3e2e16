package import Credit
import People

/// One account on its way through the days, with the orders about it still to come.
struct Lifeline: Sendable {
  private let setting: Setting
  private let index: Int
  private let luck: Luck
  private let glance: Glance
  private let routine: Routine
  private var orders: ArraySlice<OperatorOrder>
  /// The account as it stands.
  private(set) var account: Account

  /// An account as it was on the day of genesis. Nil where there is no such account.
  init?(
    of number: Int, in setting: Setting, _ journal: Journal, into recorder: inout Recorder
  ) throws(ReplayFault) {
    guard let index = setting.index(of: number) else { return nil }
    (self.setting, self.index) = (setting, index)
    account = setting.birth(at: index, into: &recorder)
    orders = journal.entries(about: number)
    (luck, glance) = (setting.luck(of: number), Glance(setting.cast))
    routine = setting.routine(of: account.person, luck)
    try obey(on: setting.genesis, into: &recorder)
  }

  /// Lives the next day and carries out its orders; throws at one that is refused now.
  mutating func live(_ day: Day, into recorder: inout Recorder) throws(ReplayFault) {
    let today = setting.today(day)
    if !setting.passes(&account, glance, luck, today) {
      setting.live(&account, at: index, routine, luck, today, into: &recorder)
    }
    try obey(on: day, into: &recorder)
  }

  private mutating func obey(on day: Day, into recorder: inout Recorder) throws(ReplayFault) {
    while let entry = orders.first, entry.day <= day {
      orders.removeFirst()
      do throws(CommandRefusal) {
        try account.obey(entry, setting.today(day), into: &recorder)
      } catch { throw ReplayFault(entry: entry.number, refusal: error) }
    }
  }
}

extension Setting {
  /// One account at the end of a day, its orders of that day carried out. Nothing is taken down, so
  /// a year takes a fraction of a millisecond. Nil where there is no such account.
  ///
  /// - Throws: the order about it that is refused now.
  package func account(
    _ number: Int, on day: Day, _ journal: Journal
  ) throws(ReplayFault) -> Account? {
    var recorder = Recorder(everything: false)
    guard var life = try Lifeline(of: number, in: self, journal, into: &recorder) else {
      return nil
    }
    var current = genesis
    while current < day {
      current = current + 1
      recorder.beginAccount()
      try life.live(current, into: &recorder)
    }
    return life.account
  }
}
