internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

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

extension Case.Outcome: ExpressibleByArgument {
  /// An outcome by its name.
  init?(argument: String) {
    guard let outcome = OutsideName.find(argument, Self.self) else { return nil }
    self = outcome
  }

  static var allValueStrings: [String] { allCases.map { OutsideName.of($0) } }
}

extension Lock.Kind: ExpressibleByArgument {
  /// A kind of lock by its name.
  init?(argument: String) {
    guard let kind = OutsideName.find(argument, Self.self) else { return nil }
    self = kind
  }

  static var allValueStrings: [String] { allCases.map { OutsideName.of($0) } }
}

extension Column: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}
