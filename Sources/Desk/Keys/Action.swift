/// Everything a person can have done with a key, a click, or the palette.
package enum Action: Sendable, Hashable {
  case move(Motion)
  case show(Screen)
  case focus(FocusStep)
  case tab(TabStep)
  case list(ListAction)
  case time(TimeAction)
  case chart(ChartAction)
  case matter(MatterAction)
  case desk(DeskAction)

  /// Moving in whatever has the focus.
  package enum Motion: Sendable, Hashable { case up, down, pageUp, pageDown, first, last }
  /// Going from pane to pane.
  package enum FocusStep: Sendable, Hashable { case next, previous, inwards, outwards }
  /// Going from page to page of an account.
  package enum TabStep: Sendable, Hashable { case next, previous }
  /// What a list shows and how.
  package enum ListAction: Sendable, Hashable { case filter, sort, reverse, everyKind }
  /// Going through time.
  package enum TimeAction: Sendable, Hashable {
    case nextDay, manyDays, back, play, faster, slower, goTo, nextEvent
  }
  /// Going along a chart.
  package enum ChartAction: Sendable, Hashable { case earlier, later, zoomIn, zoomOut }
  /// Looking into an account's matters and acting on them.
  package enum MatterAction: Sendable, Hashable {
    case why, review, appeal, act, claim, papers, decide, second
  }
  /// The desk itself.
  package enum DeskAction: Sendable, Hashable {
    case palette, help, language, open, unmask, copy, messages, redraw, quit, suspend
  }
}
