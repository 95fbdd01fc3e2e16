package import People

/// One account of the real book: six months of a credit card in Taiwan, April to September 2005.
///
/// Amounts are whole New Taiwan dollars. Sex, education, marriage and age stand in the source but
/// not here: no decision may rest on them, so nothing behind the import can see them.
///
/// In the source, the payment labelled with a month settles the statement of the month before;
/// the status labelled with a month describes that month's own statement, whose payment comes a
/// month later. So `payments[m]` belongs to `bills[m - 1]`, April's payment to a statement that
/// the source does not have, and September's status to a payment that it does not have.
package struct TaiwanRow: Equatable, Sendable {
  /// The source's own number of the account, from 1.
  package let number: Int32
  /// The credit limit, above zero; the source has one for all months.
  package let limit: Int32
  /// The status of each month's statement: -2 inactive, -1 paid in full, 0 the minimum was paid,
  /// 1 to 9 the months it is late (the source writes a first late month as 2 until August).
  package let statuses: SixMonths<Int8>
  /// The balance of each month's statement; below zero is the customer's credit.
  package let bills: SixMonths<Int32>
  /// What was paid in each month, never below zero.
  package let payments: SixMonths<Int32>
  /// True if the customer did not pay in October 2005.
  package let defaulted: Bool

  /// A row.
  package init(
    number: Int32, limit: Int32, statuses: SixMonths<Int8>, bills: SixMonths<Int32>,
    payments: SixMonths<Int32>, defaulted: Bool
  ) {
    self.number = number
    self.limit = limit
    self.statuses = statuses
    self.bills = bills
    self.payments = payments
    self.defaulted = defaulted
  }
}

extension TaiwanRow {
  /// The highest amount a record may hold, in whole dollars: half of what an account can, so that
  /// there is room for the interest of years.
  package static let mostAmount = 10_000_000

  /// What of the row, or of what follows from it, is beyond the highest amount; nil if nothing is.
  var excess: (column: String, amount: Int)? {
    guard !isWithinBounds else { return nil }
    let (bills, payments) = (bills.values.map(Int.init), payments.values.map(Int.init))
    let spent = zip(zip(bills, bills.dropFirst()), payments.dropFirst()).map { $0.1 - $0.0 + $1 }
    var amounts = [("limit_bal", Int(limit))]
    // The source counts its months backwards.
    amounts += bills.enumerated().map { ("bill_amt\(bills.count - $0.offset)", $0.element) }
    amounts += payments.enumerated().map { ("pay_amt\(bills.count - $0.offset)", $0.element) }
    amounts += spent.enumerated().map {
      let last = bills.count - $0.offset
      return ("bill_amt\(last - 1) - bill_amt\(last) + pay_amt\(last - 1)", $0.element)
    }
    return amounts.first { abs($0.1) > Self.mostAmount }
  }

  /// Whether nothing is beyond the highest amount. Asked of every row at every opening, so it names
  /// none.
  private var isWithinBounds: Bool {
    var most = abs(Int(limit))
    for month in 0..<SixMonths<Int32>.count {
      let (bill, payment) = (Int(bills[month]), Int(payments[month]))
      most = max(most, abs(bill), abs(payment))
      if month > 0 { most = max(most, abs(bill - Int(bills[month - 1]) + payment)) }
    }
    return most <= Self.mostAmount
  }
}

/// The form in which a row is kept in a world file's tape: 64 bytes, numbers little-endian.
///
///     0   number     4 bytes
///     4   limit      4 bytes
///     8   bills      6 × 4 bytes, April first
///     32  payments   6 × 4 bytes, April first
///     56  statuses   6 × 1 byte, April first
///     62  defaulted  1 byte, 0 or 1
///     63  nothing    1 byte, 0
extension TaiwanRow {
  /// How many bytes a row takes.
  package static let encodedSize = 64

  /// Appends the row to a tape.
  package func encode(into tape: inout [UInt8]) {
    Self.append(number, to: &tape)
    Self.append(limit, to: &tape)
    for month in 0..<SixMonths<Int32>.count { Self.append(bills[month], to: &tape) }
    for month in 0..<SixMonths<Int32>.count { Self.append(payments[month], to: &tape) }
    for month in 0..<SixMonths<Int8>.count { tape.append(UInt8(bitPattern: statuses[month])) }
    tape.append(defaulted ? 1 : 0)
    tape.append(0)
  }

  /// The row in 64 bytes of a tape; nothing if they are no row.
  package init?(tape bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.encodedSize else { return nil }
    func number(_ offset: Int) -> Int32 {
      Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
    }
    self.init(
      number: number(0), limit: number(4),
      statuses: SixMonths { Int8(bitPattern: bytes[56 + $0]) },
      bills: SixMonths { number(8 + 4 * $0) }, payments: SixMonths { number(32 + 4 * $0) },
      defaulted: bytes[62] == 1)
    guard bytes[62] <= 1, bytes[63] == 0, isSound else { return nil }
  }

  /// What every row of a file that was imported fulfils.
  private var isSound: Bool {
    number > 0 && limit > 0 && payments.values.allSatisfy { $0 >= 0 }
      && statuses.values.allSatisfy(TaiwanHeader.statuses.contains) && excess == nil
  }

  private static func append(_ number: Int32, to tape: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { tape.append(contentsOf: $0) }
  }
}

extension Tape {
  /// The tape of a record; traits the lender may not use were never read.
  init(_ row: TaiwanRow) {
    self.init(
      number: row.number, limit: row.limit, bills: row.bills, payments: row.payments,
      statuses: row.statuses, missesNext: row.defaulted)
  }
}
