import Cells
import Credit
import Testing

@testable import Desk

/// Whatever is pressed, at whatever size, the desk goes on and can be drawn.
@Suite struct AnyKeyTests {
  /// A small generator (SplitMix64): the same keys for the same seed.
  struct Luck {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((bits ^ (bits >> 31)) % UInt64(bound))
    }
  }

  private static let keys: [Key] =
    Keymap.bindings.flatMap(\.keys)
    + "abc019<>=:李!?".map { Key.character($0) }
    + [.enter, .enter, .enter, .escape, .backspace, .delete, .home, .end, .control("u"), .insert]

  private func message(_ luck: inout Luck, generation: inout Int) throws -> Message {
    switch luck.below(40) {
    case 0: return .resized(width: luck.below(220), height: luck.below(70))
    case 1: return .paste("name:李 score<\n600")
    case 2: return .tick
    case 3: return .failed("No.")
    case 4, 5:
      generation += 1
      return .dayArrived(try view(generation, &luck))
    case 6: return .workEnded
    case 7:
      return .worked(
        Progress(label: "…", done: luck.below(9), total: luck.below(9), rate: luck.below(3)))
    case 8, 9, 10:
      let actions: [Pointer.Action] = [.press, .doublePress, .wheelUp, .wheelDown]
      return .pointer(Pointer(actions[luck.below(4)], x: luck.below(220), y: luck.below(70)))
    default: return .key(AnyKeyTests.keys[luck.below(AnyKeyTests.keys.count)])
    }
  }

  // Another day, sometimes of another world, with more or fewer accounts, notices and cases.
  private func view(_ generation: Int, _ luck: inout Luck) throws -> DayView {
    let rows = luck.below(6) == 0 ? luck.below(13) : 12
    return try Fixture.view(
      generation: generation, day: Fixture.first + luck.below(125),
      world: luck.below(8) == 0 ? "other" : "demo", rows: Array(Fixture.rows.prefix(rows)),
      notices: Array(Fixture.notices.prefix(luck.below(5))),
      cases: Array(try Fixture.cases.prefix(luck.below(4))))
  }

  @Test(arguments: 0..<24)
  func nothingTraps(_ seed: Int) throws {
    var luck = Luck(state: UInt64(seed))
    let language: Language = seed.isMultiple(of: 2) ? .zh : .en
    var model = Model(
      width: 20 + luck.below(200), height: 10 + luck.below(60),
      settings: Settings(language: language, isAnalyst: seed.isMultiple(of: 3), welcomes: true))
    var generation = 0
    for _ in 0..<120 {
      for effect in model.update(try message(&luck, generation: &generation)) {
        try Fixture.answer(effect, &model)
      }
      if luck.below(3) == 0 { #expect(Fixture.surface(model).rows.count == model.height) }
      #expect(model.order.count == 0 || model.scroll(.accounts).selected < model.order.count)
    }
  }
}
