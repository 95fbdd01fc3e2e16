/// What a new world is to be made of: documents and a few numbers.
package struct WorldPlan: Sendable {
  /// The first day, as a day number.
  package var genesis: Int
  /// The seed of all chance.
  package var seed: UInt64
  /// How many random customers.
  package var customers: Int
  /// The documents: `policy`, `mix`, `holidays`, `roster`, `scenario`, and any number of
  /// `persona`.
  package var documents: [StoredDocument]
  /// Recorded pasts; a world of tapes has no random customers.
  package var tapes: [TaiwanRow]

  /// A plan; documents of the kinds that are needed.
  package init(
    genesis: Int, seed: UInt64, customers: Int, documents: [StoredDocument], tapes: [TaiwanRow] = []
  ) {
    (self.genesis, self.seed, self.customers) = (genesis, seed, customers)
    (self.documents, self.tapes) = (documents, tapes)
  }
}
