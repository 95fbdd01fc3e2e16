/// What must be so for an action to make sense. Where it is not, the action stays in sight with
/// the sentence that says why.
package enum Requirement: Sendable, Hashable, CaseIterable {
  /// A world is open.
  case world
  /// No long work runs.
  case idle
  /// An account is selected.
  case account
  /// The head day is shown: only there can one act.
  case headDay
  /// A decision is at hand.
  case decision
  /// A case is at hand.
  case matter
  /// That case waits for a second person.
  case awaitingSecond
  /// A day before the one shown was lived.
  case earlierDay

  /// The sentence where it is not met.
  var sentence: Phrase {
    switch self {
    case .world: Phrase(zh: "还没有打开任何世界，按 o 打开一个。", en: "No world is open yet; o opens one.")
    case .idle:
      Phrase(zh: "正在运行，请稍候，或按 Esc 停止。", en: "Work is running; wait, or stop it with Esc.")
    case .account: Phrase(zh: "没有选中账户。", en: "No account is selected.")
    case .headDay:
      Phrase(
        zh: "这里只是回看：操作只能在最新一天进行，按 t 再按 Enter 回到那一天。",
        en: "This is a look back: one acts on the head day; t and Enter go there.")
    case .decision:
      Phrase(zh: "这里没有可以解释的决定。", en: "There is no decision here to explain.")
    case .matter: Phrase(zh: "没有未结案件。", en: "No case is open here.")
    case .awaitingSecond:
      Phrase(zh: "这个案件不在等待第二人会签。", en: "This case does not wait for a second person.")
    case .earlierDay: Phrase(zh: "已经是第一天。", en: "This is the first day.")
    }
  }
}
