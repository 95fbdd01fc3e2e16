/// Takes down what happens. In bulk it counts and keeps notices; for a timeline it keeps
/// everything,
/// with the why of every decision. The same code runs either way.
package struct Recorder: Sendable {
  /// Whether everything is kept, with rule traces.
  package let keepsEverything: Bool
  /// Whether the lender merely observes a recorded past: what it decides is only a shadow.
  package var isShadow = false
  /// The events kept, in the order they happened.
  package private(set) var events: [Event] = []
  /// The notices kept.
  package private(set) var notices: [Notice] = []
  private var noticesBefore = 0
  /// What was counted.
  package var tally = Tally() {
    didSet { hasCounted = true }
  }
  private var hasCounted = false

  /// A recorder for a timeline (`everything`) or for many accounts.
  package init(everything: Bool) { keepsEverything = everything }

  /// Takes down a fact.
  package mutating func record(_ fact: Fact, at moment: Moment) {
    if !isShadow { tally.count(fact) }
    if keepsEverything {
      events.append(Event(moment, fact, isShadow: isShadow))
    }
    if case .noticed(let notice) = fact, !isShadow { notices.append(notice) }
  }

  /// The events kept, by day and minute; what fell on the same minute stays in its order.
  package var eventsInOrder: [Event] {
    events.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }.map(\.element)
  }

  /// Where the next event will stand, so that what led to it can be put before it.
  var mark: Int { events.count }

  /// Takes down a fact in front of the events recorded since `mark`.
  mutating func record(_ fact: Fact, at moment: Moment, before mark: Int) {
    if !isShadow { tally.count(fact) }
    guard keepsEverything else { return }
    events.insert(Event(moment, fact, isShadow: isShadow), at: mark)
  }

  /// Adds what was counted to a sum and starts anew; most days of most accounts bring nothing.
  package mutating func handOver(to sum: inout Tally) {
    guard hasCounted else { return }
    sum += tally
    (tally, hasCounted) = (Tally(), false)
  }

  /// A new account-day begins: notices from here on are the day's.
  package mutating func beginDay() { noticesBefore = notices.count }

  /// The notices of the account-day at hand.
  package var noticesOfDay: Range<Int> { noticesBefore..<notices.count }

  /// One of the notices kept.
  package func notice(at index: Int) -> Notice { notices[index] }
}
