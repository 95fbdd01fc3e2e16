import Credit
import People
import Testing
import World

/// Statements, payments and statuses of five accounts of the book, as they stand in the file.
struct TapeAlignmentTests {
  private func statements(_ id: Int) throws -> [Statement] {
    try Book.dossier(id, on: Book.lastDay).events.compactMap(Statement.init)
  }

  @Test func theAccountThatFallsLateAndMissesOctober() throws {
    #expect(
      try statements(1) == [
        Statement("2005-04-30", 0, paid: 0, -2), Statement("2005-05-31", 0, paid: 0, -2),
        Statement("2005-06-30", 0, paid: 0, -1), Statement("2005-07-31", 689, paid: 0, -1),
        Statement("2005-08-31", 3_102, paid: 689, 2), Statement("2005-09-30", 3_913, paid: 0, 2),
      ])
  }

  @Test func theAccountThatPaysInFull() throws {
    #expect(
      try statements(13) == [
        Statement("2005-04-30", 2_870, paid: 0, -1),
        Statement("2005-05-31", 6_500, paid: 2_870, -1),
        Statement("2005-06-30", 6_500, paid: 6_500, -1),
        Statement("2005-07-31", 6_500, paid: 6_500, -1),
        Statement("2005-08-31", 6_500, paid: 6_500, 0),
        Statement("2005-09-30", 12_137, paid: 1_000, -1),
      ])
  }

  @Test func paymentsStandInTheirMonthBeforeTheStatement() throws {
    let events = try Book.dossier(60, on: Book.lastDay).events
    let payments = events.compactMap { event -> (Day, Int)? in
      guard case .repaid(let money, _) = event.fact else { return nil }
      return (event.moment.day, money.fen / 100)
    }
    #expect(
      payments.map(\.0.description) == [
        "2005-04-20", "2005-05-20", "2005-06-20", "2005-07-20", "2005-08-20", "2005-09-20",
      ])
    #expect(payments.map(\.1) == [23_000, 12_000, 12_000, 30_000, 15_029, 17_000])
    #expect(!events.contains { if case .repaid = $0.fact { $0.isShadow } else { false } })
  }

  @Test func aPaymentLowersTheStatementBeforeIt() throws {
    let before = try Book.dossier(60, on: Book.day("2005-08-19")).file
    let after = try Book.dossier(60, on: Book.day("2005-08-20")).file
    #expect(before.debt.principal == .whole(404_205))
    #expect(after.debt.principal == .whole(404_205 - 15_029))
    #expect(try Book.dossier(60, on: Book.day("2005-04-29")).file.debt.principal == .zero)
  }

  @Test(arguments: [
    ("2005-04-30", 69), ("2005-05-31", 41), ("2005-06-30", 41), ("2005-07-31", 41),
    ("2005-08-31", 42), ("2005-09-30", 41),
  ])
  func daysPastDueFollowTheStatus(_ day: String, _ days: Int) throws {
    let file = try Book.dossier(113, on: Book.day(day)).file
    #expect(file.daysPastDue(on: Book.day(day)) == days)
  }

  /// A first missed payment is written 2 until August and 1 in September.
  @Test func theFirstMissedPaymentIsOneInBothCodings() throws {
    let august = try #require(
      Book.rows.first { $0["pay_2"] == 2 && $0["pay_3"] <= 0 && $0["bill_amt2"] > 0 })
    let september = try #require(
      Book.rows.first { $0["pay_0"] == 1 && $0["pay_2"] <= 0 && $0["bill_amt1"] > 0 })
    #expect(august.tape.missed(4) == 1 && september.tape.missed(5) == 1)
    let first = try Book.dossier(august.id, on: Book.day("2005-08-31")).file
    let second = try Book.dossier(september.id, on: Book.lastDay).file
    #expect(first.daysPastDue(on: Book.day("2005-08-31")) == 11)
    #expect(second.daysPastDue(on: Book.lastDay) == 10)
  }

  @Test func lateWithoutABillIsNotLate() throws {
    let dossier = try Book.dossier(19, on: Book.lastDay)
    #expect(dossier.events.compactMap(Statement.init).map(\.status) == [-2, -2, -2, -2, -2, 1])
    #expect(dossier.file.daysPastDue(on: Book.lastDay) == 0)
    #expect(dossier.file.debt.isClear)
  }

  @Test func aStatementReplacesTheBalanceExactly() throws {
    let setting = try Book.setting(Array(Book.tapes[0..<400]))
    var world = WorldState(setting)
    for month in 0..<TapeCalendar.months {
      let end = Book.genesis.sameMonth(plus: month + 1, dayOfMonth: 31)
      _ = world.step(days: end - world.head)
      for (account, tape) in zip(world.accounts, setting.cast.tapes) {
        let debt = account.file.debt
        #expect((debt.principal - debt.credit).fen == tape.bill(month) * 100)
        #expect(account.file.limit.shown == .whole(Int(tape.limit)))
      }
    }
  }
}
