import Credit
import People
import Testing
import World

/// What only the truth can tell: wrong locks and their harm, thefts, who found out too late.
@Suite struct TruthTests {
  /// What was counted over some days of a world.
  private func tally(_ setting: Setting, days: Int) -> Tally {
    var world = WorldState(setting)
    return world.step(days: days).measures.reduce(into: Tally()) { $0 += $1.tally }
  }

  private static let odd = """
    20 10:00 login, new_device: true, kilometres: 900
    20 10:30 login, new_device: true, kilometres: 900
    20 11:00 shop, amount: 900, usual_percent: 400

    """

  @Test("a lock of the owner is wrong, and its time and refused draws are counted") func wrong()
    throws
  {
    let acts =
      Self.odd + """
        20 12:00 draw, amount: 2000, months: 6, method: equal
        20 16:00 face check, passed: true
        """
    let tally = try tally(Tale(acts: acts).setting(), days: 25)
    #expect(tally.wrongLocks == 1 && tally.locksByKind[.device] == 1)
    #expect(tally.wrongLockMinutes == 5 * 60)
    #expect(tally.wrongRefusals == 1 && tally.harmFen == 200_000)
    #expect(tally.takeovers == 0)
  }

  @Test("the same lock of a thief is right, and what went before it is the harm") func right()
    throws
  {
    let acts = """
      19 11:00 draw, amount: 2000, months: 6, method: equal, by: thief
      """ + "\n"
      + Self.odd.replacing("kilometres: 900", with: "kilometres: 900, by: thief")
      .replacing("usual_percent: 400", with: "usual_percent: 400, by: thief")
    let tally = try tally(Tale(acts: acts).setting(), days: 25)
    #expect(tally.wrongLocks == 0 && tally.locksPlaced == 1)
    #expect(tally.takeovers == 1 && tally.takeoversCaught == 1 && tally.stolenFen == 200_000)
  }

  /// The letter goes out on the morning of day 21; half an hour later is the same day.
  @Test(
    "who learns of a lock only when a draw is refused is counted", arguments: [21, 22, 24, 70])
  func foundOut(_ day: Int) throws {
    let tale = Tale(
      acts: """
        20 11:00 sister news, debt: 2000, days_past_due: 31
        \(day) 10:30 draw, amount: 500, months: 3, method: equal
        """)
    let setting = try tale.setting()
    let letter = try #require(tale.life(until: day).letters(.locked).first)
    let readOn = setting.delivery(of: letter, account: Tale.account).readOn
    let isUnread = !readOn.isSet || readOn > Tale.dayZero + day
    // A month and more later nobody finds it out any more.
    let isNews = day - 21 <= 30
    #expect(tally(setting, days: day + 3).foundOutAtDraw == (isUnread && isNews ? 1 : 0))
  }

  @Test(
    "a lock soon after a pay-off is counted as balance chasing, with its true reason",
    arguments: [(19, 1), (100, 0)])
  func balanceChasing(_ days: Int, _ count: Int) throws {
    let day = 10 + days
    let acts = """
      5 11:00 draw, amount: 3000, months: 6, method: equal
      10 11:00 repay all
      \(day) 11:00 sister news, debt: 2000, days_past_due: 31
      """
    let tale = Tale(acts: acts)
    #expect(try tally(tale.setting(), days: day + 5).balanceChasing == count)
    #expect(try tale.life(until: day + 2).has("told locked RP04"))
  }

  @Test("random lives hold wrong locks, thefts, customers lost, people who found out too late")
  func random() throws {
    let setting = try Stories.make(customers: 500, seed: 2_024).under(shipped: "stress-2020")
    let tally = tally(setting, days: 760)
    #expect(tally.wrongLocks > 5 && tally.wrongLockMinutes > 0)
    #expect(tally.lostCustomers > 0 && tally.balanceChasing > 0)
    #expect(tally.takeovers > 0 && tally.takeoversCaught <= tally.locksPlaced)
    #expect(tally.foundOutAtDraw > 0)
  }

  @Test("a study judges every step by the life without it", arguments: [1, 2] as [Int])
  func study(_ threads: Int) throws {
    let setting = try Stories.make(customers: 80, seed: 7).under(shipped: "stress-2020")
    let study = setting.truth(
      from: setting.genesis + 500, until: setting.genesis + 620, threads: threads)
    #expect(!study.rows.isEmpty)
    for row in study.rows {
      #expect(row.right + row.wrong == row.deciding && row.only <= row.deciding, "\(row.name)")
    }
    #expect(study.takeoversStopped <= study.takeovers)
    #expect(study.rows.contains { $0.wrong > 0 })
    #expect(
      study.rows
        == setting.truth(
          from: setting.genesis + 500, until: setting.genesis + 620, threads: 3 - threads
        ).rows)
  }

  @Test("security is judged by who was in control: a traveller is wronged, a thief is not")
  func personas() {
    let setting = Stories.setting
    let study = setting.truth(from: setting.genesis, until: setting.genesis + 400)
    let device = study.rows.first { $0.name == "far-device-and-odd-payment" }
    #expect((device?.wrong ?? 0) >= 1, "\(study.rows)")
    #expect(study.rows.contains { $0.kind == .lock && $0.right >= 1 })
  }
}
