/// The entries of a branch, findable by account. Sorted by account and number.
package struct Journal: Sendable {
  /// In the order they were given.
  package private(set) var entries: [OperatorOrder]
  private var byAccount: [OperatorOrder]

  /// A journal of these entries, in the order they were given.
  package init(_ entries: [OperatorOrder] = []) {
    self.entries = entries
    byAccount = entries.sorted { ($0.command.account, $0.number) < ($1.command.account, $1.number) }
  }

  /// Adds an entry at the end.
  package mutating func append(_ entry: OperatorOrder) {
    self = Journal(entries + [entry])
  }

  /// The orders about one account, in their order.
  package func entries(about account: Int) -> ArraySlice<OperatorOrder> {
    guard !byAccount.isEmpty else { return [] }
    let start = byAccount.firstIndex { $0.command.account >= account } ?? byAccount.count
    let end = byAccount[start...].firstIndex { $0.command.account > account } ?? byAccount.count
    return byAccount[start..<end]
  }

  /// What operators wrote in their orders about one account, by the order's number.
  package func words(about account: Int) -> [Dossier.Words] {
    entries(about: account).compactMap { order in
      order.command.words.map { Dossier.Words(entry: order.number, text: $0) }
    }
  }

  /// The entry of a number; nil where there is none.
  package func entry(_ number: UInt32) -> OperatorOrder? {
    entries.first { $0.number == number }
  }
}
