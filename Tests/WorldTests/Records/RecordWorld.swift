import Credit
import People
import Testing

@testable import World

/// The worlds whose accounts are written and read back.
enum RecordWorld: CaseIterable {
  case personas, calm, stress, book

  func setting(seed: UInt64) throws -> Setting {
    switch self {
    case .personas: try Stories.make(seed: seed)
    case .calm: try Stories.make(customers: 60, seed: seed)
    case .stress: try Stories.make(customers: 60, seed: seed).under(shipped: "stress-2020")
    case .book: try Book.setting(Array(Book.tapes[Int(seed % 20_000)...].prefix(80)), seed: seed)
    }
  }

  /// The days that are lived: the recorded book has half a year of its own first.
  var days: Int { self == .book ? 320 : 540 }
}

extension Account {
  /// The account as a record.
  var record: [UInt8] {
    var bytes = [UInt8](repeating: 0xFF, count: Account.recordSize)
    bytes.withUnsafeMutableBytes { write(to: $0) }
    return bytes
  }

  /// The account that a record holds.
  static func read(
    _ record: [UInt8], _ number: Int, _ setting: Setting, _ today: Today
  ) throws(StateFault) -> Account {
    var found: Result<Account, StateFault> = .failure(.end)
    record.withUnsafeBytes { bytes in
      do throws(StateFault) {
        found = .success(try Account.read(bytes, number: number, in: setting, today: today))
      } catch { found = .failure(error) }
    }
    return try found.get()
  }
}

extension WorldState {
  /// The same world, taken up from its records.
  func reread() throws -> WorldState {
    let today = setting.today(head)
    let accounts = try self.accounts.map { account in
      let again = try Account.read(account.record, Int(account.file.account), setting, today)
      let isSame = again == account && again.digest == account.digest
      let difference = isSame ? [] : Difference.between(account, again)
      #expect(isSame, "account \(account.file.account) on \(head): \(difference)")
      return again
    }
    return WorldState(setting, journal: journal, head: head, accounts: accounts)
  }
}
