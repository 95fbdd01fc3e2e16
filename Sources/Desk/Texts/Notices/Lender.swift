package import Credit

/// Who sends the notices, and what of its policy they speak about.
package struct Lender: Sendable {
  /// Its name.
  package let name: Phrase
  /// The currency of all amounts.
  package let currency: Currency
  /// The policy in force.
  let policy: Policy

  /// The lender that decides by a policy.
  package init(_ policy: Policy, name: Phrase = Lender.usualName) {
    (self.policy, self.name) = (policy, name)
    currency = Currency(code: policy.currency)
  }

  /// The name where none is given.
  package static let usualName = Phrase(zh: "汐线消费金融", en: "Tideline Consumer Finance")

  /// The first eight digits of the policy's hash.
  package var policyVersion: String { String(policy.hash.prefix(8)) }
}
