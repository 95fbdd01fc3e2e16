import Testing

@testable import Credit

@Suite("a repayment plan")
struct RepaymentPlanTests {
  @Test("is right to the fen", arguments: KnownPlan.all)
  func known(plan known: KnownPlan) {
    let plan = RepaymentPlan(known.terms)
    #expect(plan.payment.fen == known.payment)
    let interest = plan.instalments.reduce(0) { $0 + $1.number * $1.interest.fen }
    #expect(interest == known.weightedInterest)
    let principal = plan.instalments.reduce(0) { $0 + $1.number * $1.principal.fen }
    #expect(principal == known.weightedPrincipal)
    #expect(plan.instalments.last?.due == known.lastDue)
    #expect(known.terms.isWithinRange)
  }

  @Test("repays every fen, each instalment from where the last one ended", arguments: KnownPlan.all)
  func wholeness(plan known: KnownPlan) {
    let plan = RepaymentPlan(known.terms)
    #expect(plan.instalments.map(\.number) == Array(1...known.terms.months))
    var (rest, last) = (known.terms.amount, known.terms.from)
    for instalment in plan.instalments {
      #expect(instalment.days == instalment.due - last)
      #expect(instalment.rest == rest - instalment.principal)
      #expect(instalment.amount == instalment.interest + instalment.principal)
      (rest, last) = (instalment.rest, instalment.due)
    }
    #expect(rest == .zero)
    let first = plan.instalments.first?.days ?? 0
    #expect((10...41).contains(first))
  }

  @Test("a due day past the month's end falls on its last day")
  func endOfMonth() throws {
    let from = try #require(Day("2024-01-20"))
    let terms = RepaymentTerms(
      amount: .whole(9_000), months: 4, rate: DailyRate(millionths: 450),
      method: .equalInstalments, from: from, dueDay: 31)
    let days = RepaymentPlan(terms).instalments.map(\.due.description)
    #expect(days == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"])
  }

  @Test("the first due day is at least ten days away")
  func firstDue() throws {
    let from = try #require(Day("2024-08-01"))
    #expect(RepaymentTerms.firstDue(after: from, dueDay: 11).description == "2024-08-11")
    #expect(RepaymentTerms.firstDue(after: from, dueDay: 10).description == "2024-09-10")
  }

  @Test(
    "amounts beyond what an account can hold are found before anything is computed with them",
    arguments: [
      (1, 1_000, RepaymentMethod.equalInstalments, true),
      (1, 5_000, .equalInstalments, false),
      (12, 5_000, .equalInstalments, true),
      (60, 1_000_000, .equalInstalments, false),
      (12, 1_000_000, .interestFirst, false),
      (12, 500, .interestFirst, true),
    ])
  func range(months: Int, millionths: Int, method: RepaymentMethod, isWithin: Bool) throws {
    let terms = RepaymentTerms(
      amount: .whole(20_000_000), months: months, rate: DailyRate(millionths: millionths),
      method: method, from: try #require(Day("2024-02-01")), dueDay: 1)
    #expect(terms.isWithinRange == isWithin)
  }
}
