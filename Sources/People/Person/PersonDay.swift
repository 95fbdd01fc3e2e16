package import Credit

/// A day of one person, handed out act by act, so that the lender can answer each before the next.
package struct PersonDay {
  private var plan = DayPlan()
  private var slot = 0
  private let luck: Luck
  private let cast: Cast

  /// The person's intentions for a day.
  package init(
    _ person: Person, _ cast: Cast, _ luck: Luck, _ today: Today, _ status: CustomerStatus,
    newest decision: AppealableDecision?
  ) {
    (self.luck, self.cast) = (luck, cast)
    if case .archetype(let index) = person.source {
      plan = Habits(cast.mix.archetypes[Int(index)], luck)
        .plan(today, status, newest: decision)
    }
  }

  /// The next act, seeing what the lender has answered so far; nil when the day is done.
  package mutating func next(
    _ person: inout Person, _ today: Today, _ file: borrowing CreditFile
  ) -> TimedAct? {
    guard slot < Person.actsPerDay else { return nil }
    let view = CustomerView(copy file, on: today)
    switch person.source {
    case .script(let index):
      slot += 1
      return person.scripted(cast.scripts[Int(index)], today, seeing: view)
    case .archetype(let index):
      return nextHabit(&person, cast.mix.archetypes[Int(index)], today, seeing: view)
    case .tape: return nil
    }
  }

  /// Whether a random customer has nothing planned: most days.
  package func isIdle(_ person: Person) -> Bool {
    if case .archetype = person.source { return plan.isEmpty }
    return false
  }

  private mutating func nextHabit(
    _ person: inout Person, _ archetype: Archetype, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    guard !plan.isEmpty else { return nil }
    let habits = Habits(archetype, luck)
    while slot < DayPlan.Slot.allCases.count {
      defer { slot += 1 }
      guard let next = DayPlan.Slot(rawValue: slot), plan.contains(next) else { continue }
      if let act = person.act(next, habits, today, seeing: view) { return act }
    }
    return nil
  }

  /// Whether the person opens the app by habit today, which no script needs to say.
  package static func opensApp(_ script: Script, _ luck: Luck, _ day: Day) -> Bool {
    !script.isQuiet(on: day)
      && luck.happens(perMillion: script.activeDays * 1_000_000 / 30, .login, day)
  }
}
