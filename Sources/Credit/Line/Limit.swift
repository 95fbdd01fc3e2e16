/// How much may be owed at once, and what bounds it.
package struct Limit: Sendable, Equatable, BitwiseCopyable {
  /// The limit shown to the customer.
  package var shown = Money.zero
  /// The extra limit of a festival, on offer or claimed; zero when there is none.
  package internal(set) var extra = Money.zero
  /// The first day without the extra limit.
  package internal(set) var extraUntil = Day.none
  /// Whether the extra limit was claimed; until then it is only on offer.
  package internal(set) var extraIsClaimed = false
  /// What was announced and takes effect on `pendingOn`.
  package internal(set) var pending = Pending.nothing
  /// The day that is; none when nothing was announced.
  package internal(set) var pendingOn = Day.none
  /// The day of the last raise, or of opening.
  package var raisedOn = Day.none
  /// The day of the last cut.
  package var cutOn = Day.none

  /// No limit.
  package init() {}

  /// What was announced with a lead time.
  package enum Pending: Sendable, Equatable, BitwiseCopyable {
    /// Nothing.
    case nothing
    /// A cut to this limit.
    case cut(to: Money)
    /// The closing of the line.
    case close(CloseCause)
  }

  /// The extra limit that counts: claimed and not ended.
  package var temporary: Money { extraIsClaimed ? extra : .zero }

  /// The limit in force, the temporary part included.
  package var inForce: Money { shown + temporary }

  /// What new draws are measured against: during a notice period already the lower limit.
  package var forDraws: Money {
    switch pending {
    case .nothing: shown + temporary
    case .cut(let target): min(target, shown) + temporary
    case .close(.inactivity): shown + temporary
    case .close: .zero
    }
  }
}
