import Credit

/// Truth: whether a newcomer means to draw everything and never pay, and whether that has happened.
///
/// Who has had a line for long and meant it has long done it, and is a customer no more: in that
/// place stands somebody honest. So a book does not begin with years of frauds ahead of it.
enum Fraud: Equatable {
  /// No such intention.
  case none
  /// It is still to come.
  case ahead
  /// It happened on a day, and the debt is not yet written off.
  case burst(Day)

  /// What luck has it to be on the world's first day.
  init(_ archetype: Archetype, _ luck: Luck, genesis: Day) {
    guard luck.pick(0...999, .intent, .none) < archetype.life.fraudPerThousand else {
      self = .none
      return
    }
    guard Newcomer.hasLine(archetype, luck) else {
      self = .ahead
      return
    }
    let days = Newcomer.monthsOpen(archetype, luck) * 30
    let burst = (1..<days).lazy.map { genesis - (days - $0) }.first {
      luck.happens(perMillion: Routine.burstPerMillion, .bustOut, $0)
    }
    guard let burst else {
      self = .ahead
      return
    }
    self = genesis - burst < Fraud.daysOnTheBooks ? .burst(burst) : .none
  }

  /// Days after which what was drawn is written off.
  private static let daysOnTheBooks = 210
}
