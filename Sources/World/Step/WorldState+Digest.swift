import Credit
import People

extension Account {
  /// The digest of the account's state: the canonical encoding of file and person.
  package var digest: UInt64 {
    var encoder = StateEncoder()
    file.encode(into: &encoder)
    person.encode(into: &encoder)
    return encoder.digest
  }
}

extension WorldState {
  /// The digest of every account on the head day, in account order: what the state hash is made of.
  package func digests() -> [UInt64] { accounts.map(\.digest) }

  /// Whether an order would be carried out on the head day; nothing is changed.
  package func check(_ order: OperatorOrder) throws(CommandRefusal) {
    guard order.day == head else { throw .dayIsNotTheHead(order.day, head: head) }
    guard let index = try place(of: order.command) else { return }
    var recorder = Recorder(everything: false)
    var account = accounts[index]
    try account.obey(order, setting.today(head), into: &recorder)
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
