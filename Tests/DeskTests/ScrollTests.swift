import Testing

@testable import Desk

/// Selection and window of a list.
@Suite struct ScrollTests {
  @Test func theSelectionStaysInSight() {
    for count in 0...9 {
      for height in 1...6 {
        var scroll = Scroll()
        for steps in [1, 1, 5, -2, 100, -3, -100, 4] {
          scroll.move(by: steps, count: count, height: height)
          let visible = scroll.visible(count: count, height: height)
          #expect(count == 0 ? scroll.selected == 0 : visible.contains(scroll.selected))
          #expect(visible.count == min(count, height))
        }
      }
    }
  }

  @Test func theWheelDragsTheSelectionAlong() {
    var scroll = Scroll()
    scroll.scroll(by: 3, count: 20, height: 5)
    #expect(scroll == Scroll(selected: 3, top: 3))
    scroll.scroll(by: 100, count: 20, height: 5)
    #expect(scroll == Scroll(selected: 15, top: 15))
    scroll.scroll(by: -100, count: 20, height: 5)
    #expect(scroll == Scroll(selected: 4, top: 0))
  }

  @Test func settlesWhenTheListShrinks() {
    var scroll = Scroll(selected: 18, top: 15)
    scroll.settle(count: 4, height: 5)
    #expect(scroll == Scroll(selected: 3, top: 0))
  }
}
