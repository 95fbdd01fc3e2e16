internal import Cells

/// Where the parts of an account's page stand inside its box.
struct AccountLayout: Sendable, Equatable {
  /// Picture and facts.
  let head: Rect
  /// The row of the tabs, a rule across the box.
  let tabs: Int
  /// Why draws rest and what opens them again; empty where nobody asks.
  let told: Rect
  /// The page.
  let page: Rect
  /// On the timeline: the small chart above it; empty where there is no room.
  let chart: Rect
  /// On the timeline: the list of events.
  let events: Rect

  /// The parts inside a box; the chart only where there is something to draw, the lines about a
  /// lock only where there are any: one on a low screen, two on others.
  init(box: Rect, hasCurve: Bool = true, isTold: Bool = false) {
    let inner = box.inset()
    let rows = inner.height < 24 ? 3 : inner.width < 64 ? 5 : 4
    let lines = !isTold || inner.height < 13 ? 0 : inner.height < 24 ? 1 : 2
    let (top, rest) = inner.split(top: rows + lines)
    (head, told) = top.split(bottom: lines)
    tabs = rest.y
    page = rest.split(top: 1).rest
    let hasChart = hasCurve && page.height >= 15 && page.width >= 36
    (chart, events) = page.split(top: hasChart ? min(9, page.height / 3) : 0)
  }
}
