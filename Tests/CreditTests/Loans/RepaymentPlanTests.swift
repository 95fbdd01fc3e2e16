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
    #expect(known.terms.fault == nil)
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
    "what cannot be paid back or kept is found before anything is computed with it",
    arguments: [
      (1, 1_000, RepaymentMethod.equalInstalments, "2024-02-01", nil),
      (1, 5_000, .equalInstalments, "2024-02-01", .tooLarge),
      (60, 1_000_000, .equalInstalments, "2024-02-01", .tooLarge),
      (36, 1_000, .equalInstalments, "2023-12-22", nil),
      (60, 1_000, .equalInstalments, "2023-12-23", .tooDear),
      (12, 1_000_000, .interestFirst, "2024-02-01", .tooLarge),
      (12, 500, .interestFirst, "2024-02-01", nil),
    ] as [(Int, Int, RepaymentMethod, String, RepaymentTerms.Fault?)])
  func faults(
    months: Int, millionths: Int, method: RepaymentMethod, from: String,
    fault: RepaymentTerms.Fault?
  ) throws {
    let terms = RepaymentTerms(
      amount: .whole(20_000_000), months: months, rate: DailyRate(millionths: millionths),
      method: method, from: try #require(Day(from)), dueDay: 1)
    #expect(terms.fault == fault)
  }

  @Test("equal means equal: the last instalment is as far from the others as rounding goes")
  func equality() throws {
    let first = try #require(Day("2024-01-01"))
    for step in 0..<2_000 {
      let rate = step * 7 % 1_001
      let months = 1 + step * 11 % 60
      let amount = Money(fen: 50_000 + step * 104_729 % 20_000_000)
      let terms = RepaymentTerms(
        amount: amount, months: months, rate: DailyRate(millionths: rate),
        method: .equalInstalments, from: first + step % 366, dueDay: 1 + step % 31)
      guard terms.fault == nil else { continue }
      let plan = RepaymentPlan(terms)
      let amounts = plan.instalments.map(\.amount.fen)
      let spread = months * (rate > 600 ? 2 : 1)
      #expect(amounts.dropLast().allSatisfy { $0 == plan.payment.fen })
      #expect(abs(amounts[months - 1] - plan.payment.fen) <= spread, "\(terms)")
      #expect(plan.instalments.allSatisfy { $0.principal >= .zero })
    }
  }

  @Test("of a tiny amount the later instalments may be nothing, but none is below")
  func tiny() throws {
    let from = try #require(Day("2024-12-31"))
    for (fen, millionths, months) in [(100, 1, 36), (500, 50, 60), (1, 1_000, 60), (31, 0, 60)] {
      let terms = RepaymentTerms(
        amount: Money(fen: fen), months: months, rate: DailyRate(millionths: millionths),
        method: .equalInstalments, from: from, dueDay: 30)
      let plan = RepaymentPlan(terms)
      #expect(plan.instalments.allSatisfy { $0.amount >= .zero && $0.principal >= .zero })
      #expect(plan.instalments.reduce(0) { $0 + $1.principal.fen } == fen)
    }
  }
}
