/// How people respond to what the lender does: documented parameters, part of the mix.
///
/// One point of trust is one percent of draws: who lost 20 of 100 points draws a fifth less. Below
/// `leaveBelow` a person may turn to a dearer lender, and then draws no more.
package struct Elasticity: Sendable, Equatable {
  /// Trust lost, and draws with it, after a refused draw; half of it after a refused application.
  package var refusalPercent = 8
  /// After a cut.
  package var cutPercent = 12
  /// After a lock or a closing.
  package var lockPercent = 10
  /// Besides, after a lock that holds wrongly.
  package var wrongLockPercent = 15
  /// Trust regained with every draw that is paid out.
  package var regainPercent = 3
  /// Percent by which draws fall for each 0.01 % a day above the reference rate, and rise below it;
  /// together at most by half.
  package var ratePercent = 6
  /// The reference rate, in millionths a day.
  package var referenceRate = 450
  /// Percent by which draws rise while an income has fallen and the person still pays; the same
  /// again when little is left to draw or a cut is announced.
  package var drawDownPercent = 60
  /// Trust below which a person may leave.
  package var leaveBelow = 50
  /// Percent of disappointments below it after which the person leaves.
  package var leavePercent = 20

  /// The usual.
  package init() {}
}
