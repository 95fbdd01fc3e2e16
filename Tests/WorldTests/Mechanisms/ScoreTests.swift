import Credit
import Testing
import World

/// The shown score with its parts, the probability of default beside it, and when each moves.
@Suite struct ScoreTests {
  @Test("the score is the sum of its parts, in five dimensions") func parts() throws {
    let life = try Tale().life(until: 5)
    let parts = life.file.scoreParts(of: life.policy.scorecard, on: life.today)
    let sum = life.policy.scorecard.base + parts.reduce(0) { $0 + $1.points }
    #expect(Int(life.file.score.shown) == sum)
    for dimension in Scorecard.Dimension.allCases {
      #expect(parts.contains { $0.dimension == dimension }, "\(dimension)")
    }
  }

  @Test("it stays between 350 and 950") func range() {
    let scores = Town.all.flatMap { $0.marks.map { Int($0.score) } }.filter { $0 > 0 }
    #expect(scores.allSatisfy { (350...950).contains($0) })
    #expect((scores.max() ?? 0) - (scores.min() ?? 0) > 150)
  }

  @Test(
    "what is known of a person moves it",
    arguments: [
      ("registered: 2024-01-02", "down"), ("registered: 2012-01-02", "up"),
      ("real_name: false", "down"), ("quick_pay: 0", "down"), ("monthly_spend: 300", "down"),
      ("monthly_spend: 13000", "up"), ("festival_spender: true", "up"), ("wallet_use: 0", "down"),
      ("bills_paid: 0", "down"), ("outside_late_60: 1", "down"), ("outside_debt: 190000", "down"),
      ("bureau_inquiries: 7", "down"),
    ])
  func inputs(_ portrait: String, _ direction: String) throws {
    let usual = try Tale().life(until: 1).file.score.shown
    let other = try Tale(portrait: portrait).life(until: 1).file.score.shown
    #expect(direction == "up" ? other > usual : other < usual, "\(other), usually \(usual)")
  }

  @Test("it moves on the monthly day, at the first application, and when data are corrected")
  func monthlyDay() {
    var moves = 0
    for life in Town.all {
      var occasions: [Day] = []
      for event in life.events {
        if case .dataCorrected = event.fact { occasions.append(event.moment.day) }
        if case .acted(.apply, _) = event.fact { occasions.append(event.moment.day) }
      }
      for (before, after) in zip(life.marks, life.marks.dropFirst())
      where before.score != after.score {
        moves += 1
        let isScoreDay = after.day.date.day == life.policy.clocks.scoreDay
        #expect(isScoreDay || occasions.contains(after.day), "\(life.account) on \(after.day)")
      }
    }
    #expect(moves > 200)
  }

  @Test("the probability of default moves at once, the score waits") func probability() throws {
    let tale = Tale(
      acts: """
        10 11:00 outside inquiry, times: 6
        10 11:10 outside loan, amount: 40000
        10 11:20 outside loan, amount: 40000
        """)
    let (before, after) = (try tale.life(until: 10), try tale.life(until: 11))
    #expect(after.file.score.defaultProbability > before.file.score.defaultProbability)
    #expect(after.file.score.treeProbability > before.file.score.treeProbability)
    #expect(after.file.score.shown == before.file.score.shown)
  }

  @Test("scorecard and tree both fear lateness, and the tree tells its way") func twoModels() throws
  {
    let draw = "5 11:00 draw, amount: 3000, months: 6, method: equal"
    let good = try Tale(acts: draw).life(until: 75)
    let late = try Tale(acts: draw, withoutMoney: [40...80]).life(until: 75)
    #expect(late.file.score.defaultProbability > 4 * good.file.score.defaultProbability)
    #expect(late.file.score.treeProbability > 4 * good.file.score.treeProbability)
    let path = late.file.treePath(under: late.policy, on: late.today)
    #expect(path.first?.condition.characteristic == .daysPastDue)
    #expect(path.first?.observed == 35 && path.count > 1)
  }

  @Test("every decision names the rule and the values that made it") func why() {
    var seen = 0
    for decision in Town.calm.flatMap(\.decided) {
      guard let rule = decision.rule, decision.kind != .raiseDeclined else { continue }
      seen += 1
      let trace = decision.traces.first { $0.rule == rule }
      #expect(trace?.outcome == .hit && trace?.observed.isEmpty == false)
    }
    #expect(seen > 1_000)
  }

  @Test("a score that falls sharply is explained") func explained() {
    var falls = 0
    for life in Town.all {
      for letter in life.letters(.education) where letter.topic == .recovery {
        falls += 1
        #expect(
          life.events.contains { event in
            guard event.moment.day == letter.sent.day,
              case .scored(let to, let from, _) = event.fact
            else { return false }
            return from - to >= 40
          })
      }
    }
    #expect(falls > 0)
  }
}
