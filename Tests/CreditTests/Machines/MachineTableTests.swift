import Testing

@Suite("a table beside a machine")
struct MachineTableTests {
  /// A door that opens, closes and locks; `isWorn` is what a refusal could spoil.
  private struct Door: Equatable {
    var place = "closed"
    var isWorn = false
  }

  private enum DoorRefusal: Error { case doorIsLocked, doorIsNotOpen }

  private func door(_ rows: String, wears: Bool = false) -> MachineTable<Door> {
    MachineTable(
      start: Door(), state: { $0.place },
      events: [
        "open": { door in
          if wears { door.isWorn = true }
          if door.place == "locked" { throw DoorRefusal.doorIsLocked }
          door.place = "open"
        },
        "close": { door in
          guard door.place == "open" else { throw DoorRefusal.doorIsNotOpen }
          door.place = "closed"
        },
        "lock": { $0.place = "locked" },
      ], rows: rows)
  }

  private let right = """
    open, closed + open  → open
    locked       + open  ✗ door is locked
    open         + close → closed
    others       + close ✗ door is not open
    others       + lock  → locked
    """

  @Test("a right table has no fault") func agreement() {
    #expect(door(right).faults == [])
    #expect(door(right).states == ["closed", "locked", "open"])
    #expect(door(right).refusals == ["door is locked", "door is not open"])
    #expect(door(right).thrown.count == 3)
  }

  @Test(
    "every way to be wrong is a fault",
    arguments: [
      ("locked       + open  ✗ door is locked\n", ""),
      ("✗ door is locked", "✗ door is not open"),
      ("✗ door is locked", "→ open"),
      ("open, closed + open  → open", "closed + open → open"),
      ("others       + lock  → locked", "others + lock ✗ door is locked"),
      ("others       + lock  → locked", "others + lock → ajar"),
      ("others       + lock  → locked", "others + lock → locked\nothers + smash → open"),
      ("open         + close → closed", "open, ajar + close → closed"),
      ("open         + close → closed", "open + close → closed\nopen + close → closed"),
    ])
  func difference(line: String, instead: String) {
    #expect(right.contains(line))
    #expect(door(right.replacing(line, with: instead)).faults != [])
  }

  @Test("a refusal that changes something is a fault") func spoiling() {
    #expect(door(right, wears: true).faults.contains { $0.contains("yet it changed") })
  }

  @Test("a case is named in words", arguments: [("nothingIsQueued", "nothing is queued")])
  func naming(name: String, inWords: String) {
    #expect(words(name) == inWords)
    #expect(words(DoorRefusal.doorIsLocked) == "door is locked")
    #expect(words(Result<Int, DoorRefusal>.success(1)) == "success")
  }
}
