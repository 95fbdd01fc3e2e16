/// How a loan is paid back.
package enum RepaymentMethod: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// 等额本息: the same payment every month.
  case equalInstalments
  /// 先息后本: interest every month, the principal with the last instalment.
  case interestFirst
  /// A card statement's balance: a minimum payment each month, the rest revolves.
  case revolving
}
