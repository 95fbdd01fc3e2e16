import Desk
import Testing

@testable import Credit
@testable import World

/// Timeline, letter, inbox and the state of the file say the same of every change, in random lives
/// of two years.
@Suite("everybody names the same decision")
struct AgreementTests {
  private static let seeds: [UInt64] = [3, 65_537]
  private static let weathers = ["calm", "stress-2020"]

  private func setting(_ seed: UInt64, _ weather: String) throws -> Setting {
    try Stories.make(customers: 45, seed: seed).under(shipped: weather)
  }

  private func lives(_ setting: Setting) -> [Dossier] {
    setting.numbers.filter { $0 > Setting.reservedNumbers }.compactMap {
      setting.dossier(of: Int($0), on: setting.genesis + 730, Journal())
    }
  }

  @Test("cause, decision behind the line, letter, inbox, balances", arguments: seeds, weathers)
  func agreement(seed: UInt64, weather: String) throws {
    print("seed \(seed), \(weather)")
    let setting = try setting(seed, weather)
    var world = WorldState(setting)
    let result = world.step(days: 730, threads: 2)
    #expect(result.faults.isEmpty, "\(result.faults.prefix(3))")
    let inbox = Dictionary(grouping: result.notices, by: \.account)
    var (changes, letters) = (0, 0)
    for life in lives(setting) {
      #expect(life.uncaused.isEmpty, "\(life.account): \(life.uncaused.prefix(2))")
      changes += life.events.count { $0.fact.isEffect }
      letters += agree(life)
      let sent = inbox[life.account, default: []].map(\.notice).sorted { $0.ordinal < $1.ordinal }
      // What went out before the world began is in nobody's inbox.
      let told = life.notices.filter { $0.sent.day > setting.genesis }
      #expect(sent == told.sorted { $0.ordinal < $1.ordinal }, "\(life.account)")
      balance(life)
    }
    #expect(changes > 120 && letters > 80, "\(changes) changes, \(letters) letters")
  }

  @Test("a warning says its one indicator, or how many together make its level")
  func warnings() throws {
    let day = try #require(Day(year: 2025, month: 5, day: 22))
    let life = try #require(Stories.setting.dossier(of: 2, on: day, Journal()))
    let said = life.events.compactMap { event -> String? in
      guard case .decided(let decision) = event.fact, decision.kind == .warn else { return nil }
      let policy = Stories.setting.policy
      return WhyText(decision, account: 2, policy: policy, staff: []).sentence.en
    }
    #expect(said.count == 2)
    #expect(said[0].contains("rule many-applications hit because inquiries in 90 days 6 >= 6"))
    #expect(
      said[1] == "change the warning level: 3 yellow indicators at once count as orange: "
        + "late, many-applications, debits-fail.")
  }

  /// Every event names the decision that its cause names, and a letter tells its reasons, decider
  /// and rule. Returns how many letters told of a decision.
  private func agree(_ life: Dossier) -> Int {
    var letters = 0
    for (index, event) in life.events.enumerated() {
      let named = life.decision(causing: event)
      if case .decision(let ordinal) = event.cause {
        if case .decided = event.fact { continue }
        #expect(named?.ordinal == ordinal, "\(life.account): \(event)")
        #expect(life.decision(behind: index) == named)
      }
      guard case .noticed(let notice) = event.fact, notice.decision > 0 else { continue }
      letters += 1
      #expect(named?.ordinal == notice.decision, "\(life.account): \(notice)")
      if let named, event.cause == .decision(named.ordinal) { check(notice, tells: named, life) }
    }
    return letters
  }

  private func check(_ notice: Notice, tells decision: Decision, _ life: Dossier) {
    let place = "\(life.account): \(notice.kind) of \(decision.kind) on \(notice.sent.day)"
    let isInformation = notice.reasons.list.allSatisfy { $0.isInformation }
    #expect(notice.reasons == decision.reasons || isInformation || notice.kind == .reviewResult)
    #expect(notice.rule.map(Int.init) == decision.restsOn, "\(place)")
    if case .staff(let staff) = decision.actor {
      #expect(notice.decider == staff, "\(place)")
    } else {
      #expect(notice.decider == .nobody, "\(place)")
    }
  }

  /// What was placed or opened and has not ended is what stands; at no time twice.
  private func balance(_ life: Dossier) {
    var (locks, cases) = (Set<Lock.Kind>(), [Case.Kind: UInt16]())
    for event in life.events {
      switch event.fact {
      case .locked(let kind, _, _): #expect(locks.insert(kind).inserted, "\(life.account) \(event)")
      case .unlocked(let kind, _): #expect(locks.remove(kind) != nil, "\(life.account) \(event)")
      case .caseOpened(let matter):
        #expect(cases.updateValue(matter.number, forKey: matter.kind) == nil, "\(life.account)")
      case .caseDecided(let kind, let number, _, _):
        #expect(cases.removeValue(forKey: kind) == number, "\(life.account) \(event)")
        #expect(life.decision(causing: event)?.hearing?.matter == number, "\(life.account)")
      default: break
      }
    }
    #expect(locks == Set(life.file.locks.list.map(\.kind)), "\(life.account)")
    #expect(Set(cases.values) == Set(life.file.cases.list.map(\.number)), "\(life.account)")
  }

  @Test("a day on which the lender promises to look is one on which it does")
  func promises() {
    var kept = 0
    for life in Town.all {
      for notice in life.notices where [.cut, .tightened, .raiseDeclined].contains(notice.kind) {
        let day = notice.nextCheck
        guard day.isSet, day <= life.day else { continue }
        let mark = life.marks.last { $0.day < day }
        // A withdrawn consent, or a stranger in the account, stops every look and locks the line.
        guard let mark, mark.limit > .zero, !mark.isLocked else { continue }
        let isLooked = life.events.contains { event in
          guard event.moment.day == day, case .scored = event.fact else { return false }
          return true
        }
        kept += isLooked ? 1 : 0
        #expect(isLooked, "\(life.account): \(notice.kind) of \(notice.sent.day) promised \(day)")
      }
    }
    #expect(kept > 30)
  }
}
