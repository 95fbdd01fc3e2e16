/// The languages of everything a person reads.
package enum Language: String, Sendable, CaseIterable {
  case zh, en

  /// The one of the two that is not this.
  package var other: Language { self == .zh ? .en : .zh }
}
