import People
import Testing

@testable import Credit
@testable import World

/// A day that is passed by quickly leaves the same account as one that is looked at in full.
@Suite struct QuietDayTests {
  @Test(
    "the shortcut changes nothing",
    arguments: [
      (1, "demo", 420), (2_024, "stress-2020", 700),
      (UInt64.random(in: 1...999_999), "stress-2020", 700),
    ])
  func shortcut(seed: UInt64, weather: String, days: Int) throws {
    let setting = try Stories.make(customers: 100, seed: seed).under(shipped: weather)
    let todays = (1...days).map { setting.today(setting.genesis + $0) }
    var passed = 0
    for index in 0..<setting.count {
      let difference = firstDifference(setting, index, todays, passed: &passed)
      #expect(difference == nil, "seed \(seed), \(weather): \(difference ?? "")")
    }
    // Else nothing was compared.
    #expect(passed > setting.count * days / 3)
  }

  /// The same account twice: once with the shortcut, once without.
  private struct Lives {
    var quick: Account
    var full: Account
    var passed = 0

    init(_ account: Account) { (quick, full) = (account, account) }

    mutating func live(_ setting: Setting, _ index: Int, _ routine: Routine, _ today: Today) {
      var ignored = Recorder(everything: false)
      let (luck, glance) = (
        setting.luck(of: Int(quick.file.account)), Glance(setting.cast)
      )
      if setting.passes(&quick, glance, luck, today) {
        passed += 1
      } else {
        setting.live(&quick, at: index, routine, luck, today, into: &ignored)
      }
      // Woken before every day, this one is never passed by quickly.
      Alarm.wake(&full.file)
      if setting.passes(&full, glance, luck, today) { return }
      setting.live(&full, at: index, routine, luck, today, into: &ignored)
    }

    /// What differs; nil where nothing does. The shortcuts themselves are no state.
    var difference: String? {
      guard quick.digest != full.digest || quick.track != full.track else { return nil }
      var other = full
      other.file.alarm = quick.file.alarm
      return Difference.between(quick, other).joined(separator: "; ")
    }
  }

  /// The first day on which the two lives differ, with what differs; nil where they never do.
  private func firstDifference(
    _ setting: Setting, _ index: Int, _ todays: [Today], passed: inout Int
  ) -> String? {
    var ignored = Recorder(everything: false)
    var lives = Lives(setting.birth(at: index, into: &ignored))
    let routine = setting.routine(
      of: lives.quick.person, setting.luck(of: Int(lives.quick.file.account)))
    defer { passed += lives.passed }
    for today in todays {
      lives.live(setting, index, routine, today)
      if let difference = lives.difference {
        return "account \(lives.quick.file.account) on \(today.day): \(difference)"
      }
    }
    return nil
  }
}
