/// A new plan for somebody under pressure (再规划), from the first word to its end.
/// ```
///   none ──offer──▶ offered ──ask──▶ asked ──grant──▶ active ──keep … keep──▶ completed
///    └────────────ask───────────────▶ │  └──refuse──▶ refused    └──miss──▶ broken
///   completed, refused, broken ──ask, offer──▶ …
/// ```
/// While it is active collections rest and draws are paused; how often and how soon again is the
/// policy's.
package struct Replan: Sendable, Equatable, BitwiseCopyable {
  /// Where it is.
  package private(set) var state = State.none
  /// Instalments of the new plan that were asked for or granted.
  package private(set) var months: UInt8 = 0
  /// The day of the last change.
  package private(set) var since = Day.none
  /// The day the last plan began; none where there never was one.
  package private(set) var grantedOn = Day.none
  /// Plans granted so far.
  package private(set) var granted: UInt8 = 0
  /// Instalments of the running plan that were kept.
  package private(set) var kept: UInt8 = 0

  /// No plan.
  package init() {}

  /// Where a plan is.
  package enum State: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    case none, offered, asked, active, completed, broken, refused
  }

  /// Whether a plan is being kept.
  package var isActive: Bool { state == .active }
}

/// Why a step of a plan could not be taken.
package enum ReplanRefusal: Error, Sendable, Equatable, CaseIterable {
  case planIsRunning
  case askedAlready
  case nothingWasAsked
  case thereIsNoPlan
  case tooSoonAfterTheLast
  case tooManyPlans
  case accountIsTooYoung
  case nothingIsOwed
}

extension Replan {
  /// The lender offers a plan.
  mutating func offer(on day: Day) throws(ReplanRefusal) {
    switch state {
    case .active: throw .planIsRunning
    case .asked, .offered: throw .askedAlready
    case .none, .completed, .broken, .refused: move(to: .offered, on: day)
    }
  }

  /// The customer asks for so many instalments.
  mutating func ask(_ months: Int, on day: Day) throws(ReplanRefusal) {
    switch state {
    case .active: throw .planIsRunning
    case .asked: throw .askedAlready
    case .none, .offered, .completed, .broken, .refused:
      self.months = UInt8(clamping: months)
      move(to: .asked, on: day)
    }
  }

  /// A person says no.
  mutating func refuse(on day: Day) throws(ReplanRefusal) {
    guard state == .asked else { throw .nothingWasAsked }
    move(to: .refused, on: day)
  }

  /// A person says yes, to so many instalments; the plan runs from today.
  mutating func grant(_ months: Int, on day: Day) throws(ReplanRefusal) {
    guard state == .asked else { throw .nothingWasAsked }
    self.months = UInt8(clamping: months)
    (grantedOn, granted, kept) = (day, granted &+ 1, 0)
    move(to: .active, on: day)
  }

  /// An instalment was paid on its day.
  mutating func keep() throws(ReplanRefusal) {
    guard isActive else { throw .thereIsNoPlan }
    kept = UInt8(clamping: Int(kept) + 1)
  }

  /// Everything was paid.
  mutating func complete(on day: Day) throws(ReplanRefusal) {
    guard isActive else { throw .thereIsNoPlan }
    move(to: .completed, on: day)
  }

  /// It was not kept.
  mutating func fail(on day: Day) throws(ReplanRefusal) {
    guard isActive else { throw .thereIsNoPlan }
    move(to: .broken, on: day)
  }

  private mutating func move(to next: State, on day: Day) { (state, since) = (next, day) }
}

extension Replan {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    state = try decoder.value(.plan)
    months = decoder.number()
    since = try decoder.past(.plan)
    grantedOn = try decoder.past(.plan)
    granted = decoder.number()
    kept = decoder.number()
  }
}
