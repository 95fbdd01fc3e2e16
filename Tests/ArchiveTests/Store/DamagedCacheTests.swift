import Credit
import Foundation
import GRDB
import Testing
import World

@testable import Archive

/// Whatever is wrong with what can be lived again is named by `verify` and mended by everybody
/// else.
@Suite struct DamagedCacheTests {
  /// What is done to the file, and what `verify` says about it.
  static let damages: [(sql: String, place: String)] = [
    ("DELETE FROM notice", "notices"), ("DELETE FROM measure", "measures"),
    ("DELETE FROM notice WHERE part > 0", "notices"),
    ("UPDATE notice SET bytes = zeroblob(50) WHERE part = 0", "notices"),
    ("UPDATE measure SET bytes = zeroblob(length(bytes))", "measures"),
    ("UPDATE keyframe SET bytes = zeroblob(length(bytes))", "states"),
    ("UPDATE keyframe SET bytes = x'' WHERE day = (SELECT min(day) FROM keyframe)", "states"),
    ("UPDATE sheet SET bytes = zeroblob(length(bytes))", "list"),
    ("UPDATE cases SET bytes = x'00'", "cases"),
    ("UPDATE state SET bytes = zeroblob(68)", "head"),
    ("UPDATE measure SET day = day + 400 WHERE day = (SELECT max(day) FROM measure)", "measures"),
    (
      "INSERT INTO notice SELECT branch, day + 1, part, bytes FROM notice "
        + "WHERE day = (SELECT max(day) FROM notice) AND part = 0", "notices"
    ),
    ("INSERT INTO notice SELECT branch, day, 77, bytes FROM notice WHERE part = 1", "notices"),
    ("UPDATE keyframe SET part = part + 1", "states"),
    ("UPDATE branch SET head_day = head_day + 3", "measures"),
  ]

  @Test(arguments: 0..<damages.count)
  func isNamedAndMended(index: Int) throws {
    let (sql, place) = Self.damages[index]
    let world = try StoreFixture(days: 70)
    let whole = StoreFixture.genesis...StoreFixture.genesis + 70
    let store = try world.open()
    _ = try store.obey(.note(account: 3, text: "a"), as: StoreFixture.actor)
    let (list, notices) = (try store.daySheet(), try store.notices(whole))
    let measures = try store.measures(whole)
    try world.tamper(sql)
    let found = try world.verify()
    #expect(found.faults.contains { $0.place == place }, "\(sql): \(found.faults)")
    // Nobody who looks is told anything else than before.
    guard !sql.contains("head_day") else { return }
    let again = try world.open()
    #expect(try again.daySheet().sheet.rows == list.sheet.rows)
    #expect(try again.daySheet().cases == list.cases)
    #expect(try again.notices(whole) == notices)
    #expect(try again.measures(whole) == measures)
    #expect(try again.world(on: StoreFixture.genesis + 40, threads: 1).head > StoreFixture.genesis)
  }

  @Test func aForgedStateIsNamedByItsAccountAndPart() throws {
    let world = try StoreFixture(days: 70)
    let store = try world.open()
    let day = try #require(try store.keyframeDays().last)
    let frame = try #require(try store.keyframe(on: day, threads: 1))
    // A state that an account can have, behind a seal that is right: only the replay tells.
    let earlier = try store.world(on: day - 1, threads: 1)
    let lie = WorldState(
      store.setting, journal: frame.journal, head: day, accounts: earlier.accounts)
    var record = StepRecord(branch: 1)
    record.values = try store.keyframeValues(lie, threads: 1)
    try store.file.commit(record)
    let faults = try world.verify().faults
    #expect(faults.count == 1 && faults[0].place == "states")
    #expect(faults[0].what.contains("of account") && faults[0].what.contains("\(day)"))
  }

  @Test func verifyHealsNothing() throws {
    let world = try StoreFixture(days: 40)
    try world.tamper("UPDATE sheet SET bytes = zeroblob(50)")
    let before = try FileBytes.read(world.path)
    _ = try world.verify()
    #expect(try FileBytes.read(world.path) == before)
    #expect(try !world.verify().isGood)
  }
}
