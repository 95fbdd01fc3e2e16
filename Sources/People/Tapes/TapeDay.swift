package import Credit

/// A day after the tape of one recorded person, handed out act by act: paying, buying, appealing.
///
/// Who misses the month after the tape is recorded and nobody else misses it; later months follow
/// the person's habits and luck.
package struct TapeDay {
  private var turn = 0
  private let tape: Tape
  private let luck: Luck
  private let month: Int
  private let first: Day

  /// What may be done on a day, in this order.
  private enum Turn: Int { case pay, buyEarly, buyLate, appeal }

  /// The days of a month on which people pay: before the due day.
  private static let payDays = 5...19
  /// The days on which they buy, once in each half of a month.
  private static let buyDays = [1...14, 15...27]
  /// Chance that somebody who missed a payment misses the next, per million: after one or two, and
  /// after more.
  private static let missesAgain = (early: 450_000, late: 750_000)
  /// Chance that somebody who is behind and pays, pays all that is behind.
  private static let paysUp = 700_000
  /// Chance that somebody who is behind tries to buy all the same.
  private static let triesAnyway = 50_000
  /// Chance that a decision is appealed.
  private static let appeals = 30_000

  /// The day of a person with a tape, in a world of such a calendar.
  package init(_ tape: Tape, _ calendar: TapeCalendar, _ luck: Luck, _ today: Today) {
    (self.tape, self.luck) = (tape, luck)
    month = calendar.month(of: today.day)
    first = today.day - (today.dayOfMonth - 1)
  }

  /// The next act, seeing what the lender has answered so far; nil when the day is done.
  package mutating func next(
    _ person: inout Person, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    while let turn = Turn(rawValue: turn) {
      self.turn += 1
      let act =
        switch turn {
        case .pay: pay(&person, today, seeing: view)
        case .buyEarly: buy(0, today, seeing: view)
        case .buyLate: buy(1, today, seeing: view)
        case .appeal: appeal(today, seeing: view)
        }
      if let act { return act }
    }
    return nil
  }

  private func pay(
    _ person: inout Person, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    guard luck.pick(TapeDay.payDays, .repayEarly, first) == today.dayOfMonth else { return nil }
    let (left, least) = (view.statementRest, view.minimumDue)
    guard left > .zero || least > .zero else { return nil }
    let habits = TapeHabits(tape, rate: view.rate)
    guard !misses(person, habits) else {
      person.cursor += 1
      return nil
    }
    person.cursor = 0
    return TimedAct(
      luck.pick(600...1_000, .minute, today.day, 0),
      .repay(amount(habits, left: left, least: least, seeing: view)))
  }

  private func misses(_ person: Person, _ habits: TapeHabits) -> Bool {
    if month == TapeCalendar.months { return tape.missesNext }
    let again = person.cursor <= 2 ? TapeDay.missesAgain.early : TapeDay.missesAgain.late
    let chance = person.cursor == 0 ? habits.missPerMillion : again
    return luck.happens(perMillion: chance, .shortage, first)
  }

  private func amount(
    _ habits: TapeHabits, left: Money, least: Money, seeing view: CustomerView
  ) -> Money {
    let isFirst = month == TapeCalendar.months
    if view.isOverdue, !isFirst, !luck.happens(perMillion: TapeDay.paysUp, .shortageLength, first) {
      return max(view.due.percent(50), Money(fen: 1))
    }
    let share = Money(fen: (left.fen * habits.paidPerThousand).dividedHalfUp(by: 1_000))
    return max(least, min(share, left))
  }

  private func buy(_ half: Int, _ today: Today, seeing view: CustomerView) -> TimedAct? {
    let day = luck.pick(TapeDay.buyDays[half], .draw, first, half)
    guard day == today.dayOfMonth, view.hasLine, !view.isLocked else { return nil }
    if view.isOverdue, !luck.happens(perMillion: TapeDay.triesAnyway, .draw, today.day, 2) {
      return nil
    }
    let usual = Money.whole(TapeHabits(tape, rate: view.rate).monthlySpending / 2)
    let wished = usual.percent(luck.pick(50...150, .drawSize, today.day))
    let amount = min(wished, view.available).floored(to: .whole(1))
    guard amount > .zero else { return nil }
    return TimedAct(
      luck.pick(1_020...1_190, .minute, today.day, 1 + half),
      .draw(amount, months: 1, .revolving))
  }

  private func appeal(_ today: Today, seeing view: CustomerView) -> TimedAct? {
    guard let decision = view.appealable(within: 5), decision.appeals == 0 else { return nil }
    let number = Int(decision.decision)
    guard luck.happens(perMillion: TapeDay.appeals, .appeal, decision.day, number),
      today.day - decision.day == luck.pick(1...5, .appeal, decision.day, number + 100_000)
    else { return nil }
    return TimedAct(luck.pick(1_385...1_430, .minute, today.day, 3), .appeal)
  }
}
