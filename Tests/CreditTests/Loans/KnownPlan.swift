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
      600000, 6, 450, .equalInstalments, "2024-08-15", 11, 104778, 77163, 2119947, "2025-02-11"),
    .init(
      1200000, 12, 500, .equalInstalments, "2025-03-21", 21, 110016, 580747, 8031569, "2026-03-21"),
    .init(100, 60, 0, .equalInstalments, "2024-02-29", 31, 2, 0, 2460, "2029-02-28"),
    .init(31, 60, 0, .equalInstalments, "2024-01-31", 31, 1, 0, 90, "2029-01-31"),
    .init(
      2100000000, 60, 450, .equalInstalments, "2024-12-31", 31, 51291348, 22139844791, 73051592809,
      "2029-12-31"),
    .init(
      2100000000, 12, 350, .interestFirst, "2023-11-10", 20, 7350000, 1732395000, 25200000000,
      "2024-10-20"),
    .init(1, 1, 1, .equalInstalments, "2024-01-01", 1, 1, 0, 1, "2024-02-01"),
    .init(5000000, 3, 650, .interestFirst, "2024-01-20", 30, 32500, 520000, 15000000, "2024-03-30"),
    .init(990000, 1, 999, .interestFirst, "2027-02-18", 28, 9890, 9890, 990000, "2027-02-28"),
    .init(
      123456789, 24, 5000, .equalInstalments, "2024-05-05", 5, 19188868, 4557791787, 2598204621,
      "2026-05-05"),
    .init(
      777777, 60, 5000, .equalInstalments, "2024-06-01", 10, 116693, 11202435912, 1398912738,
      "2029-06-10"),
    .init(
      993909, 10, 405, .equalInstalments, "2029-03-17", 18, 106153, 279628, 5577847, "2030-01-18"),
    .init(5992, 38, 60, .equalInstalments, "2020-12-18", 14, 163, 2846, 118355, "2024-02-14"),
    .init(
      1171980, 16, 3157, .equalInstalments, "2029-04-09", 19, 145111, 5568064, 10097496,
      "2030-07-19"),
    .init(3658, 41, 643, .interestFirst, "2020-07-22", 8, 40, 61772, 149978, "2023-12-08"),
    .init(9121, 55, 2086, .equalInstalments, "2026-01-23", 4, 592, 254473, 261812, "2030-08-04"),
    .init(
      41403730, 36, 836, .equalInstalments, "2026-07-10", 19, 1759831, 318160704, 903949458,
      "2029-07-19"),
    .init(
      201724978, 24, 100, .equalInstalments, "2026-12-10", 7, 8724022, 67707382, 2550717074,
      "2028-12-07"),
    .init(
      8920786, 28, 2186, .interestFirst, "2024-01-21", 10, 390017, 240152787, 249782008,
      "2026-05-10"),
    .init(23563, 45, 799, .interestFirst, "2025-11-21", 16, 471, 593307, 1060335, "2029-08-16"),
    .init(
      764879, 29, 295, .equalInstalments, "2025-09-27", 14, 30020, 1118528, 11878489, "2028-02-14"),
    .init(
      99240, 22, 2902, .equalInstalments, "2030-10-15", 22, 10278, 1379404, 1617524, "2032-08-22"),
    .init(9144, 37, 2185, .interestFirst, "2026-08-31", 16, 320, 427378, 338328, "2029-09-16"),
    .init(
      61230844, 5, 1283, .interestFirst, "2027-10-26", 22, 2121098, 35273066, 306154220,
      "2028-03-22"),
    .init(995, 47, 2168, .interestFirst, "2028-01-14", 13, 65, 74204, 46765, "2031-12-13"),
    .init(
      372594064, 2, 473, .equalInstalments, "2025-07-15", 2, 190271676, 8612082, 558088718,
      "2025-09-02"),
    .init(37675, 9, 1914, .interestFirst, "2030-04-13", 28, 1082, 97838, 339075, "2030-12-28"),
    .init(
      1351930, 11, 2545, .equalInstalments, "2029-03-09", 14, 186034, 3474311, 9460017, "2030-02-14"
    ),
  ]
}
