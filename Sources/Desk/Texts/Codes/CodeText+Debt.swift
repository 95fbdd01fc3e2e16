import Credit

extension CodeText {
  static let rp01 = CodeText(
    Phrase(
      zh: "您在本产品有到期未还的款项", en: "an amount that is due with us is unpaid"),
    do: Phrase(zh: "还清逾期金额", en: "pay what is overdue"),
    takes: Phrase(
      zh: "还清即恢复借款", en: "draws reopen once it is paid"),
    from: .ownRecords, papers: .settlement)

  static let rp02 = CodeText(
    Phrase(
      zh: "您近期的还款记录未达到要求",
      en: "your recent payment record falls short of what we require"),
    do: Phrase(zh: "接下来每期按时还款", en: "pay the coming instalments on time"),
    takes: Phrase(zh: "3至6个月", en: "3 to 6 months"), from: .ownRecords, papers: .settlement)

  static let rp03 = CodeText(
    Phrase(zh: "您在其他机构有逾期记录", en: "you are on file as late with other lenders"),
    do: Phrase(
      zh: "还清后请对方更新记录", en: "settle it and have the lender update the record"),
    takes: Phrase(
      zh: "更新后约1个月", en: "about 1 month after the update"), from: .bureau,
    papers: .settlement)

  static let rp04 = CodeText(
    Phrase(
      zh: "您在关联产品（如先用后付）有逾期",
      en: "you are late on a sister product such as pay-later"),
    do: Phrase(zh: "在该产品内还清", en: "pay it there"),
    takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .sisterProducts, papers: .settlement)

  static let rp05 = CodeText(
    Phrase(
      zh: "近期还款不顺利", en: "paying has been difficult of late"),
    do: Phrase(zh: "联系我们商量新的还款安排", en: "talk to us about a new arrangement"),
    takes: Phrase(zh: "达成安排之后", en: "once it is agreed"), from: .ownRecords,
    papers: .income)

  static let rp06 = CodeText(
    Phrase(zh: "约定的还款安排没有继续", en: "the agreed arrangement was not continued"),
    do: Phrase(zh: "7天内恢复按安排还款", en: "resume its payments within 7 days"),
    takes: Phrase(zh: "恢复之后", en: "once resumed"), from: .ownRecords, papers: .income)

  static let db01 = CodeText(
    Phrase(zh: "您近期申请借款较多", en: "you applied for credit many times lately"),
    do: Phrase(zh: "近期减少新的申请", en: "make fewer new applications"),
    takes: Phrase(zh: "3至6个月", en: "3 to 6 months"), from: .bureau, papers: .settlement)

  static let db02 = CodeText(
    Phrase(zh: "您同时在多家机构有借款", en: "you owe several lenders at the same time"),
    do: Phrase(zh: "逐步减少借款机构", en: "bring down the number of lenders"),
    takes: Phrase(zh: "3至6个月", en: "3 to 6 months"), from: .bureau, papers: .settlement)

  static let db03 = CodeText(
    Phrase(zh: "您的负债相对收入偏高", en: "your debt is high for your income"),
    do: Phrase(
      zh: "减少负债，或提交新的收入证明", en: "lower the debt or send new proof of income"),
    takes: Phrase(zh: "1至6个月", en: "1 to 6 months"), from: .bureau,
    papers: [.income, .settlement])

  static let db04 = CodeText(
    Phrase(
      zh: "您的额度使用率偏高", en: "you use a high share of your limit"),
    do: Phrase(zh: "归还一部分借款", en: "pay back a part of it"),
    takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .ownRecords, papers: .income)

  static let db05 = CodeText(
    Phrase(zh: "您的收入较此前下降", en: "your income has fallen"),
    do: Phrase(zh: "提交近期收入证明", en: "send recent proof of income"),
    takes: Phrase(zh: "1至6个月", en: "1 to 6 months"), from: .income, papers: .income)

  static let db06 = CodeText(
    Phrase(zh: "您在短时间内借款较多笔", en: "you drew many times in a short time"),
    do: Phrase(zh: "7天内不再新增借款", en: "make no new draws for 7 days"),
    takes: Phrase(zh: "7天后", en: "after 7 days"), from: .ownRecords, papers: .income)

  static let us01 = CodeText(
    Phrase(zh: "您的额度很久没有使用", en: "your credit line has not been used for long"),
    do: Phrase(zh: "登录或使用一次", en: "sign in or use it once"),
    takes: Phrase(zh: "立即", en: "at once"), appeal: .selfService, from: .ownRecords)

  static let us02 = CodeText(
    Phrase(zh: "您的账户活跃程度明显下降", en: "activity on your account has dropped"),
    do: Phrase(zh: "恢复平常的使用", en: "return to your usual use"),
    takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .ownRecords)

  static let us03 = CodeText(
    Phrase(
      zh: "有一笔交易与您平时差异较大", en: "a payment was very unlike your usual ones"),
    do: Phrase(zh: "确认或说明这笔交易", en: "confirm or explain the payment"),
    takes: Phrase(zh: "几分钟至72小时", en: "minutes to 72 hours"), appeal: .selfService,
    from: .payments, papers: [.identity, .invoices])

  static let us04 = CodeText(
    Phrase(
      zh: "借款用途与约定不符", en: "the money served a purpose that was not agreed"),
    do: Phrase(
      zh: "15天内归还这部分借款并说明", en: "repay that part within 15 days and explain it"),
    takes: Phrase(zh: "至少6个月", en: "at least 6 months"), appeal: .factsOnly,
    from: .payments, papers: .invoices)

  static let us05 = CodeText(
    Phrase(
      zh: "部分付款疑似没有真实消费", en: "some payments may not have been real purchases"),
    do: Phrase(
      zh: "提交发票、订单或收货凭证", en: "send invoices, orders or proof of delivery"),
    takes: Phrase(
      zh: "凭证核实后即可，否则1个月至2年",
      en: "once they are verified, otherwise 1 month to 2 years"),
    from: .payments, papers: .invoices)
}
