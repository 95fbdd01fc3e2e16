/// Where somebody is in a list: the selected line and the first one shown.
struct Scroll: Sendable, Equatable {
  /// The selected line, from 0.
  var selected = 0
  /// The first line shown.
  var top = 0

  /// Moves the selection and keeps it in sight.
  mutating func move(by steps: Int, count: Int, height: Int) {
    select(selected + steps, count: count, height: height)
  }

  /// Selects a line, the nearest there is, and brings it into sight.
  mutating func select(_ line: Int, count: Int, height: Int) {
    selected = min(max(0, line), max(0, count - 1))
    settle(count: count, height: height)
  }

  /// Moves what is seen without more than dragging the selection along.
  mutating func scroll(by steps: Int, count: Int, height: Int) {
    top = min(max(0, top + steps), max(0, count - height))
    selected = min(max(selected, top), max(0, min(count, top + height) - 1))
  }

  /// Brings the selection into sight after it, the list or the window changed.
  ///
  /// At the edge the list jumps half a page: a list beside another pane cannot be scrolled by the
  /// terminal itself, so that a line at a time would write the whole list anew for every key.
  mutating func settle(count: Int, height: Int) {
    selected = min(selected, max(0, count - 1))
    let height = max(1, height)
    if selected < top || selected >= top + height { top = max(0, selected - height / 2) }
    top = min(top, max(0, count - height))
  }

  /// The lines in sight.
  func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(top, count)
    return first..<min(count, first + max(0, height))
  }
}
