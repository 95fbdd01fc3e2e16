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
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(!isVacant)
    guard !isVacant else { return }
    encoder.feed(opened)
    encoder.feed(rate)
    encoder.feed(UInt8(months))
    encoder.feed(method.rawValue)
    encoder.feed(billed)
    encoder.feed(settled)
    encoder.feed(payment)
    encoder.feed(rest)
    encoder.feed(duePrincipal)
    encoder.feed(dueInterest)
  }
}
