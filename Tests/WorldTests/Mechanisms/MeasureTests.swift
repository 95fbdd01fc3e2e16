import Credit
import People
import Testing
import World

/// The portfolio's measures add up, and the money is its parts.
@Suite struct MeasureTests {
  private struct Run: Sendable {
    let world: WorldState
    let days: [Measures]
    let notices: [NoticeEntry]
  }

  private static let run: Run = {
    do {
      var world = WorldState(try Stories.make(customers: 250).under(shipped: "stress-2020"))
      let result = world.step(days: 760, threads: 2)
      return Run(world: world, days: result.measures, notices: result.notices)
    } catch { preconditionFailure("the shipped documents: \(error)") }
  }()

  @Test("every account stands in one place, every debt in one bucket") func sums() {
    for day in Self.run.days {
      let now = day.standing
      let lines =
        now.open + now.suspended + now.closed + now.withoutLine + now.invited
        + now.applied + now.declined + now.writtenOff
      #expect(lines == now.accounts && now.accounts == Self.run.world.setting.count)
      let buckets = Bucket.allCases.map { now.bucketFen[$0] }.reduce(0, +)
      #expect(buckets == now.outstandingFen, "\(day.day)")
      let late = Bucket.allCases.dropFirst().map { now.buckets[$0] }.reduce(0, +)
      #expect(late == now.late && now.overdue90Fen <= now.overdue30Fen)
      #expect(now.overdue30Fen <= now.outstandingFen && now.nonAccrualFen <= now.outstandingFen)
    }
  }

  @Test("standings kept day by day are those of the accounts") func recount() throws {
    let world = Self.run.world
    let last = try #require(Self.run.days.last)
    let today = world.setting.today(world.head)
    var again = Standing()
    for account in world.accounts { again += Standing(account.file, today) }
    #expect(again == last.standing)
  }

  @Test("flows are what was told") func flows() {
    let sum = Self.run.days.reduce(into: Tally()) { $0 += $1.tally }
    let notices = Self.run.notices.map(\.notice)
    #expect(sum.notices == notices.count)
    #expect(sum.adverseActions == notices.count { $0.kind.isAdverse })
    #expect(sum.invitations == notices.count { $0.kind == .invitation })
    #expect(sum.explanations == notices.count { $0.kind == .education })
    #expect(sum.opened == notices.count { $0.kind == .opened })
    #expect(sum.declined == notices.count { $0.kind == .declined })
    let locks = Lock.Kind.allCases.map { sum.locksByKind[$0] }.reduce(0, +)
    #expect(locks == sum.locksPlaced && locks > 30)
    #expect(sum.appealsGranted + sum.appealsDenied <= sum.appealsFiled && sum.appealsFiled > 20)
  }

  @Test("net is its parts, every day, and no part is missing from the list") func net() {
    for day in Self.run.days {
      let named = Dictionary(uniqueKeysWithValues: day.named.map { ($0.name, $0.value) })
      func part(_ name: String) -> Int { named[name] ?? .min }
      let net =
        part("interest_income_fen") + part("penalty_income_fen") + part("recovered_fen")
        - part("funding_cost_fen") - part("written_off_fen") - part("case_cost_fen")
        - part("lost_customers_fen")
      #expect(net == part("net_fen") && net == day.netFen, "\(day.day)")
      #expect(part("expected_loss_fen") >= 0)
    }
    let total = Self.run.days.reduce(into: Tally()) { $0 += $1.tally }
    #expect(total.interestIncomeFen > 0 && total.writtenOffFen > 0 && total.penaltyIncomeFen > 0)
  }

  @Test("cases and contacts cost what the policy says") func costs() throws {
    let costs = Stories.setting.policy.costs
    for day in Self.run.days {
      let sum =
        day.tally.caseTouches * costs.review.fen
        + day.tally.serviceContacts * costs.service.fen + day.tally.collectionCalls * costs.call.fen
      #expect(day.caseCostFen == sum)
    }
  }

  @Test("customer service has its clocks") func service() throws {
    let acts = """
      10 11:00 call service, topic: limit, answered: 2, settled: 60
      11 11:00 call service, topic: repayment, answered: 9, settled: 60
      12 11:00 call service, topic: plan, answered: 2, settled: 2000
      """
    var world = WorldState(try Tale(acts: acts).setting())
    let sum = world.step(days: 20).measures.reduce(into: Tally()) { $0 += $1.tally }
    #expect(sum.serviceContacts == 3 && sum.serviceBreaches == 2)
    let random = Self.run.days.reduce(into: Tally()) { $0 += $1.tally }
    #expect(random.serviceContacts > 50 && random.serviceBreaches <= random.serviceContacts)
  }

  @Test("the book by cohort, employer and channel adds up to the whole") func portfolio() throws {
    let world = Self.run.world
    let (book, last) = (world.portfolio(), try #require(Self.run.days.last))
    let opened = world.accounts.count { $0.file.line.opened.isSet }
    #expect(book.vintages.map(\.lines).reduce(0, +) == opened)
    #expect(book.vintages.contains { $0.isInvited } && book.vintages.contains { !$0.isInvited })
    for shares in [book.employers, book.channels] {
      #expect(shares.map(\.outstandingFen).reduce(0, +) == last.standing.outstandingFen)
    }
    #expect(book.employers.count > 5 && book.channels.count > 1)
    #expect(book.vintages.map(\.writtenOff).reduce(0, +) == last.standing.writtenOff)
  }

  @Test("every measure has one name") func names() {
    let names = Measures(day: Tale.dayZero).named.map(\.name)
    #expect(Set(names).count == names.count && names.count > 100)
  }

  @Test("debts roll from bucket to bucket")
  func rolls() {
    let sum = Self.run.days.reduce(into: Tally()) { $0 += $1.tally }
    let entered = Bucket.allCases.dropFirst().map { sum.rolls[$0] }
    #expect(entered.dropFirst().allSatisfy { $0 <= entered[0] } && entered.allSatisfy { $0 > 0 })
    #expect(entered[0] > 10)
  }
}
