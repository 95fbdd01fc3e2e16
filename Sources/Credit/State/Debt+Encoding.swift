extension Debt {
  /// Writes the debt: the eight places in their order, penalty interest in millionths of a fen 8
  /// (two's complement), held draw 4, its months 1, its method 1 bytes.
  ///
  /// The place of a loan counts, as it does for equality.
  package func encode(into encoder: inout StateEncoder) {
    for index in 0..<Debt.capacity { self[index].encode(into: &encoder) }
    encoder.feed(penaltyMillionths)
    encoder.feed(held)
    encoder.feed(heldMonths)
    encoder.feed(heldMethod.rawValue)
  }
}

extension Loan {
  /// Writes the place of a loan: 0 when it is vacant; otherwise 1, day of the draw 2, rate 2,
  /// instalments 1, method 1, instalments billed 1, instalments settled 1, regular payment 4,
  /// principal not billed 4, principal due 4, interest due 4 bytes.
  ///
  /// A card's balance keeps other things in four of these: in place of the instalments its minimum
  /// payment in percent, with 128 added once the due day of its last statement is over; of those
  /// settled the minimum payments behind; of the regular payment what was paid, and of the interest
  /// due what was spent, since the last statement. Principal not billed may be below zero.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(!isVacant)
    guard !isVacant else { return }
    encoder.feed(opened)
    encoder.feed(rate)
    encoder.feed(monthCount)
    encoder.feed(method.rawValue)
    encoder.feed(billed)
    encoder.feed(progress)
    encoder.feed(regular)
    encoder.feed(rest)
    encoder.feed(duePrincipal)
    encoder.feed(extra)
  }
}
