import Credit

extension CodeText {
  static let fr01 = CodeText(
    Phrase(
      zh: "因合规要求，资金往来疑似涉及非法集资",
      en: "compliance: money movements may be part of illegal fund-raising"),
    do: Phrase(
      zh: "说明您了解的事实，也可联系有权机关",
      en: "tell us the facts you know; you may also contact the authority"),
    takes: Phrase(zh: "核查结束之后", en: "once the check ends"), appeal: .factsOnly,
    from: .authority, papers: .identity)

  static let fr02 = CodeText(
    Phrase(
      zh: "因合规要求，资金往来疑似涉赌涉诈",
      en: "compliance: money movements may involve gambling or scams"),
    do: Phrase(
      zh: "说明资金的来源和去向", en: "tell us where the money came from and went"),
    takes: Phrase(zh: "3天至12个月", en: "3 days to 12 months"), appeal: .factsOnly,
    from: .authority, papers: [.identity, .invoices])

  static let fr03 = CodeText(
    Phrase(zh: "有权机关要求暂停使用", en: "an authority ordered the hold"),
    do: Phrase(
      zh: "向经办机关了解情况，我们可告知其名称",
      en: "ask the authority; we can tell you which one it is"),
    takes: Phrase(zh: "机关解除之后", en: "once the authority lifts it"),
    appeal: .factsOnly, from: .authority, papers: .identity)

  static let fr04 = CodeText(
    Phrase(
      zh: "申请可能不是您本人提出的", en: "the application may not have come from you"),
    do: Phrase(
      zh: "提供报警回执，并提出身份异议", en: "send a police receipt and dispute the identity"),
    takes: Phrase(zh: "20天内", en: "within 20 days"), appeal: .factsOnly, from: .identity,
    papers: [.identity, .police])

  static let pf01 = CodeText(
    Phrase(
      zh: "我们收紧了一整类额度，与您个人的还款表现无关",
      en: "we tightened a whole class of credit lines; it is not about how you paid"),
    do: Phrase(
      zh: "提交收入证明，申请单独复核", en: "send proof of income to have yours looked at alone"),
    takes: Phrase(zh: "复核支持之后", en: "once it is decided in your favour"), from: .policy,
    papers: .income)

  static let pf02 = CodeText(
    Phrase(
      zh: "监管规定了每个人的额度上限", en: "the regulator caps the line of any one person"),
    appeal: .none, from: .policy)

  static let pf03 = CodeText(
    Phrase(
      zh: "我们的资金安排发生变化", en: "our funding arrangements have changed"),
    do: Phrase(zh: "等待，或选择其他出借方", en: "wait, or choose another lender"),
    takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .policy, papers: .income)

  static let pf04 = CodeText(
    Phrase(
      zh: "您的账户已转为经营类贷款产品", en: "your account has moved to a business product"),
    do: Phrase(zh: "在两种产品中选择一种", en: "choose one of the two products"),
    takes: Phrase(zh: "网店关闭之后", en: "once the shop is closed"), from: .ownRecords)

  static let pf05 = CodeText(
    Phrase(
      zh: "为避免过度借贷，同类额度统一下调",
      en: "limits of this class were lowered against over-borrowing"),
    do: Phrase(zh: "申请单独复核", en: "ask to have yours looked at alone"),
    takes: Phrase(zh: "复核支持之后", en: "once it is decided in your favour"), from: .policy,
    papers: .income)

  /// What the customer earns and owes leaves no room above the present limit. It is said without
  /// a figure: how much the lender would carry is told to nobody.
  static let capBinds = CodeText(
    Phrase(
      zh: "按您的收入和现有借款，目前的额度已到我们能负担的范围",
      en: "given your income and your existing debts, your limit is as high as we can offer now"),
    do: Phrase(
      zh: "减少现有借款，收入提高后提交新的收入证明",
      en: "bring down your existing debts, and send new proof of income once you earn more"),
    takes: Phrase(zh: "数据更新后再次申请提额时", en: "when you ask again after the data are updated"),
    from: .bureau, papers: [.income, .settlement], tellsFigures: false)

  static let pr01 = CodeText(
    Phrase(zh: "补充材料没有在期限内收到", en: "the papers did not arrive in time"),
    do: Phrase(zh: "重新提交材料", en: "send the papers again"),
    takes: Phrase(zh: "14天内", en: "within 14 days"), from: .ownRecords)

  static let pr02 = CodeText(
    Phrase(zh: "本次申请没有新的事实", en: "the request brought no new facts"),
    do: Phrase(zh: "有新的事实时再联系我们", en: "come back when there are new facts"),
    takes: Phrase(zh: "下一个日期起", en: "from the next date on"), appeal: .none,
    from: .ownRecords)

  static let in01 = information(zh: "临时额度已到期", en: "the temporary limit has ended")
  static let in02 = information(zh: "您已主动关闭额度", en: "you closed the credit line yourself")
  static let in03 = information(
    zh: "这是我们的误判，已经更正", en: "it was our mistake and is corrected")
  static let in04 = information(
    zh: "额度或功能已恢复", en: "the limit or the credit line is restored")

  private static func information(zh: String, en: String) -> CodeText {
    CodeText(Phrase(zh: zh, en: en), appeal: .none, from: .ownRecords)
  }
}
