package import Credit

/// How one person lives, made ready once for a stretch of days.
///
/// A quiet day of a random customer costs one hash and a few comparisons.
package struct Routine: Sendable {
  // The world's setting holds both for longer than any routine lives; counting references to them,
  // account by account on several threads, would cost more than a quiet day.
  unowned(unsafe) let cast: Cast
  unowned(unsafe) let lanes: Lanes
  private let isRandom: Bool
  private let login: UInt16
  private let drawBound: UInt32
  private let rareBound: UInt32
  private let calls: UInt32

  /// The routine of a person.
  package init(_ person: Person, _ cast: Cast, _ luck: Luck) {
    self.cast = cast
    calls = cast.calls
    guard case .archetype(let index) = person.source else {
      (isRandom, lanes) = (false, cast.lanes[0])
      (login, drawBound, rareBound) = (0, 0, 0)
      return
    }
    (isRandom, lanes) = (true, cast.lanes[Int(index)])
    let days = luck.pick(lanes.archetype.activeDays, .portrait, .none, 3)
    login = Routine.login(days: days)
    (drawBound, rareBound) = (lanes.drawBound, lanes.rareBound)
  }

  /// The part of the login lane for somebody active on so many days among 30.
  static func login(days: Int) -> UInt16 { UInt16(clamping: days << 16 / 30) }

  /// What a person sets out to do today; `newest` is the newest decision that can be appealed.
  package func look(
    _ luck: Luck, _ today: Today, _ status: CustomerStatus, _ person: Person,
    newest decision: AppealableDecision?
  ) -> DayPlan {
    guard isRandom else { return lookAtScript(luck, today.day, person) }
    let lanes = luck.bits(.day, today.day)
    let rare = UInt32(truncatingIfNeeded: lanes >> 40)
    let draw = UInt32(truncatingIfNeeded: lanes >> 16 & 0xFF_FFFF)
    var plan = DayPlan()
    plan.logsIn = UInt16(truncatingIfNeeded: lanes) < login
    // A decision older than the days in which anybody acts on it matters no more.
    let isFresh = decision.map { today.day - $0.day <= Routine.freshDays } ?? false
    if rare >= rareBound, draw >= drawBound, !isFresh, person.isUntroubled,
      status.rawValue & calls == 0
    {
      return plan
    }
    let view = View(
      luck: luck, today: today, status: status, person: person, decision: isFresh ? decision : nil)
    lookCloser(&plan, view, rare: rare, draw: draw)
    return plan
  }

  /// Whether the person pays in the last hours of the due day: some do by habit, and more of those
  /// whose income fell.
  package func paysLastMinute(_ person: Person, _ luck: Luck, _ day: Day) -> Bool {
    guard isRandom else { return false }
    let percent = lanes.archetype.life.lastMinutePercent
    let isHabit = luck.pick(0...99, .lastMinute, .none) < percent
    let chance = (isHabit ? 800_000 : 10_000) + (person.incomePercent < 100 ? 200_000 : 0)
    return luck.happens(perMillion: chance, .lastMinute, day)
  }

  /// Days after a notice within which people still act on it.
  static let freshDays = 8

  /// What of a customer's status calls for an answer.
  static let calls = CustomerStatus.calls

  private func lookAtScript(_ luck: Luck, _ day: Day, _ person: Person) -> DayPlan {
    var plan = DayPlan()
    guard case .script(let index) = person.source else { return plan }
    let script = cast.scripts[Int(index)]
    plan.logsIn = PersonDay.opensApp(script, luck, day)
    let next = Int(person.cursor)
    plan.isScripted = next < script.acts.count && script.acts[next].moment.day <= day
    return plan
  }

  /// All that a person looks at in the morning.
  struct View {
    let luck: Luck
    let today: Today
    let status: CustomerStatus
    let person: Person
    let decision: AppealableDecision?
  }
}

extension CustomerStatus {
  /// Whether any of these facts is so; cheaper than a question to a set.
  func has(_ facts: CustomerStatus) -> Bool { rawValue & facts.rawValue != 0 }
}

extension Person {
  /// Whether no story runs and nothing weighs on the person.
  var isUntroubled: Bool {
    episode == .none && incomePercent == 100 && !flags.contains(.intendsFraud)
  }
}
