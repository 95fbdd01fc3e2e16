package import Credit
package import People

/// Everything a world is made of before its first day: with the journal it determines every day.
package final class Setting: Sendable {
  /// The seed of all chance.
  package let seed: UInt64
  /// Day 0; it is not stepped.
  package let genesis: Day
  /// The policy in force.
  package let policy: Policy
  /// Business days.
  package let calendar: BusinessCalendar
  /// The people.
  package let cast: Cast
  /// How many random customers there are.
  package let randomCustomers: Int
  /// The number of each account, ascending.
  package let numbers: [UInt32]
  /// The last day of the tapes, up to which the lender merely observes; none in other worlds.
  package let observedUntil: Day

  /// Numbers up to this one are kept for personas.
  package static let reservedNumbers = 100

  /// The setting of a world; a world of tapes has no other customers.
  package init(
    seed: UInt64, genesis: Day, policy: Policy, calendar: BusinessCalendar, cast: Cast,
    randomCustomers: Int
  ) {
    (self.seed, self.genesis, self.policy) = (seed, genesis, policy)
    (self.calendar, self.cast, self.randomCustomers) = (calendar, cast, randomCustomers)
    let personas = cast.scripts.map { UInt32($0.account) }.sorted()
    let first = cast.scripts.isEmpty ? 1 : Setting.reservedNumbers + 1
    let others =
      cast.tapes.isEmpty
      ? (0..<randomCustomers).map { UInt32(first + $0) } : cast.tapes.map { UInt32($0.number) }
    precondition(zip(others, others.dropFirst()).allSatisfy { $0 < $1 }, "numbers ascend")
    numbers = personas + others
    observedUntil = cast.tapes.isEmpty ? .none : TapeCalendar(genesis: genesis).lastDay
  }

  /// How many accounts there are.
  package var count: Int { numbers.count }

  /// Whether this is a recorded book.
  package var isTaped: Bool { !cast.tapes.isEmpty }

  /// The position of an account number; nil where there is none.
  package func index(of number: Int) -> Int? {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && Int(numbers[low]) == number ? low : nil
  }

  /// The script of an account; nil for other people.
  package func script(of number: Int) -> Script? {
    cast.scripts.first { $0.account == number }
  }

  /// The accounts whose lives are told: their names are public.
  package var toldAccounts: [Int] { cast.scripts.map(\.account) }

  /// The luck of an account.
  package func luck(of number: Int) -> Luck { Luck(seed: seed, account: number) }

  /// The customer's name, unmasked; accounts of a recorded book have none but their number.
  package func name(of number: Int) -> String {
    if let script = script(of: number) { return script.name }
    return isTaped ? "#\(number)" : NameBook.name(luck(of: number))
  }

  /// The context of a day.
  package func today(_ day: Day) -> Today {
    Today(
      day, policy: policy, calendar: calendar, environment: cast.scenario.environment(on: day))
  }

  /// How the person of an account lives.
  package func routine(of person: Person, _ luck: Luck) -> Routine {
    Routine(person, cast, luck)
  }
}
