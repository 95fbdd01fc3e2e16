/// What things cost the lender, so that a rule's price is seen. All are parameters; none decides.
package struct CostTerms: Sendable, Equatable {
  /// The lender's funding above the market rate, in hundredths of a percent a year.
  package let fundingSpread: Int
  /// Loss given default, in percent of the exposure.
  package let lossGivenDefault: Int
  /// The part of a free limit that is taken to be drawn before a default, in percent.
  package let conversionPercent: Int
  /// One case decided by a person.
  package let review: Money
  /// One contact with customer service.
  package let service: Money
  /// One collection call.
  package let call: Money
  /// One customer lost.
  package let lostCustomer: Money
  /// Minutes until customer service answers, promised.
  package let firstResponseMinutes: Int
  /// Minutes until a contact is settled, promised.
  package let resolutionMinutes: Int

  /// Terms as written in a policy document.
  package init(
    fundingSpread: Int, lossGivenDefault: Int, conversionPercent: Int, review: Money,
    service: Money, call: Money, lostCustomer: Money, firstResponseMinutes: Int,
    resolutionMinutes: Int
  ) {
    (self.fundingSpread, self.lossGivenDefault) = (fundingSpread, lossGivenDefault)
    (self.conversionPercent, self.review, self.service) = (conversionPercent, review, service)
    (self.call, self.lostCustomer) = (call, lostCustomer)
    (self.firstResponseMinutes, self.resolutionMinutes) = (firstResponseMinutes, resolutionMinutes)
  }
}
