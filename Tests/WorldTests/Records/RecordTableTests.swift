import Testing

@testable import Credit
@testable import People
@testable import World

/// States that few accounts ever reach, made by hand, are read back as they were written.
@Suite struct RecordTableTests {
  @Test("read back as written", arguments: RareState.all)
  func readBack(state: RareState) throws {
    let setting = try RareState.setting()
    let today = setting.today(RareState.day)
    var account = Account(
      file: CreditFile(account: 101, portrait: Portrait(), consents: [.scoring]),
      person: Person(.archetype(1)))
    try state.make(&account)
    let again = try Account.read(account.record, 101, setting, today)
    #expect(again == account, "\(Difference.between(account, again))")
    #expect(again.digest == account.digest)
    #expect(again.record == account.record)
  }

  @Test func tableHasEveryCase() throws {
    let files = try RareState.all.map { state in
      var account = Account(
        file: CreditFile(account: 101, portrait: Portrait(), consents: []),
        person: Person(.archetype(1)))
      try state.make(&account)
      return account.file
    }
    let lines = Set(files.map { LineCode($0.line.state) })
    #expect(lines == Set(LineCode.allCases))
    let kinds = Set(files.flatMap { $0.locks.list.map(\.kind) })
    #expect(kinds == Set(Lock.Kind.allCases))
    let phases = Set(files.flatMap { $0.locks.list.map(\.phase) })
    #expect(phases == Set(Lock.Phase.allCases))
    let cases = Set(files.flatMap { $0.cases.list.map(\.kind) })
    #expect(cases == Set(Case.Kind.allCases))
    let methods = Set(
      files.flatMap { file in file.debt.occupied.map { file.debt[$0].method } })
    #expect(methods == Set(RepaymentMethod.allCases))
    #expect(files.contains { $0.debt.running == Debt.capacity })
  }
}

/// One rare state of an account.
struct RareState: Sendable, CustomStringConvertible {
  let description: String
  let make: @Sendable (inout Account) throws -> Void

  init(_ name: String, _ make: @escaping @Sendable (inout Account) throws -> Void) {
    (description, self.make) = (name, make)
  }

  /// A day in the life of the world below.
  static let day = Day(number: 20_000)

  /// A world with random customers.
  static func setting() throws -> Setting { try Stories.make(customers: 3) }

  static let all = lines + limits + debts + locks + cases + standing + people
}
