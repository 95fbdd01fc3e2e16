import Cells
import Testing

@testable import Desk

/// Panes fill the body without overlap, at any size.
@Suite struct LayoutTests {
  @Test func panesTileTheBody() {
    for width in stride(from: 60, through: 240, by: 7) {
      for height in [16, 24, 61] {
        let layout = Layout(width: width, height: height, focus: .detail)
        let rects = layout.panes.compactMap { layout.rect(of: $0) }
        #expect(rects.count == layout.panes.count)
        #expect(rects.reduce(0) { $0 + $1.width } == width)
        #expect(rects.allSatisfy { $0.height == height - 3 })
        for (left, right) in zip(rects, rects.dropFirst()) { #expect(left.right == right.x) }
      }
    }
  }

  @Test(arguments: [
    (59, 40, 0), (120, 15, 0), (60, 16, 1), (99, 24, 1), (100, 24, 2), (159, 50, 2), (160, 50, 3),
  ])
  func shapes(_ width: Int, _ height: Int, _ panes: Int) {
    #expect(Layout(width: width, height: height, focus: .list).panes.count == panes)
  }

  @Test func everyPartOfAnAccountFits() {
    for width in 40...140 {
      for height in 13...60 {
        let box = Rect(x: 0, y: 0, width: width, height: height)
        for isTold in [false, true] {
          let layout = AccountLayout(box: box, isTold: isTold)
          let inner = box.inset()
          for part in [layout.head, layout.told, layout.page, layout.chart, layout.events] {
            #expect(part.intersection(inner) == part || part.isEmpty)
          }
          #expect(layout.events.height >= 4)
          #expect(!layout.told.isEmpty == (isTold && inner.height >= 13))
        }
      }
    }
  }

  @Test func listColumnsFit() {
    for width in 40...120 {
      for isAnalyst in [false, true] {
        let columns = AccountList.columns(width: width, isAnalyst: isAnalyst)
        #expect(columns.allSatisfy { $0.x >= 1 && $0.x + $0.width <= width })
        for (left, right) in zip(columns, columns.dropFirst()) {
          #expect(left.x + left.width + 1 == right.x)
        }
      }
    }
  }
}
