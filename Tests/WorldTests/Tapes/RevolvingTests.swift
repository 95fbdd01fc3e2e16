import People
import Testing
import World

@testable import Credit

/// A card's balance: statements, minimum payments, interest, credit.
struct RevolvingTests {
  private static let rate = DailyRate(millionths: 500)

  private func card(_ balance: Int, missed: Int = 0) -> Loan {
    var loan = Loan(
      revolvingFrom: Book.day("2005-03-31"), rate: Self.rate, minimumPercent: 2)
    loan.record(payment: .zero)
    loan.restate(.whole(balance), missed: missed)
    return loan
  }

  @Test func aStatementAsksForTwoPercent() {
    let loan = card(10_000)
    #expect(loan.payment == .whole(200) && loan.due == .zero)
    #expect(loan.principal == .whole(10_000) && loan.statementRest == .whole(10_000))
    #expect(loan.nextDue(dueDay: 20) == Book.day("2005-05-20"))
  }

  @Test func thoseBehindAreAskedForEachMissedPayment() {
    let loan = card(10_000, missed: 2)
    #expect(loan.due == .whole(400) && loan.payment == .whole(200))
    #expect(loan.daysPastDue(on: Book.day("2005-04-30"), dueDay: 20) == 41)
    #expect(card(10, missed: 8).due == Money(fen: 160))
  }

  @Test func whatIsPaidIsNotAskedForAgain() {
    var loan = card(10_000)
    #expect(loan.payDown(.whole(150)) == .whole(150))
    #expect(loan.payment == .whole(50))
    #expect(loan.passDueDay() == .whole(50))
    #expect(loan.due == .whole(50) && loan.missed == 1 && loan.payment == .zero)
    #expect(loan.principal == .whole(9_850) && loan.paid == .whole(150))
  }

  @Test func arrearsAreTakenFirstAndCounted() {
    var loan = card(10_000, missed: 2)
    #expect(loan.pay(.whole(1_000), principalFirst: false) == .whole(400))
    #expect(loan.payDown(.whole(600)) == .whole(600))
    #expect(loan.due == .zero && loan.payment == .zero)
    #expect(loan.passDueDay() == .zero)
    #expect(loan.missed == 0)
    var part = card(10_000, missed: 2)
    _ = part.pay(.whole(300), principalFirst: false)
    #expect(part.payment == .whole(200))
    #expect(part.passDueDay() == .whole(200))
    #expect(part.missed == 2 && part.due == .whole(300))
  }

  @Test func whoeverPaysInFullPaysNoInterest() {
    var loan = card(10_000)
    loan.spend(.whole(3_000))
    _ = loan.payDown(.whole(10_000))
    _ = loan.passDueDay()
    #expect(loan.issueStatement(days: 31) == .zero)
    #expect(loan.principal == .whole(3_000) && loan.spent == .zero && loan.paid == .zero)
    #expect(loan.payment == .whole(60))
  }

  @Test func whatIsLeftBearsInterestAndWhatIsNewDoesNot() {
    var loan = card(10_000)
    loan.spend(.whole(3_000))
    _ = loan.payDown(.whole(2_000))
    _ = loan.passDueDay()
    #expect(loan.issueStatement(days: 31) == .whole(124))
    #expect(loan.principal == .whole(11_124) && loan.missed == 0)
  }

  @Test func aCreditBalanceIsNotOwedAndIsUsedUpFirst() {
    var loan = card(-500)
    #expect(loan.principal == .zero && loan.credit == .whole(500) && loan.payment == .zero)
    loan.spend(.whole(200))
    #expect(loan.principal == .zero && loan.credit == .whole(300))
    loan.spend(.whole(400))
    #expect(loan.principal == .whole(100) && loan.credit == .zero)
    #expect(loan.issueStatement(days: 30) == .zero)
    #expect(loan.principal == .whole(100) && loan.payment == .whole(2))
  }

  @Test func theCreditBalancesOfTheBook() throws {
    let row = try #require(Book.rows.first { $0["bill_amt1"] < 0 && $0["pay_0"] <= 0 })
    let file = try Book.dossier(row.id, on: Book.lastDay).file
    #expect(file.debt.credit == .whole(-row["bill_amt1"]))
    #expect(file.debt.principal == .zero && file.debt.isClear && file.utilisation == 0)
    #expect(file.available == file.limit.shown)
    let last = try #require(
      try Book.dossier(row.id, on: Book.lastDay).events.compactMap(Statement.init).last)
    #expect(last.balance == row["bill_amt1"])
  }

  @Test func dueDaysAreCountedForAsLongAsADayCanBeWritten() {
    var loan = card(0)
    var due = loan.nextDue(dueDay: 20)
    for _ in 0..<600 {
      _ = loan.passDueDay()
      due = due.sameMonth(plus: 1, dayOfMonth: 20)
      #expect(loan.nextDue(dueDay: 20) == due)
      _ = loan.issueStatement(days: 30)
    }
  }
}
