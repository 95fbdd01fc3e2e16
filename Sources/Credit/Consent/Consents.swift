/// What the customer agreed to, by purpose. Nothing is processed before its consent.
package struct Consents: OptionSet, Sendable, Hashable, BitwiseCopyable {
  /// One bit a purpose.
  package let rawValue: UInt8

  /// The purposes of these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Scoring the customer's own data.
  package static let scoring = Consents(rawValue: 1)
  /// Asking the credit bureau.
  package static let bureau = Consents(rawValue: 2)
  /// Being invited.
  package static let marketing = Consents(rawValue: 4)
  /// What lending needs: scoring and the bureau.
  package static let lending = Consents(rawValue: 3)
  /// Data of third parties.
  package static let thirdParty = Consents(rawValue: 8)
}
