internal import Credit

/// A number as it stands on paper: of a notice, `N-20250221-2-14`, or of a case, `C-2-1`.
struct PaperNumber {
  /// The account.
  let account: Int
  /// The ordinal within the account.
  let ordinal: Int
  /// The day of a notice.
  let day: Day?

  /// The number of a notice; nil for anything else.
  init?(notice text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "N", parts[1].utf8.count == 8,
      let date = Int(parts[1]), let account = Int(parts[2]), let ordinal = Int(parts[3]),
      let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    (self.account, self.ordinal, self.day) = (account, ordinal, day)
  }

  /// The number of a case; nil for anything else.
  init?(case text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "C", let account = Int(parts[1]),
      let ordinal = Int(parts[2])
    else { return nil }
    (self.account, self.ordinal, day) = (account, ordinal, nil)
  }
}
