package import Cells

/// One line of the keymap: which keys do what, where, what it is called, and what it needs. The
/// footer, the help, the palette and the manual are made from it.
package struct Binding: Sendable {
  /// The keys; the first is the one that is shown.
  package let keys: [Key]
  /// Where.
  package let places: Place
  /// What.
  package let action: Action
  /// Its name in the footer, two words.
  package let name: Phrase
  /// What it does, in a line of the help.
  package let help: Phrase
  /// What must be so, the most important first.
  package let needs: [Requirement]
  /// Whether the footer shows it.
  package let isInFooter: Bool

  init(
    _ keys: [Key], _ places: Place, _ action: Action, _ name: Phrase, _ help: Phrase,
    needs: [Requirement] = [], footer: Bool = true
  ) {
    (self.keys, self.places, self.action) = (keys, places, action)
    (self.name, self.help, self.needs) = (name, help, needs)
    isInFooter = footer
  }

  init(
    _ key: Key, _ places: Place, _ action: Action, _ name: Phrase, _ help: Phrase,
    needs: [Requirement] = [], footer: Bool = true
  ) {
    self.init([key], places, action, name, help, needs: needs, footer: footer)
  }

  /// The keys as people write them, `j ↓`.
  package var keyNames: String { keys.map(\.name).joined(separator: " ") }
}

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

/// Where the focus is, as a set, so that a key can be bound to several places at once.
package struct Place: OptionSet, Sendable, Hashable {
  /// One bit a place.
  package let rawValue: UInt16
  /// The places of these bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  static let accounts = Place(rawValue: 1 << 0)
  static let timeline = Place(rawValue: 1 << 1)
  static let limit = Place(rawValue: 1 << 2)
  static let loans = Place(rawValue: 1 << 3)
  static let score = Place(rawValue: 1 << 4)
  static let accountNotices = Place(rawValue: 1 << 5)
  static let accountCase = Place(rawValue: 1 << 6)
  static let why = Place(rawValue: 1 << 7)
  static let inbox = Place(rawValue: 1 << 8)
  static let letter = Place(rawValue: 1 << 9)
  static let queue = Place(rawValue: 1 << 10)
  static let matter = Place(rawValue: 1 << 11)

  /// The pages of an account.
  static let account: Place = [.timeline, .limit, .loans, .score, .accountNotices, .accountCase]
  /// The list of accounts and what stands beside it.
  static let accountScreen: Place = [.accounts, .account, .why]
  /// Everywhere.
  static let everywhere: Place = [.accounts, .account, .why, .inbox, .letter, .queue, .matter]
  /// Where a case is in view.
  static let casework: Place = [.accountCase, .queue, .matter]

  /// The page of an account as a place.
  init(_ tab: AccountTab) {
    self =
      switch tab {
      case .timeline: .timeline
      case .limit: .limit
      case .loans: .loans
      case .score: .score
      case .notices: .accountNotices
      case .matter: .accountCase
      }
  }
}

/// What must be so for an action to make sense. Where it is not, the action stays in sight with
/// the sentence that says why.
package enum Requirement: Sendable, Hashable, CaseIterable {
  /// A world is open.
  case world
  /// No long work runs.
  case idle
  /// An account is selected.
  case account
  /// The head day is shown: only there can one act.
  case headDay
  /// A decision is at hand.
  case decision
  /// A case is at hand.
  case matter
  /// That case waits for a second person.
  case awaitingSecond
  /// A day before the one shown was lived.
  case earlierDay

  /// The sentence where it is not met.
  var sentence: Phrase {
    switch self {
    case .world: Phrase(zh: "还没有打开任何世界，按 o 打开一个。", en: "No world is open yet; o opens one.")
    case .idle:
      Phrase(zh: "正在运行，请稍候，或按 Esc 停止。", en: "Work is running; wait, or stop it with Esc.")
    case .account: Phrase(zh: "没有选中账户。", en: "No account is selected.")
    case .headDay:
      Phrase(
        zh: "这里只是回看：操作只能在最新一天进行，按 t 再按 Enter 回到那一天。",
        en: "This is a look back: one acts on the head day; t and Enter go there.")
    case .decision:
      Phrase(zh: "这里没有可以解释的决定。", en: "There is no decision here to explain.")
    case .matter: Phrase(zh: "没有未结案件。", en: "No case is open here.")
    case .awaitingSecond:
      Phrase(zh: "这个案件不在等待第二人会签。", en: "This case does not wait for a second person.")
    case .earlierDay: Phrase(zh: "已经是第一天。", en: "This is the first day.")
    }
  }
}
