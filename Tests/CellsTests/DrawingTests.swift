import Cells
import Testing

@Suite struct DrawingTests {
  private func boxes(_ set: GlyphSet) -> Surface {
    var surface = Surface(width: 40, height: 5, glyphSet: set)
    let inner = surface.box(surface.bounds, title: "Accounts", note: "30,016 · sort dpd▾")
    surface.within(inner) { $0.put("张三  ▁▃█ ▲ 12 →", x: 1, y: 0) }
    surface.rule(in: Rect(x: 0, y: 0, width: 40, height: 5), y: 2, title: [Run("Timeline")])
    return surface
  }

  @Test func aBoxHasItsTitleAndItsNote() {
    #expect(
      boxes(.unicode).text == """
        ╭ Accounts ─────── 30,016 · sort dpd▾ ─╮
        │ 张三  ▁▃█ ▲ 12 →                     │
        ├ Timeline ────────────────────────────┤
        │                                      │
        ╰──────────────────────────────────────╯
        """)
  }

  @Test func asciiDrawingKeepsNames() {
    #expect(boxes(.asciiDrawing).rows[1] == "| 张三  _:# ^ 12 >                     |")
    #expect(boxes(.asciiDrawing).rows[0] == "+ Accounts ------- 30,016 . sort dpdv -+")
  }

  @Test func asciiIsAsciiOnlyAndOfTheSameWidth() {
    let surface = boxes(.ascii)
    #expect(surface.text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(surface.rows[1] == "| ????  _:# ^ 12 >                     |")
    #expect(surface.rows.allSatisfy { $0.displayWidth == 40 })
  }

  @Test func theNoteGivesWayToTheTitle() {
    var surface = Surface(width: 20, height: 2)
    surface.box(surface.bounds, title: "A rather long title of a box", note: "note")
    #expect(surface.rows[0] == "╭ A rather long t… ╮")
    surface = Surface(width: 20, height: 2)
    surface.box(surface.bounds, title: "Title", note: "a long note")
    #expect(surface.rows[0] == "╭ Title ─ a long… ─╮")
  }

  @Test(arguments: [
    ([], 8, ""), ([1, 2, 3, 4, 5, 6, 7, 8], 8, "▁▂▃▄▅▆▇█"), ([5, 5, 5], 8, "▄▄▄"),
    ([0, 100], 8, "▁█"), ([1, 9, 2, 8, 3, 7], 3, "█▇▆"), ([-4, 0, 4], 3, "▁▅█"),
  ])
  func sparklines(values: [Int], width: Int, expected: String) {
    #expect(Sparkline.text(values, width: width) == expected)
  }

  @Test func sparklinesOverAFixedScale() {
    #expect(Sparkline.text([50, 200, -5], width: 3, scale: 0...100) == "▅█▁")
  }

  @Test(arguments: [
    (0, 10, "    "), (10, 10, "████"), (5, 10, "██  "), (1, 32, "▏   "), (20, 10, "████"),
    (3, 0, "    "), (Int.max / 2, Int.max, "█▉  "),
  ])
  func gauges(part: Int, whole: Int, expected: String) {
    #expect(Gauge.text(part, of: whole, width: 4) == expected)
  }
}
