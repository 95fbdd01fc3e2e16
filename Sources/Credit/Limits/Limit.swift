/// How much may be owed at once, what bounds it, and what was announced.
/// ```
///           ┌─offer──▶ raise offered ──accept──▶ applied        up: the caps are checked before
///   set ────┤                └──the time is up, or taken back──▶ set
///           └─announce──▶ cut, or close, announced ──its day──▶ applied        down: told before
///                              └──taken back──▶ set
/// ```
package struct Limit: Sendable, Equatable, BitwiseCopyable {
  /// The limit shown to the customer.
  package var shown = Money.zero
  /// The extra limit of a festival, on offer or claimed; zero when there is none.
  package internal(set) var extra = Money.zero
  /// The first day without the extra limit.
  package internal(set) var extraUntil = Day.none
  /// Whether the extra limit was claimed; until then it is only on offer.
  package internal(set) var extraIsClaimed = false
  /// What was announced or offered.
  package private(set) var pending = Pending.nothing
  /// The day it takes effect, or ends to be on offer; none when there is nothing.
  package private(set) var pendingOn = Day.none
  /// The decision that announced or offered it, by its ordinal; 0 when there is nothing.
  package private(set) var pendingBy: UInt16 = 0
  /// The day of the last raise, or of opening.
  package var raisedOn = Day.none
  /// The day of the last cut.
  package var cutOn = Day.none
  /// The customer's own ceiling, in hundreds; 0 for none.
  private var ceilingHundreds: UInt16 = 0

  /// No limit.
  package init() {}

  /// What was announced with a lead time, or offered.
  package enum Pending: Sendable, Equatable, BitwiseCopyable {
    /// Nothing.
    case nothing
    /// A raise to this limit, if the customer says yes.
    case raise(to: Money)
    /// A cut to this limit; for the whole class where no personal reason is given.
    case cut(to: Money, isClassWide: Bool)
    /// The closing of the line.
    case close(CloseCause)
  }

  /// The customer's own ceiling; nil where there is none.
  package var ceiling: Money? {
    get { ceilingHundreds == 0 ? nil : Money.whole(Int(ceilingHundreds) * 100) }
    set { ceilingHundreds = newValue.map { UInt16(clamping: max(1, $0.fen / 10_000)) } ?? 0 }
  }

  /// The extra limit that counts: claimed and not ended.
  package var temporary: Money { extraIsClaimed ? extra : .zero }

  /// The limit in force, the temporary part included, under the customer's own ceiling.
  package var inForce: Money { bounded(shown + temporary) }

  /// What new draws are measured against: during a notice period already the lower limit.
  package var forDraws: Money {
    switch pending {
    case .nothing, .raise: inForce
    case .cut(let target, _): bounded(min(target, shown) + temporary)
    case .close(.inactivity): inForce
    case .close: .zero
    }
  }

  /// What the limit will be once what was announced has come.
  package var coming: Money {
    switch pending {
    case .nothing, .raise: shown
    case .cut(let target, _): min(target, shown)
    case .close: .zero
    }
  }

  /// Whether something against the customer was announced.
  package var isBeingLowered: Bool {
    switch pending {
    case .nothing, .raise: false
    case .cut, .close: true
    }
  }

  private func bounded(_ money: Money) -> Money { ceiling.map { min($0, money) } ?? money }
}

/// Why a step of a limit could not be taken.
package enum LimitRefusal: Error, Sendable, Equatable, CaseIterable {
  case somethingIsAnnounced
  case raiseIsNotHigher
  case cutIsNotLower
  case nothingIsOffered
  case nothingIsAnnounced
}

extension Limit {
  /// The line opens, or is known from this day.
  mutating func begin(at first: Money, on day: Day) {
    self = Limit()
    (shown, raisedOn) = (first, day)
  }

  /// A raise, its caps checked, is offered until a day.
  mutating func offerRaise(
    to target: Money, until day: Day, by decision: UInt16
  ) throws(LimitRefusal) {
    guard pending == .nothing else { throw .somethingIsAnnounced }
    guard target > shown else { throw .raiseIsNotHigher }
    (pending, pendingOn, pendingBy) = (.raise(to: target), day, decision)
  }

  /// The customer says yes.
  mutating func acceptRaise(on day: Day) throws(LimitRefusal) -> Money {
    guard case .raise(let target) = pending else { throw .nothingIsOffered }
    (shown, raisedOn) = (target, day)
    withdraw()
    return target
  }

  /// A cut is announced for a day; an offered raise is taken back.
  mutating func announceCut(
    to target: Money, isClassWide: Bool = false, on day: Day, by decision: UInt16
  ) throws(LimitRefusal) {
    if isBeingLowered { throw .somethingIsAnnounced }
    guard target < shown else { throw .cutIsNotLower }
    (pending, pendingOn) = (.cut(to: target, isClassWide: isClassWide), day)
    pendingBy = decision
  }

  /// A closing is announced for a day; it goes before anything else.
  mutating func announceClose(
    _ cause: CloseCause, on day: Day, by decision: UInt16
  ) throws(LimitRefusal) {
    if case .close = pending { throw .somethingIsAnnounced }
    (pending, pendingOn, pendingBy) = (.close(cause), day, decision)
  }

  /// An announced cut is made milder.
  mutating func easeCut(to target: Money) throws(LimitRefusal) {
    guard case .cut(let before, let isClassWide) = pending else { throw .nothingIsAnnounced }
    guard target > before, target < shown else { throw .cutIsNotLower }
    pending = .cut(to: target, isClassWide: isClassWide)
  }

  /// The announced cut takes effect.
  mutating func applyCut(on day: Day) throws(LimitRefusal) {
    guard case .cut(let target, _) = pending else { throw .nothingIsAnnounced }
    (shown, cutOn) = (min(shown, target), day)
    withdraw()
  }

  /// The limit is raised at once, its caps checked.
  mutating func raise(to target: Money, on day: Day) { (shown, raisedOn) = (target, day) }

  /// A kept plan opens the line again, at part of the limit.
  mutating func reopen(at target: Money) { shown = target }

  /// An appeal gives back what was taken.
  mutating func restore(to target: Money) { shown = target }

  /// An extra limit is offered until a day.
  mutating func offer(extra: Money, until day: Day) { (self.extra, extraUntil) = (extra, day) }

  /// The customer takes the extra limit.
  mutating func claimExtra() { extraIsClaimed = true }

  /// The extra limit is over.
  mutating func endExtra() { (extra, extraUntil, extraIsClaimed) = (.zero, .none, false) }

  /// The line is over, and with it its limit.
  mutating func end() { self = Limit() }

  /// What was announced or offered is taken back.
  mutating func withdraw() { (pending, pendingOn, pendingBy) = (.nothing, .none, 0) }
}

extension Limit {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    shown = try decoder.money(.limit)
    extra = try decoder.money(.extraLimit)
    extraUntil = decoder.day()
    extraIsClaimed = try decoder.truth(.extraLimit)
    pending = try decoder.slot(6, .pendingLimit) { decoder throws(StateFault) in
      try Pending(from: &decoder)
    }
    pendingOn = decoder.day()
    pendingBy = decoder.number()
    raisedOn = try decoder.past(.limitChange)
    cutOn = try decoder.past(.limitChange)
    ceilingHundreds = try decoder.hundreds(.ceiling)
  }
}
