/// The ledger of a day: what was posted to principal, interest and penalty, in fen.
///
/// Every posting has two sides: what a customer owes more or less, and where it came from or went
/// to. So the balances after a day are those before it plus the postings, to the fen:
/// ```
///   principal  Δ = drawn + capitalised + interest of statements − principal paid − given up
///   interest   Δ = billed − interest paid − capitalised interest − given up
/// ```
package struct Postings: Sendable, Equatable, BitwiseCopyable {
  /// Paid out to customers; their principal grows.
  package var drawn = 0
  /// Principal that came in.
  package var principalPaid = 0
  /// Interest that came due.
  package var interestBilled = 0
  /// Interest due that came in, or was paid early.
  package var interestPaid = 0
  /// Interest paid before it came due, with an early repayment.
  package var interestEarly = 0
  /// Interest and penalty that became principal: by a plan, or by a card's statement.
  package var capitalised = 0
  /// Of that, what had been interest due.
  package var capitalisedInterest = 0
  /// Principal that was sold with its debt.
  package var principalSold = 0
  /// Interest due that was given up or sold with its debt.
  package var interestGivenUp = 0

  /// Nothing posted.
  package init() {}
}

/// What an account owes, by kind, as the ledger checks it.
package struct Balances: Sendable, Equatable, BitwiseCopyable {
  /// Principal less a card's credit balance, in fen.
  package let principal: Int
  /// Interest due, in fen.
  package let interest: Int

  /// The balances of a debt.
  package init(_ debt: borrowing Debt) {
    var (principal, interest) = (0, 0)
    for place in debt.occupied {
      principal += debt[place].principal.fen - debt[place].credit.fen
      interest += debt[place].dueInterest.fen
    }
    (self.principal, self.interest) = (principal, interest)
  }

  private init(principal: Int, interest: Int) {
    (self.principal, self.interest) = (principal, interest)
  }

  /// The balances after these postings.
  package func after(_ postings: Postings) -> Balances {
    Balances(
      principal: principal + postings.drawn + postings.capitalised - postings.principalPaid
        - postings.principalSold,
      interest: interest + postings.interestBilled - postings.interestPaid
        - postings.capitalisedInterest - postings.interestGivenUp)
  }
}
