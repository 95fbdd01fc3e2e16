internal import Cells

extension Keymap {
  static let matters: [Binding] = [
    Binding(
      .character("r"), .everywhere, .matter(.review), Phrase(zh: "复核", en: "review"),
      Phrase(zh: "发起人工复核，写明理由", en: "open a manual review, with its reason"),
      needs: [.world, .account, .headDay, .idle]),
    Binding(
      .character("a"), .everywhere, .matter(.appeal), Phrase(zh: "复议", en: "appeal"),
      Phrase(zh: "替客户申请复议，写明依据", en: "file an appeal for the customer, with its grounds"),
      needs: [.world, .account, .headDay, .idle]),
    Binding(
      .character("w"), .everywhere, .matter(.why), Phrase(zh: "为什么", en: "why"),
      Phrase(
        zh: "所选决定的依据：规则、实测值、阈值", en: "why: the rules tried, what was seen, the thresholds"),
      needs: [.account, .decision]),
    Binding(
      .character("x"), .everywhere, .matter(.act), Phrase(zh: "处置", en: "act"),
      Phrase(zh: "加锁、解锁、备注", en: "lock, lift a lock, write a note"),
      needs: [.world, .account, .headDay, .idle], footer: false),
  ]

  static let casework: [Binding] = [
    Binding(
      .character("C"), .casework, .matter(.claim), Phrase(zh: "认领", en: "claim"),
      Phrase(zh: "认领案件；已认领的放回", en: "take the case; give it back when you have it"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("p"), .casework, .matter(.papers), Phrase(zh: "要材料", en: "papers"),
      Phrase(zh: "请客户补充材料，期限暂停", en: "ask the customer for papers; the clock stops"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("d"), .casework, .matter(.decide), Phrase(zh: "决定", en: "decide"),
      Phrase(zh: "选择结论，写明理由，再确认", en: "choose an outcome, give the reason, confirm"),
      needs: [.matter, .headDay, .idle]),
    Binding(
      .character("v"), .casework, .matter(.second), Phrase(zh: "会签", en: "second"),
      Phrase(zh: "作为第二人会签前一人的结论", en: "agree as the second person with what the first decided"),
      needs: [.matter, .awaitingSecond, .headDay, .idle]),
  ]
}
