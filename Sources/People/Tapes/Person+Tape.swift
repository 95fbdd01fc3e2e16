import Credit

extension Person {
  /// What a debit finds after the tape: who missed the month after it has nothing that month.
  mutating func tapeFunds(_ luck: Luck, _ today: Today, seeing view: CustomerView) -> Money {
    today.day < shortUntil ? .zero : .largest
  }
}
