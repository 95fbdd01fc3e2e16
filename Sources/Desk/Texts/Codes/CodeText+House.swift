import Credit

extension CodeText {
  static func fraud(_ code: ReasonCode) -> CodeText {
    switch code {
    case .FR01:
      CodeText(
        Phrase(
          zh: "因合规要求，资金往来疑似涉及非法集资",
          en: "compliance: money movements may be part of illegal fund-raising"),
        do: Phrase(
          zh: "说明您了解的事实，也可联系有权机关",
          en: "tell us the facts you know; you may also contact the authority"),
        takes: Phrase(zh: "核查结束之后", en: "once the check ends"), appeal: .factsOnly,
        from: .authority, papers: .identity)
    case .FR02:
      CodeText(
        Phrase(
          zh: "因合规要求，资金往来疑似涉及网络赌博或诈骗",
          en: "compliance: money movements may involve gambling or scams"),
        do: Phrase(
          zh: "说明资金的来源和去向", en: "tell us where the money came from and went"),
        takes: Phrase(zh: "3天至12个月", en: "3 days to 12 months"), appeal: .factsOnly,
        from: .authority, papers: [.identity, .invoices])
    case .FR03:
      CodeText(
        Phrase(zh: "有权机关要求暂停使用", en: "an authority ordered the hold"),
        do: Phrase(
          zh: "向经办机关了解情况，我们可告知其名称",
          en: "ask the authority; we can tell you which one it is"),
        takes: Phrase(zh: "机关解除之后", en: "once the authority lifts it"),
        appeal: .factsOnly, from: .authority, papers: .identity)
    default:
      CodeText(
        Phrase(
          zh: "申请可能不是您本人提出的", en: "the application may not have come from you"),
        do: Phrase(
          zh: "提供报警回执，并提出身份异议", en: "send a police receipt and dispute the identity"),
        takes: Phrase(zh: "20天内", en: "within 20 days"), appeal: .factsOnly, from: .identity,
        papers: [.identity, .police])
    }
  }

  static func portfolio(_ code: ReasonCode) -> CodeText {
    switch code {
    case .PF01:
      CodeText(
        Phrase(
          zh: "我们收紧了一整类额度，与您个人的还款表现无关",
          en: "we tightened a whole class of lines; it is not about how you paid"),
        do: Phrase(
          zh: "提交收入证明，申请单独复核", en: "send proof of income to have yours looked at alone"),
        takes: Phrase(zh: "复核支持之后", en: "once it is decided in your favour"), from: .policy,
        papers: .income)
    case .PF02:
      CodeText(
        Phrase(
          zh: "监管规定了每个人的额度上限", en: "the regulator caps the line of any one person"),
        appeal: .none, from: .policy)
    case .PF03:
      CodeText(
        Phrase(
          zh: "可用资金或合作机构发生变化", en: "our funding or a partner institution changed"),
        do: Phrase(zh: "等待，或选择其他出借方", en: "wait, or choose another lender"),
        takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .policy, papers: .income)
    case .PF04:
      CodeText(
        Phrase(
          zh: "您的账户已转为经营类贷款产品", en: "your account has moved to a business product"),
        do: Phrase(zh: "在两种产品中选择一种", en: "choose one of the two products"),
        takes: Phrase(zh: "网店关闭之后", en: "once the shop is closed"), from: .ownRecords)
    default:
      CodeText(
        Phrase(
          zh: "为避免过度借贷，同类额度统一下调",
          en: "limits of this class were lowered against over-borrowing"),
        do: Phrase(zh: "申请单独复核", en: "ask to have yours looked at alone"),
        takes: Phrase(zh: "复核支持之后", en: "once it is decided in your favour"), from: .policy,
        papers: .income)
    }
  }

  static func procedure(_ code: ReasonCode) -> CodeText {
    switch code {
    case .PR01:
      CodeText(
        Phrase(zh: "补充材料没有在期限内收到", en: "the papers did not arrive in time"),
        do: Phrase(zh: "重新提交材料", en: "send the papers again"),
        takes: Phrase(zh: "14天内", en: "within 14 days"), from: .ownRecords)
    default:
      CodeText(
        Phrase(zh: "本次申请没有新的事实", en: "the request brought no new facts"),
        do: Phrase(zh: "有新的事实时再联系我们", en: "come back when there are new facts"),
        takes: Phrase(zh: "下一个日期起", en: "from the next date on"), appeal: .none,
        from: .ownRecords)
    }
  }

  static func information(_ code: ReasonCode) -> CodeText {
    let title =
      switch code {
      case .IN01: Phrase(zh: "临时额度已到期", en: "the temporary limit has ended")
      case .IN02: Phrase(zh: "您已主动关闭额度", en: "you closed the line yourself")
      case .IN03: Phrase(zh: "这是我们的误判，已经更正", en: "it was our mistake and is corrected")
      default: Phrase(zh: "额度或功能已恢复", en: "the limit or the line is restored")
      }
    return CodeText(title, appeal: .none, from: .ownRecords)
  }
}
