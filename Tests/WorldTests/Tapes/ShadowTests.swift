import Credit
import People
import Testing
import World

/// While it observes a recorded past, the lender decides nothing for real.
struct ShadowTests {
  private static let august = Book.day("2005-08-31")

  @Test func decisionsBeforeTheLastDayAreShadows() throws {
    let events = try Book.dossier(113, on: Book.lastDay).events
    let decided = events.filter { if case .decided = $0.fact { true } else { false } }
    #expect(decided.count >= 2)
    #expect(decided.allSatisfy { $0.isShadow == ($0.moment.day < Book.lastDay) })
    for event in events where event.moment.day < Book.lastDay {
      switch event.fact {
      case .scored, .warned, .decided: #expect(event.isShadow)
      case .statement, .repaid, .overdue, .cured: #expect(!event.isShadow)
      default: Issue.record("a recorded past has no \(event.fact)")
      }
    }
  }

  @Test func aShadowSaysWhy() throws {
    let events = try Book.dossier(113, on: Self.august).events
    let decision = try #require(
      events.compactMap { event -> Decision? in
        if case .decided(let decision) = event.fact { decision } else { nil }
      }.last)
    #expect(decision.kind == .lock && decision.reasons[0].code == .RP01)
    #expect(decision.reasons[0].observed == 42)
    #expect(!decision.traces.isEmpty)
  }

  @Test func nothingRealChangesAndNobodyIsTold() throws {
    var world = WorldState(try Book.setting(Array(Book.tapes[0..<1_500])))
    let result = world.step(days: Self.august - Book.genesis, threads: 2)
    #expect(result.notices.isEmpty)
    for measures in result.measures {
      // The ledger takes down what is recorded; beside that nothing happens.
      var tally = measures.tally
      tally.postings = Postings()
      #expect(tally == Tally())
    }
    for (account, tape) in zip(world.accounts, world.setting.cast.tapes) {
      let file = account.file
      #expect(file.limit.shown == .whole(Int(tape.limit)) && file.limit.pending == .nothing)
      #expect(file.line.isActive && file.locks.isEmpty && file.cases.isEmpty)
      #expect(file.appealable.list.isEmpty && file.notices == 0)
    }
  }

  /// The same past under the policy and under one that never decides: everything is equal but the
  /// lender's own opinion.
  @Test func rulesMakeNoDifferenceToARecordedPast() throws {
    let tapes = Array(Book.tapes[0..<500])
    var judged = WorldState(try Book.setting(tapes))
    var idle = WorldState(try Book.setting(tapes, try Book.policy().withoutRules))
    let days = Self.august - Book.genesis
    _ = judged.step(days: days)
    _ = idle.step(days: days)
    var decided = 0
    for (one, other) in zip(judged.accounts, idle.accounts) {
      #expect(one.file.limit == other.file.limit && one.file.debt == other.file.debt)
      #expect(one.file.line == other.file.line && one.file.portrait == other.file.portrait)
      #expect(one.file.score.shown == other.file.score.shown && one.person == other.person)
      decided += Int(one.file.decisions)
      #expect(other.file.decisions == 0)
    }
    #expect(decided > 0)
  }

  @Test func onTheLastDayTheLenderActs() throws {
    var world = WorldState(try Book.setting(Array(Book.tapes[0..<1_500])))
    let result = world.step(days: Book.lastDay - Book.genesis, threads: 2)
    let last = try #require(result.measures.last)
    #expect(last.tally.locksPlaced > 0 && last.tally.notices == result.notices.count)
    #expect(result.notices.allSatisfy { $0.notice.sent.day == Book.lastDay })
    let cuts = result.notices.filter { $0.notice.kind == .cut }
    #expect(!cuts.isEmpty)
    for entry in cuts {
      #expect(entry.notice.effective == Book.lastDay + 3 && entry.notice.reasons.count > 0)
    }
    let locked = world.accounts.filter { !$0.file.locks.isEmpty }
    #expect(locked.allSatisfy { $0.file.daysPastDue(on: Book.lastDay) >= 30 })
  }

  @Test func ordersWaitForTheEndOfTheRecord() throws {
    var world = WorldState(try Book.setting([Book.tapes[0]]))
    _ = world.step(days: 100)
    let order = OperatorOrder(
      number: 1, day: world.head, staff: Staff(1), command: .review(account: 1, reason: "look"))
    #expect(throws: CommandRefusal.observedOnly(until: Book.lastDay)) { try world.obey(order) }
    _ = world.step(days: Book.lastDay - world.head)
    let later = OperatorOrder(
      number: 1, day: world.head, staff: Staff(1), command: .review(account: 1, reason: "look"))
    #expect(throws: Never.self) { try world.obey(later) }
  }

  @Test func whatTheBookNeverHadIsNotCollected() throws {
    let setting = try Book.setting([Book.tapes[0]])
    let account = WorldState(setting).accounts[0]
    let today = setting.today(Book.genesis)
    for characteristic in [
      Characteristic.income, .tenureMonths, .realName, .activeDays30, .inquiries90, .otherLenders,
      .debtToIncome, .newDevice, .monthsOnBook, .quickPay,
    ] {
      #expect(account.file.value(of: characteristic, on: today) == nil)
    }
    let parts = account.file.scoreParts(of: setting.policy.scorecard, on: today)
    #expect(!parts.isEmpty && parts.allSatisfy { $0.observed != nil })
  }
}

extension Policy {
  /// The same policy with nothing to decide by.
  fileprivate var withoutRules: Policy {
    Policy(
      name: name, hash: hash, currency: currency, scorecard: scorecard, defaultModel: defaultModel,
      rules: [], limits: limits, prices: prices, servicing: servicing, clocks: clocks,
      invitations: invitations, campaigns: campaigns, locks: locks, desk: desk,
      segments: segments, defaultTree: defaultTree, defaultModelChoice: defaultModelChoice,
      terms: PolicyTerms(
        identity: identity, watch: watch, plans: plans, collections: collections,
        dataQuality: dataQuality, market: market, costs: costs))
  }
}
