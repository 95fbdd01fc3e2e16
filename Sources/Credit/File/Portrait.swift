/// What the lender has collected about a customer as a file begins: the raw data behind the
/// characteristics, by the department that keeps them from then on.
package struct Portrait: Sendable, Equatable, BitwiseCopyable {
  /// Who the customer is.
  package var profile = Profile()
  /// How they live in the app.
  package var activity = Activity()
  /// Who comes in, and where the money goes.
  package var access = Access()
  /// How they keep to the contract.
  package var conduct = Conduct()
  /// What others tell of them.
  package var outside = OutsideData()
  /// What the bureau was told.
  package var bureauReport = BureauReport()
  /// The datum that is contested.
  package var disputed: Datum?

  /// An unknown person.
  package init() {}
}
