internal import Credit
package import World

/// Everything the desk knows and where the person is in it.
///
/// It changes by `update` alone and is shown by `draw` alone; neither touches a file, a clock or a
/// terminal. It holds no account's state: only what arrived, which is immutable, and places in it.
package struct Model: Sendable {
  // What arrived.
  /// The day shown; nil until the first one arrived.
  package internal(set) var view: DayView?
  /// The account in view, replayed; may be of the account before while the next one is on its way.
  package internal(set) var dossier: Dossier?
  /// Events of the dossier that the timeline shows, newest first, as indices.
  var timeline: [Int] = []

  // What was made of it.
  var order = RowOrder.empty
  var inbox: [Int] = []
  var queue: [Int] = []
  var unseen = 0

  // What was asked for and has not arrived.
  var wanted: Wanted?
  var dossierGeneration = 0
  /// While drawing: the account the panes stay with until the next one arrives.
  var pinned: Int?
  var askedDay: Day?
  var progress: Progress?
  var isWorking = false
  var pendingDays = 0
  /// The filter that looks behind the masks once that is on record.
  var searchOnRecord: Query?

  // Where the person is.
  /// Columns of the screen.
  package internal(set) var width: Int
  /// Rows of the screen.
  package internal(set) var height: Int
  /// What the person set.
  package internal(set) var settings: Settings
  /// The screen in front.
  package internal(set) var screen = Screen.accounts
  var cameFrom: Screen?
  var focus = Pane.list
  var tab = AccountTab.timeline
  var scrolls: [Place: Scroll] = [:]
  var query = Query.everything
  /// Whether letters of the filter have come that it does not follow yet.
  var hasTypedFilter = false
  var showsEveryKind = false
  var seen: Set<NoticeKey> = []
  var revealed: Int?
  var chart = ChartWindow()
  var play = Play()
  var dayCount = 30
  var overlay: Overlay?
  var isWelcoming: Bool
  var status: Status?
  var messages: [Status] = []

  /// A desk before anything arrived.
  package init(width: Int, height: Int, settings: Settings) {
    (self.width, self.height, self.settings) = (max(0, width), max(0, height), settings)
    isWelcoming = settings.welcomes
  }

  /// Whether a question waits for its `y`: what was typed before it was seen is no answer to it.
  package var isAsking: Bool { if case .confirmation = overlay { true } else { false } }

  /// Whether another day than the one shown was asked for and has not arrived.
  var isAwaitingDay: Bool { isWorking || askedDay.map { $0 != view?.day } ?? false }

  /// A phrase in the person's language.
  func say(_ phrase: Phrase) -> String { phrase[settings.language] }
}

/// Which replay the panes show or wait for.
struct Wanted: Sendable, Equatable {
  let account: Int
  let day: Day
  let view: Int
}

/// A notice among all notices of all accounts.
struct NoticeKey: Sendable, Hashable {
  let account: Int
  let ordinal: UInt16

  init(_ entry: NoticeEntry) { (account, ordinal) = (entry.account, entry.notice.ordinal) }
}

/// A case among all cases of all accounts.
struct CaseKey: Sendable, Hashable {
  let account: Int
  let number: UInt16

  init(_ entry: CaseEntry) { (account, number) = (entry.account, entry.matter.number) }
}

/// A sentence in the status line.
struct Status: Sendable, Equatable {
  /// Whether it tells of a failure.
  let isFault: Bool
  /// The sentence.
  let text: String
}

/// Playing: how fast, and whether it runs.
struct Play: Sendable, Equatable {
  var isRunning = false
  /// Index into `speeds`.
  var speed = 1

  /// Days in ten seconds.
  static let speeds = [5, 10, 20, 50, 100, 200]

  /// Milliseconds from day to day.
  var interval: Int { 10_000 / Play.speeds[speed] }
}

/// The part of an account's life a chart shows.
struct ChartWindow: Sendable, Equatable {
  /// The day under the cursor; nil for the last one.
  var cursor: Int?
  /// Index into `spans`.
  var zoom = 0

  /// Days shown; 0 for the whole life.
  static let spans = [0, 720, 360, 180, 90, 30]
}

/// The screens, in the order of their keys.
package enum Screen: Int, Sendable, CaseIterable {
  case accounts = 1
  case notices, cases
}

extension Screen {
  /// Its name.
  var phrase: Phrase {
    switch self {
    case .accounts: Phrase(zh: "账户", en: "Accounts")
    case .notices: Phrase(zh: "通知", en: "Notices")
    case .cases: Phrase(zh: "案件", en: "Cases")
    }
  }

  /// Its name where there is little room.
  var shortPhrase: Phrase {
    switch self {
    case .accounts: Phrase(zh: "账户", en: "Acc")
    case .notices: Phrase(zh: "通知", en: "Not")
    case .cases: Phrase(zh: "案件", en: "Cas")
    }
  }

  /// How many things wait in it, as its tab says.
  func waiting(in model: Model) -> Int {
    switch self {
    case .accounts: 0
    case .notices: model.unseen
    case .cases: model.queue.count
    }
  }
}

/// The panes of a screen, from the list to what stands beside it.
package enum Pane: Int, Sendable, CaseIterable, Comparable {
  /// The list: accounts, inbox, queue.
  case list
  /// What is selected in it: the account, the notice, the case.
  case detail
  /// The third pane of a wide screen: the why, or the account behind a notice or a case.
  case side

  /// The list first.
  package static func < (left: Pane, right: Pane) -> Bool { left.rawValue < right.rawValue }
}

/// The pages of an account.
package enum AccountTab: Int, Sendable, CaseIterable {
  case timeline, limit, loans, score, notices, matter
}

/// What a person set and finds again at the next start.
package struct Settings: Sendable, Equatable {
  /// The language of everything on the screen.
  package var language: Language
  /// How the accounts are sorted.
  package var sorting: Sorting
  /// Whether the hidden cap is shown: the role of an analyst.
  package var isAnalyst: Bool
  /// Whether the welcome is shown over the first screen.
  package var welcomes: Bool

  /// Settings; the accounts in natural order unless told otherwise.
  package init(
    language: Language, sorting: Sorting = .natural, isAnalyst: Bool = false,
    welcomes: Bool = false
  ) {
    (self.language, self.sorting) = (language, sorting)
    (self.isAnalyst, self.welcomes) = (isAnalyst, welcomes)
  }
}
