/// One month of a card as a book holds it: its statement, and the payment that came in that month.
package struct RecordedStatement: Sendable, Equatable {
  /// The balance; below zero is a credit balance.
  package let balance: Money
  /// What was paid in the month; it settles the statement before.
  package let paid: Money
  /// What was spent in the month, interest and fees included; never below zero.
  package let spent: Money
  /// The recorded status: -2 inactive, -1 paid in full, 0 revolving, n months late.
  package let status: Int
  /// How many minimum payments the status is taken to mean; 0 where nothing is owed.
  package let missed: Int

  /// A month of a card, amounts in the book's currency.
  package init(balance: Money, paid: Money, spent: Money, status: Int, missed: Int) {
    precondition(missed >= 0 && spent >= .zero && paid >= .zero)
    (self.balance, self.paid, self.spent) = (balance, paid, spent)
    (self.status, self.missed) = (status, balance > .zero ? missed : 0)
  }
}
