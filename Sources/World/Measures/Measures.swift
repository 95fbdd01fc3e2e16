package import Credit

/// The portfolio at the end of one day, in whole numbers: what happened and where things stand.
package struct Measures: Sendable, Equatable, BitwiseCopyable {
  /// The day.
  package let day: Day
  /// What happened that day.
  package var tally = Tally()
  /// Where the accounts stand.
  package var standing = Standing()
  /// What the day's funding cost, in fen.
  package private(set) var fundingCostFen = 0
  /// What the day's cases, calls and contacts cost, in fen.
  package private(set) var caseCostFen = 0
  /// The value of the customers lost that day, in fen.
  package private(set) var lostCustomersFen = 0
  /// Capital in percent of what the lender wants to hold.
  package private(set) var capitalPercent = 100
  /// The market rate a year, in hundredths of a percent.
  package private(set) var marketRate = 0
  /// Unemployment, in hundredths of a percent.
  package private(set) var unemployment = 0
  /// The regime, by its number.
  package private(set) var regime = 0
  /// The first account in which an invariant was broken that day; 0 for none.
  package private(set) var faultAccount = 0
  /// What was broken there, by its number.
  package private(set) var faultCode = 0

  /// A day on which nothing has been counted yet.
  package init(day: Day) { self.day = day }

  /// The first invariant found broken that day; nil when all held.
  package var firstFault: InvariantFault? {
    guard faultAccount > 0, let invariant = Invariant(rawValue: UInt8(faultCode)) else {
      return nil
    }
    return InvariantFault(account: UInt32(faultAccount), day: day, invariant)
  }

  /// Takes down the first fault; later ones are counted only.
  mutating func note(_ fault: InvariantFault) {
    guard faultAccount == 0 else { return }
    (faultAccount, faultCode) = (Int(fault.account), Int(fault.invariant.rawValue))
  }

  /// What the day cost, once everything is counted.
  mutating func settle(_ today: Today) {
    let (costs, environment) = (today.policy.costs, today.environment)
    let yearly = environment.marketRate + costs.fundingSpread
    fundingCostFen = standing.outstandingFen / 10_000 * yearly / 365
    caseCostFen =
      tally.caseTouches * costs.review.fen + tally.serviceContacts * costs.service.fen
      + tally.collectionCalls * costs.call.fen
    lostCustomersFen = tally.lostCustomers * costs.lostCustomer.fen
    (capitalPercent, marketRate) = (environment.capitalPercent, environment.marketRate)
    (unemployment, regime) = (environment.unemployment, Int(environment.regime.rawValue))
  }

  /// What was earned that day after all costs and losses, in fen.
  package var netFen: Int {
    tally.interestIncomeFen + tally.penaltyIncomeFen + tally.recoveredFen - fundingCostFen
      - tally.writtenOffFen - caseCostFen - lostCustomersFen
  }

  /// Adds the same day of other accounts, before it is settled.
  package static func += (left: inout Measures, right: Measures) {
    precondition(left.day == right.day)
    left.tally += right.tally
    left.standing += right.standing
    if left.faultAccount == 0 {
      (left.faultAccount, left.faultCode) = (right.faultAccount, right.faultCode)
    }
  }
}

extension Measures {
  /// The numbers beside tally and standing, in the order of their declaration.
  var surroundings: [Int] {
    [
      fundingCostFen, caseCostFen, lostCustomersFen, capitalPercent, marketRate, unemployment,
      regime, faultAccount, faultCode,
    ]
  }

  /// Reads `surroundings` back.
  mutating func decodeSurroundings(from decoder: inout StateDecoder) throws(StateFault) {
    fundingCostFen = try decoder.measure()
    caseCostFen = try decoder.measure()
    lostCustomersFen = try decoder.measure()
    capitalPercent = try decoder.measure()
    marketRate = try decoder.measure()
    unemployment = try decoder.measure()
    regime = try decoder.measure(in: 0...Int64(Regime.allCases.count - 1))
    faultAccount = try decoder.measure(in: 0...Int64(UInt32.max), .measuresFault)
    faultCode = try decoder.measure(in: 0...Int64(Invariant.allCases.count - 1), .measuresFault)
  }
}
