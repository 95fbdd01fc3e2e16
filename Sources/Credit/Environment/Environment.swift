/// Economy and law on one day, the same for every account: what a scenario sets.
package struct Environment: Sendable, Equatable, BitwiseCopyable {
  /// The regime.
  package var regime = Regime.normal
  /// Unemployment, in hundredths of a percent.
  package var unemployment = 510
  /// The market rate a year, in hundredths of a percent.
  package var marketRate = 310
  /// The lender's capital in percent of what it wants to hold.
  package var capitalPercent = 100
  /// The legal ceiling of all consumer credit of one person; nil where only the policy's holds.
  package var personCap: Money?
  /// The legal ceiling on the cost of credit, millionths a year; nil where only the policy's holds.
  package var costCap: Int?
  /// Whether the law forbids lending to students.
  package var bansStudents = true
  /// Whether the law lets people be invited until they object, instead of after they agreed.
  package var invitesUntilOptOut = false
  /// Whether the lender's class-wide tightening is decided today.
  package var tightens = false

  /// Calm weather.
  package init() {}
}
