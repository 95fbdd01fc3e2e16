import Credit
import People

extension Account {
  /// The digest of the account's state: the canonical encoding of file, person and track.
  package var digest: UInt64 {
    var encoder = StateEncoder()
    encode(into: &encoder)
    return encoder.digest
  }
}

extension WorldState {
  /// The digest of every account on the head day, in account order: what the state hash is made of.
  package func digests(threads: Int = 1) -> [UInt64] {
    accounts.mapped(threads: threads) { $0.map(\.digest) }
  }

  /// Where the account stands that an order is about; nil for an order that changes none.
  func place(of command: Command) throws(CommandRefusal) -> Int? {
    if case .searchNames = command {
      guard command.hasWords else { throw .reasonIsMissing }
      return nil
    }
    guard let index = setting.index(of: command.account) else {
      throw .unknownAccount(command.account)
    }
    return index
  }
}
