import Cells
import Testing

@Suite struct SurfaceTests {
  @Test func textStopsAtTheEdge() {
    var surface = Surface(width: 8, height: 2)
    #expect(surface.put("Accounts and more", x: 2, y: 0) == 6)
    #expect(surface.put("李小龙", x: 0, y: 1, limit: 5) == 5)
    #expect(surface.rows == ["  Accou…", "李小…"])
  }

  @Test func textOutsideIsNotDrawn() {
    var surface = Surface(width: 4, height: 2)
    surface.put("ab", x: 0, y: -1)
    surface.put("ab", x: 9, y: 0)
    surface.put("ab", x: 0, y: 2)
    surface.put("李b", x: -1, y: 1)
    #expect(surface.rows == ["", " b"])
  }

  @Test func numbersEndBeforeTheirColumn() {
    var surface = Surface(width: 10, height: 1)
    #expect(surface.put("12,000", endingAt: 9, y: 0) == 6)
    #expect(surface.rows == ["   12,000"])
  }

  @Test func halfOfAWideCharacterCannotStand() {
    var surface = Surface(width: 6, height: 1)
    surface.put("李小龙", x: 0, y: 0)
    surface.put("x", x: 1, y: 0)
    #expect(surface.rows == [" x小龙"])
    surface.put("y", x: 4, y: 0)
    #expect(surface.rows == [" x小y"])
    surface.put("王", x: 1, y: 0)
    #expect(surface.rows == [" 王 y"])
  }

  @Test func anAreaStartsAtItsCornerAndClips() {
    var surface = Surface(width: 8, height: 3)
    surface.within(Rect(x: 2, y: 1, width: 4, height: 1)) { area in
      #expect(area.bounds == Rect(x: 0, y: 0, width: 4, height: 1))
      area.put("abcdefgh", x: 0, y: 0)
      area.put("no", x: 0, y: 1)
      area.within(Rect(x: 3, y: 0, width: 9, height: 9)) { $0.put("zz", x: 0, y: 0) }
    }
    #expect(surface.rows == ["", "  abcz", ""])
  }

  @Test func stylesAreMarkedInTheStyledText() {
    var surface = Surface(width: 14, height: 2)
    surface.put([Run("lock", Style(.danger)), Run(" 3", .plain)], x: 0, y: 0)
    surface.put("sel", x: 0, y: 1)
    surface.select(Rect(x: 0, y: 1, width: 5, height: 1))
    #expect(
      surface.styledText == "‹danger›lock‹› 3\n‹selection_text on selection›sel  ‹›")
  }

  @Test func theCursorIsPlacedInTheAreaAndOnlyWhereItIsSeen() {
    var surface = Surface(width: 8, height: 3)
    surface.within(Rect(x: 2, y: 1, width: 4, height: 1)) { $0.cursor = (1, 0) }
    #expect(surface.cursor.map { [$0.x, $0.y] } == [3, 1])
    surface.within(Rect(x: 2, y: 1, width: 4, height: 1)) { $0.cursor = (4, 0) }
    #expect(surface.cursor == nil)
  }

  @Test func changesAreFoundByRow() {
    var before = Surface(width: 10, height: 3)
    before.put("ab李e\u{301}", x: 1, y: 1)
    var after = before
    #expect((0..<3).allSatisfy { after.changedColumns(ofRow: $0, since: before) == nil })
    after.put("x", x: 4, y: 1)
    #expect(after.changedColumns(ofRow: 1, since: before) == 3..<5)
    after = before
    after.put("e\u{302}", x: 5, y: 1)
    #expect(after.changedColumns(ofRow: 1, since: before) == 5..<6)
    after.restyle(Rect(x: 0, y: 2, width: 2, height: 1)) { $0.on(.header) }
    #expect(after.changedColumns(ofRow: 2, since: before) == 0..<2)
  }

  @Test func emptyAndTinySurfacesTakeAnything() {
    for size in [(0, 0), (1, 1), (2, 1), (1, 5), (3, 2)] {
      var surface = Surface(width: size.0, height: size.1)
      surface.box(Rect(x: 0, y: 0, width: 9, height: 4), title: "Accounts", note: "30")
      surface.put(wrapped: "李 long text", x: 0, y: 0)
      surface.fill(Rect(x: -3, y: -3, width: 20, height: 20), with: "李")
      StepChart(days: 0...9) { "\($0)" }.draw(on: &surface)
      #expect(surface.rows.count == size.1)
    }
  }
}
