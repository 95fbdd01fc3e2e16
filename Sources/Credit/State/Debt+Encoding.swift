extension Debt {
  /// Writes the debt: the eight places in their order, penalty interest in millionths of a fen 8
  /// (two's complement), held draw 4, its months 1, its method 1 bytes.
  ///
  /// The place of a loan counts, as it does for equality. In a record a place takes 25 bytes.
  func encode(into encoder: inout some StateSink) {
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
  func encode(into encoder: inout some StateSink) {
    encoder.feed(!isVacant)
    guard !isVacant else { return encoder.fill(Loan.width - 1) }
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

  /// The most bytes of a place.
  static let width = 25
}

extension Debt {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    for index in 0..<Debt.capacity {
      let loan = try decoder.optional(Loan.width, .loan) { decoder throws(StateFault) in
        try Loan(from: &decoder)
      }
      if let loan { self[index] = loan }
    }
    penaltyMillionths = try decoder.number(in: Debt.penalties, .penalty)
    held = try decoder.money(.heldDraw)
    heldMonths = decoder.number()
    heldMethod = try decoder.value(.heldDraw)
    guard held == .zero || heldMonths > 0 else { throw .heldDraw }
  }

  /// Penalty interest in millionths of a fen, as far as an account can owe it; what was rounded up
  /// when it was collected can leave less than nothing.
  private static let penalties = -1_000_000...Int64(Money.largest.fen) * 1_000_000
}

extension Loan {
  /// Reads what `encode` wrote of a place that is not vacant.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self = .vacant
    openedOn = try decoder.past(.loanOpened)
    rateMillionths = try decoder.rate(.loanRate)
    monthCount = decoder.number()
    methodCode = try decoder.value(.loanMethod)
    billed = decoder.number()
    progress = decoder.number()
    regular = try decoder.money(.loanPayment)
    rest = isRevolving ? decoder.balance() : try decoder.money(.loanRest)
    duePrincipal = try decoder.money(.loanDue)
    extra = try decoder.money(.loanDue)
    guard !isVacant else { throw .loanOpened }
    if isRevolving {
      guard (1...100).contains(minimumPercent) else { throw .loanMonths }
    } else {
      guard monthCount > 0, progress <= billed, billed <= monthCount else { throw .loanMonths }
    }
  }
}
