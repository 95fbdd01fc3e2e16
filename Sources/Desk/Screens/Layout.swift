internal import Cells

/// Where everything stands on a screen of a size: the same for drawing, for paging and for the
/// mouse.
struct Layout: Sendable, Equatable {
  /// How many panes there is room for.
  enum Shape: Sendable, Equatable {
    /// None: one line says so.
    case tiny
    /// One at a time.
    case narrow
    /// Two.
    case normal
    /// Three.
    case wide
  }

  let shape: Shape
  let header: Rect
  let body: Rect
  /// The first footer: clock and tide.
  let tide: Rect
  /// The second footer: keys, status, or a line being typed.
  let keys: Rect
  private let rects: [Rect]
  private let shown: [Pane]

  init(width: Int, height: Int, focus: Pane) {
    let all = Rect(x: 0, y: 0, width: width, height: height)
    let (header, rest) = all.split(top: 1)
    let (middle, keys) = rest.split(bottom: 1)
    let (body, tide) = middle.split(bottom: 1)
    (self.header, self.body, self.tide, self.keys) = (header, body, tide, keys)
    shape = Layout.shape(width: width, height: height)
    switch shape {
    case .tiny: (rects, shown) = ([], [])
    case .narrow: (rects, shown) = ([body], [focus])
    case .normal:
      let (list, detail) = body.split(left: width * 52 / 100)
      (rects, shown) = ([list, detail], [.list, .detail])
    case .wide:
      let (list, rest) = body.split(left: min(80, width * 40 / 100))
      let (detail, side) = rest.split(right: max(42, width * 26 / 100))
      (rects, shown) = ([list, detail, side], [.list, .detail, .side])
    }
  }

  private static func shape(width: Int, height: Int) -> Shape {
    if width < 60 || height < 16 { return .tiny }
    return width < 100 ? .narrow : width < 160 ? .normal : .wide
  }

  /// The panes in sight, from left to right.
  var panes: [Pane] { shown }

  /// The panes the focus can go to.
  var reachable: [Pane] { shape == .wide ? [.list, .detail, .side] : [.list, .detail] }

  /// The box of a pane; nil where it is not in sight.
  func rect(of pane: Pane) -> Rect? {
    shown.firstIndex(of: pane).map { rects[$0] }
  }

  /// The pane at a cell.
  func pane(x: Int, y: Int) -> Pane? {
    zip(shown, rects).first { $1.contains(x: x, y: y) }?.0
  }
}

extension Model {
  var layout: Layout { Layout(width: width, height: height, focus: focus) }
}

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
