import People
import Testing

@testable import Credit
@testable import World

/// A damaged record is refused, or it is the record of an account that can live.
@Suite struct RecordDamageTests {
  @Test(
    "damage is refused, or can live", arguments: RecordWorld.allCases,
    [UInt64.random(in: 1...999_999)])
  func damage(_ kind: RecordWorld, _ seed: UInt64) throws {
    let setting = try kind.setting(seed: seed)
    var (chance, world) = (Chance(seed), WorldState(setting))
    _ = world.step(days: max(chance.pick(1..<kind.days), setting.observedUntil - world.head))
    let today = setting.today(world.head)
    var refused = 0
    for round in 0..<150 {
      let place = chance.pick(0..<world.accounts.count)
      let number = Int(setting.numbers[place])
      let record = damaged(world.accounts[place].record, &chance)
      do throws(StateFault) {
        let account = try Account.read(record, number, setting, today)
        #expect(account.record == record, "seed \(seed), \(kind), round \(round)")
        live(account, at: place, setting, from: today.day)
      } catch { refused += 1 }
    }
    #expect(refused > 15, "seed \(seed), \(kind)")
  }

  @Test func recordsOfOtherLengthsAreRefused() throws {
    let setting = Stories.setting
    let account = WorldState(setting).accounts[0]
    for width in [0, 8, Account.recordSize - 1, Account.recordSize + 8] {
      let bytes = Array((account.record + account.record).prefix(width))
      #expect(throws: StateFault.width) {
        try Account.read(
          bytes, Int(account.file.account), setting, setting.today(setting.genesis))
      }
    }
  }

  @Test func recordOfAnotherAccountIsRefused() throws {
    let setting = Stories.setting
    let account = WorldState(setting).accounts[0]
    #expect(throws: StateFault.account) {
      try Account.read(account.record, 2, setting, setting.today(setting.genesis))
    }
  }

  /// One byte in two cases of three is damaged, else up to eight in a row.
  private func damaged(_ record: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = record
    let first = chance.pick(0..<bytes.count)
    let count = chance.pick(0..<3) > 0 ? 1 : chance.pick(2..<9)
    for place in first..<min(first + count, bytes.count) {
      bytes[place] =
        chance.pick(0..<3) == 0
        ? bytes[place] ^ 1 << UInt8(chance.pick(0..<8)) : UInt8(chance.pick(0..<256))
    }
    return bytes
  }

  /// Two months of a life; whatever comes of it, nothing traps.
  private func live(_ account: Account, at place: Int, _ setting: Setting, from day: Day) {
    var (account, recorder) = (account, Recorder(everything: false))
    let luck = setting.luck(of: Int(account.file.account))
    let (glance, routine) = (Glance(setting.cast), setting.routine(of: account.person, luck))
    for offset in 1...60 {
      let today = setting.today(day + offset)
      if setting.passes(&account, glance, luck, today) { continue }
      setting.live(&account, at: place, routine, luck, today, into: &recorder)
      _ = account.close(since: account.books, today, into: &recorder)
      _ = SheetRow(account, today)
    }
  }
}
