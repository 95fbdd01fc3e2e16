import Testing

@testable import Credit

/// A repayment plan that was computed elsewhere, with fractions of whole numbers of any size.
struct KnownPlan: Sendable, CustomTestStringConvertible {
  let terms: RepaymentTerms
  /// The regular payment, in fen.
  let payment: Int
  /// The sums of interest and of principal, each instalment times its number, in fen.
  let weightedInterest: Int
  let weightedPrincipal: Int
  /// The last due day.
  let lastDue: Day?

  init(
    _ fen: Int, _ months: Int, _ millionths: Int, _ method: RepaymentMethod, _ from: String,
    _ dueDay: Int, _ payment: Int, _ weightedInterest: Int, _ weightedPrincipal: Int,
    _ lastDue: String
  ) {
    terms = RepaymentTerms(
      amount: Money(fen: fen), months: months, rate: DailyRate(millionths: millionths),
      method: method, from: Day(from) ?? .none, dueDay: dueDay)
    (self.payment, self.lastDue) = (payment, Day(lastDue))
    (self.weightedInterest, self.weightedPrincipal) = (weightedInterest, weightedPrincipal)
  }

  var testDescription: String {
    "\(terms.amount.fen) fen, \(terms.months) months, \(terms.rate.millionths), \(terms.method)"
  }

  /// Ordinary loans, the edges of every argument, and some drawn by lot.
  static let all: [KnownPlan] = [
    .init(
      600000, 6, 450, .equalInstalments, "2024-08-15", 11, 104691, 77244, 2121273, "2025-02-11"),
    .init(
      1200000, 12, 500, .equalInstalments, "2025-03-21", 21, 110214, 578952, 8017812, "2026-03-21"),
    .init(100, 60, 0, .equalInstalments, "2024-02-29", 31, 2, 0, 2550, "2029-02-28"),
    .init(31, 60, 0, .equalInstalments, "2024-01-31", 31, 1, 0, 496, "2029-01-31"),
    .init(1, 1, 1, .equalInstalments, "2024-01-01", 1, 1, 0, 1, "2024-02-01"),
    .init(5000000, 3, 650, .interestFirst, "2024-01-20", 30, 32500, 520000, 15000000, "2024-03-30"),
    .init(990000, 1, 999, .interestFirst, "2027-02-18", 28, 9890, 9890, 990000, "2027-02-28"),
    .init(
      993909, 10, 405, .equalInstalments, "2029-03-17", 18, 106333, 278882, 5569483, "2030-01-18"),
    .init(5992, 38, 60, .equalInstalments, "2020-12-18", 14, 163, 2846, 118355, "2024-02-14"),
    .init(3658, 41, 643, .interestFirst, "2020-07-22", 8, 40, 61772, 149978, "2023-12-08"),
    .init(9121, 55, 84, .equalInstalments, "2026-01-23", 4, 178, 12739, 260336, "2030-08-04"),
    .init(23563, 45, 799, .interestFirst, "2025-11-21", 16, 471, 593307, 1060335, "2029-08-16"),
    .init(
      764879, 29, 295, .equalInstalments, "2025-09-27", 14, 29955, 1123716, 11907144, "2028-02-14"),
    .init(99240, 22, 900, .equalInstalments, "2030-10-15", 22, 6103, 288363, 1255454, "2032-08-22"),
    .init(9144, 37, 183, .interestFirst, "2026-08-31", 16, 27, 35840, 338328, "2029-09-16"),
    .init(995, 47, 166, .interestFirst, "2028-01-14", 13, 5, 5640, 46765, "2031-12-13"),
    .init(37675, 9, 913, .interestFirst, "2030-04-13", 28, 516, 46672, 339075, "2030-12-28"),
    .init(
      1351930, 11, 543, .equalInstalments, "2029-03-09", 14, 135856, 613489, 8353040, "2030-02-14"),
    .init(100, 36, 1, .equalInstalments, "2024-12-31", 30, 3, 0, 1717, "2027-12-30"),
    .init(
      10000000, 60, 600, .equalInstalments, "2024-08-15", 11, 275026, 145901510, 357398530,
      "2029-08-11"),
    .init(500, 60, 50, .equalInstalments, "2024-08-15", 11, 9, 234, 15107, "2029-08-11"),
    .init(
      1000000, 36, 1000, .equalInstalments, "2024-01-31", 10, 45156, 8822479, 21251741, "2027-01-10"
    ),
  ]
}
