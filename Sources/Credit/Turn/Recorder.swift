/// Takes down what happens. In bulk it counts and keeps notices; for a timeline it keeps
/// everything, with the why of every decision. The same code runs either way.
package struct Recorder: Sendable {
  /// Whether everything is kept, with rule traces.
  package let keepsEverything: Bool
  /// What the lender leaves out from now on: how a life would go without such a step.
  package var omitted: Decision.Kind?
  /// What the rules are to see at one minute instead of what is there.
  package var supposed: Supposition?
  /// Invariants found broken.
  package private(set) var faults: [InvariantFault] = []
  /// Whether the lender merely observes a recorded past: what it decides is only a shadow.
  package var isShadow = false
  /// The events kept, in the order they happened.
  package private(set) var events: [Event] = []
  /// The notices kept.
  package private(set) var notices: [Notice] = []
  /// The decisions against the customer, where they are asked for.
  package private(set) var adverse: [Decision] = []
  /// Whether decisions against the customer are kept, without traces: what studies need.
  package var keepsAdverse = false
  private var noticesBefore = 0
  /// What was counted.
  package var tally = Tally() {
    didSet { hasCounted = true }
  }
  private var hasCounted = false

  /// A recorder for a timeline (`everything`) or for many accounts.
  package init(everything: Bool) { keepsEverything = everything }

  /// Takes down a fact.
  mutating func record(_ fact: Fact, at moment: Moment, because cause: Cause) {
    if !isShadow { tally.count(fact) }
    if keepsEverything {
      events.append(Event(moment, fact, because: cause, isShadow: isShadow))
    }
    if case .noticed(let notice) = fact, !isShadow { notices.append(notice) }
    if keepsAdverse, case .decided(let decision) = fact, decision.kind.isAdverse, !isShadow {
      adverse.append(decision)
    }
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
  mutating func record(
    _ fact: Fact, at moment: Moment, because cause: Cause, before mark: Int
  ) {
    if !isShadow { tally.count(fact) }
    guard keepsEverything else { return }
    events.insert(Event(moment, fact, because: cause, isShadow: isShadow), at: mark)
  }

  /// Forgets the adverse decisions kept so far.
  package mutating func forgetAdverse() { adverse.removeAll(keepingCapacity: true) }

  /// Adds what was counted to a sum and starts anew; most days of most accounts bring nothing.
  package mutating func handOver(to sum: inout Tally) {
    guard hasCounted else { return }
    // In place: a tally is large, and this is done on every eventful day of every account.
    withUnsafeMutableBytes(of: &tally) { mine in
      withUnsafeMutableBytes(of: &sum) { sums in
        let (mine, sums) = (mine.bindMemory(to: Int.self), sums.bindMemory(to: Int.self))
        for index in sums.indices {
          sums[index] += mine[index]
          mine[index] = 0
        }
      }
    }
    hasCounted = false
  }

  /// Whether steps of a kind are left out.
  func omits(_ kind: Decision.Kind) -> Bool { omitted == kind }

  /// An invariant was found broken.
  package mutating func fault(_ invariant: Invariant, _ account: UInt32, _ day: Day) {
    tally.invariantFaults += 1
    faults.append(InvariantFault(account: account, day: day, invariant))
  }

  /// Another account begins: what was kept of the one before is forgotten.
  package mutating func beginAccount() {
    events.removeAll(keepingCapacity: true)
    notices.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    noticesBefore = 0
  }

  /// A new account-day begins: notices from here on are the day's.
  package mutating func beginDay() { noticesBefore = notices.count }

  /// The notices of the account-day at hand.
  package var noticesOfDay: Range<Int> { noticesBefore..<notices.count }

  /// One of the notices kept.
  package func notice(at index: Int) -> Notice { notices[index] }
}
