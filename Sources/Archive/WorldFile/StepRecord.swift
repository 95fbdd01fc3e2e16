/// What stepping a branch leaves in the file; written in one transaction.
package struct StepRecord: Sendable {
  /// The number of the branch.
  package var branch: Int
  /// The day it was stepped to.
  package var headDay: Int
  /// The measures of the days stepped over. A day that is there already is replaced.
  package var measures: [DayBytes]
  /// The notices of the days stepped over, packed. A day that is there already is replaced.
  package var notices: [DayBytes]
  /// The list columns at the head; the branch's earlier sheet is replaced.
  package var sheet: [UInt8]?
  /// States of all accounts on some of the days.
  package var keyframes: [Keyframe]

  /// A record.
  package init(
    branch: Int, headDay: Int, measures: [DayBytes] = [], notices: [DayBytes] = [],
    sheet: [UInt8]? = nil, keyframes: [Keyframe] = []
  ) {
    self.branch = branch
    self.headDay = headDay
    self.measures = measures
    self.notices = notices
    self.sheet = sheet
    self.keyframes = keyframes
  }
}
