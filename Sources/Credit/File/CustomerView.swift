/// What the customer is shown of their own account: all that people may act upon.
///
/// A window on the lender's file that leaves out scores' insides, the hidden cap and the watching.
package struct CustomerView {
  private let file: CreditFile
  private let today: Today

  /// What the customer of a file sees today.
  package init(_ file: CreditFile, on today: Today) { (self.file, self.today) = (file, today) }

  /// Where the customer stands.
  package var status: CustomerStatus { file.status(on: today) }
  /// Whether the line is in use.
  package var hasLine: Bool { file.line.isActive }
  /// Whether any lock holds.
  package var isLocked: Bool { !file.locks.isEmpty }
  /// The rate of new draws.
  package var rate: DailyRate { file.line.rate }
  /// What can still be drawn.
  package var available: Money { file.available }
  /// Whether something due is unpaid.
  package var isOverdue: Bool { file.debt.due > .zero }
  /// What is due and unpaid, penalty included.
  package var due: Money { file.debt.due + file.debt.penalty }
  /// What is left to pay of a card's last statement.
  package var statementRest: Money { card?.statementRest ?? .zero }
  /// What must be paid of a card by its due day: what is behind and penalty included.
  package var minimumDue: Money { due + (card?.minimumLeft ?? .zero) }
  /// The newest decision that can be appealed, if it was told within the last `days` days.
  package func appealable(within days: Int) -> AppealableDecision? {
    file.appealable[0].flatMap { today.day - $0.day <= days ? $0 : nil }
  }
  /// Principal owed.
  package var owed: Money { file.debt.principal }
  /// The limit in force.
  package var limit: Money { file.limit.inForce }
  /// Used part of the limit in percent.
  package var utilisation: Int { file.utilisation }
  /// The datum that is contested.
  package var disputed: Datum? { file.disputed }
  /// The day of the newest draw; none without one.
  package var lastUse: Day { file.conduct.lastUse }

  private var card: Loan? { file.debt.cardPlace.map { file.debt[$0] } }
}
