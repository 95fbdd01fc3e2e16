internal import ArgumentParser
internal import Credit
internal import Desk

/// Computes a repayment plan.
struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote", abstract: "Compute a repayment plan.",
    discussion: """
      equal: the same payment each month, the last one within a few fen of the others. \
      interest-first: interest each month, the amount with the last. \
      Interest is by actual days. The first due day is at least 10 days after the draw.
      """)

  /// How the loan is paid back.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case equal
    case interestFirst = "interest-first"

    var repayment: RepaymentMethod {
      self == .equal ? .equalInstalments : .interestFirst
    }
  }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The amount in units of currency.", valueName: "yuan"),
    transform: Form.amount)
  var amount: Money

  @Option(
    parsing: .unconditional, help: "How many monthly instalments, 1 to 60.",
    transform: Form.number(1...60))
  var months: Int

  @Option(
    parsing: .unconditional, help: "The daily rate, such as 0.00045; at most six places, 0.001.",
    transform: Form.dailyRate)
  var dailyRate: DailyRate

  @Option(help: "How it is paid back.")
  var method: Method

  @Option(help: "The day of the draw.", transform: Form.day)
  var from: Day

  @Option(
    parsing: .unconditional, help: "The day of the month on which instalments are due, 1 to 31.",
    transform: Form.number(1...31))
  var dueDay: Int

  @Flag(help: "Print JSON.")
  var json = false

  /// The last day of a draw whose sixty instalments all fall on days that can be told.
  private static let lastDraw = Day(number: 63_000)

  func validate() throws {
    guard from <= QuoteCommand.lastDraw else {
      throw ValidationError("--from must not be after \(QuoteCommand.lastDraw).")
    }
  }

  func run() throws {
    let terms = RepaymentTerms(
      amount: amount, months: months, rate: dailyRate, method: method.repayment, from: from,
      dueDay: dueDay)
    if let fault = terms.fault { throw CommandError.noPlan(fault) }
    let plan = RepaymentPlan(terms)
    try Output.write { output in
      if json {
        try output.json(QuoteCommand.json(plan))
      } else {
        try output.lines(QuoteCommand.lines(plan))
      }
    }
  }

  /// All interest together may be more than one account can hold, so it is summed as plain fen.
  private static func interest(_ plan: RepaymentPlan) -> Int {
    plan.instalments.reduce(0) { $0 + $1.interest.fen }
  }

  private static func json(_ plan: RepaymentPlan) -> JSONValue {
    [
      "payment_fen": .fen(plan.payment), "total_interest_fen": .integer(interest(plan)),
      "instalments": .array(
        plan.instalments.map {
          [
            "number": .integer($0.number), "due": .day($0.due), "days": .integer($0.days),
            "interest_fen": .fen($0.interest), "principal_fen": .fen($0.principal),
            "rest_fen": .fen($0.rest),
          ]
        }),
    ]
  }

  private static func lines(_ plan: RepaymentPlan) -> [String] {
    var table = Table(">no", "due", ">days", ">interest", ">principal", ">payment", ">rest")
    for instalment in plan.instalments {
      table.add(
        ["\(instalment.number)", instalment.due.description, "\(instalment.days)"]
          + [instalment.interest, instalment.principal, instalment.amount, instalment.rest]
          .map(Figures.amount))
    }
    let total = "Interest in all \(Figures.amount(fen: interest(plan)))"
    return table.lines + ["", total]
  }
}
