import Credit
import Testing
import World

/// Late debts: penalty, collections, the bureau, cure, and the end of a debt.
@Suite struct OverdueTests {
  private static let draw = "5 11:00 draw, amount: 6000, months: 12, method: equal\n"

  @Test("a debt that is never paid goes the whole way") func neverPaid() throws {
    let life = try Scene(
      "never paid", Tale(acts: Self.draw, withoutMoney: [40...2_000]), until: 800,
      tells: """
        40 debitFailed
        41 overdue
        41 told overdue
        41 collected sms 1
        44 collected robot 4
        48 collected call 8
        60 told reportWarning
        70 reported 30
        70 decides lock RP01
        70 locked delinquency
        71 collected agency 31
        131 collected legal 91
        160 decides close RP01
        161 closed credit
        310 writtenOff
        310 told writtenOff
        760 debtSold
        """
    ).check()
    #expect(life.file.debt.isClear)
    #expect(life.file.line.state == .closed(.writtenOff, again: Tale.dayZero + 760 + 180))
  }

  @Test("a debt that is cured is told to the bureau, and the lock ends") func cured() throws {
    try Scene(
      "cured", Tale(acts: Self.draw, withoutMoney: [40...75]), until: 80,
      tells: """
        60 told reportWarning
        70 reported 30
        70 locked delinquency
        76 debited
        76 cured 36
        76 reportCorrected
        76 told reportCorrected
        76 unlocked delinquency paid
        """, never: ["writtenOff"]
    ).check()
  }

  @Test("money that comes in after the end is recovered") func recovered() throws {
    try Scene(
      "recovered", Tale(acts: Self.draw, withoutMoney: [40...400]), until: 500,
      tells: """
        310 writtenOff
        401 recovered
        ranOff
        """
    ).check()
  }

  @Test("bad news leaves the file five years after it ended") func forgotten() throws {
    let tale = Tale(acts: Self.draw, withoutMoney: [40...75])
    let day = 76 + 5 * 365 + 1
    let (before, after) = (try tale.life(until: day - 1), try tale.life(until: day))
    #expect(before.file.bureauReport.reportedOn == Tale.dayZero + 76)
    #expect(after.has("\(day) reportForgotten") && !after.file.bureauReport.reportedOn.isSet)
  }

  @Test("the bureau hears of nobody who was not told before, and of every cure")
  func toldBefore() {
    var reports = 0
    for life in Town.all {
      var warned: Notice?
      for event in life.events {
        switch event.fact {
        case .noticed(let notice) where notice.kind == .reportWarning: warned = notice
        case .reported:
          reports += 1
          #expect(
            warned.map { $0.sent.day < event.moment.day && $0.effective <= event.moment.day }
              == true)
        case .reportCorrected: warned = nil
        default: break
        }
      }
    }
    #expect(reports > 10)
  }

  @Test(
    "debtors are contacted in legal hours, at most three times a day, never while a plan is kept")
  func contacts() throws {
    var count = 0
    for life in Town.all {
      var (day, today) = (Day.none, 0)
      for event in life.events {
        guard case .collected = event.fact else { continue }
        count += 1
        today = event.moment.day == day ? today + 1 : 1
        day = event.moment.day
        #expect((8 * 60...22 * 60).contains(Int(event.moment.minute)) && today <= 3)
      }
      #expect(try life.shows("collected while kept") == false)
    }
    #expect(count > 100)
  }

  @Test(
    "penalty is one and a half times the rate, under the ceiling of its day",
    arguments: [
      ("2025-09-30", 450, 67_500_000), ("2025-10-01", 450, 65_753_425),
      ("2025-10-01", 400, 60_000_000),
    ])
  func penalty(_ day: String, _ rate: Int, _ millionths: Int64) throws {
    let day = try #require(Day(day))
    let servicing = Stories.setting.policy.servicing
    #expect(
      servicing.penalty(
        on: .whole(1_000), rate: DailyRate(millionths: rate), day: day, legalCap: nil) == millionths
    )
    #expect(
      servicing.penalty(
        on: .whole(1_000), rate: DailyRate(millionths: rate), day: day, legalCap: 120_000)
        == 32_876_712)
  }

  @Test("the debit tries every day while something is overdue") func retried() throws {
    let life = try Tale(acts: Self.draw, withoutMoney: [40...49]).life(until: 51)
    #expect(
      life.tells(
        """
        41 overdue
        50 debited
        50 cured 10
        """), "\(life.story)")
    #expect(life.file.conduct.failedDebitDays.nonzeroBitCount == 10)
  }

  @Test("every bucket is entered on its day") func buckets() throws {
    let setting = try Tale(acts: Self.draw, withoutMoney: [40...400]).setting()
    var world = WorldState(setting)
    let days = world.step(days: 310).measures
    for bucket in Bucket.allCases.dropFirst() {
      let entered = days.indices.filter { days[$0].tally.rolls[bucket] > 0 }
      #expect(entered == [40 + 1 + 30 * (Int(bucket.rawValue) - 1)], "\(bucket)")
    }
  }
}
