import Credit

extension CodeText {
  static let id01 = CodeText(
    Phrase(
      zh: "您的身份证件需要更新", en: "your identity document needs to be renewed"),
    do: Phrase(zh: "上传有效证件", en: "upload a valid document"),
    takes: Phrase(zh: "几分钟至1天", en: "minutes to 1 day"), appeal: .selfService,
    from: .identity, papers: .identity)

  static let id02 = CodeText(
    Phrase(
      zh: "您目前的身份条件不符合开通要求",
      en: "you do not meet the personal conditions for a credit line at present"),
    do: Phrase(zh: "情况变化后再申请", en: "apply again when this has changed"),
    takes: Phrase(zh: "变化之后", en: "after the change"), from: .identity, papers: .identity)

  static let id03 = CodeText(
    Phrase(
      zh: "我们缺少您的必要授权", en: "a consent that we need is missing"),
    do: Phrase(zh: "在“设置”中重新授权", en: "give the consent again under Settings"),
    takes: Phrase(zh: "立即", en: "at once"), appeal: .selfService, from: .consents)

  static let id04 = CodeText(
    Phrase(
      zh: "您的部分信息未能核对一致", en: "some of your details could not be verified"),
    do: Phrase(zh: "更正信息并上传证明", en: "correct the details and send proof"),
    takes: Phrase(zh: "1至3天", en: "1 to 3 days"), from: .identity, papers: .identity)

  static let se01 = CodeText(
    Phrase(
      zh: "密码在短时间内多次输错",
      en: "the password was wrong several times in a short time"),
    do: Phrase(
      zh: "通过人脸验证，或等待自动解除", en: "pass the face check, or wait until it ends"),
    takes: Phrase(zh: "几分钟至24小时", en: "minutes to 24 hours"), appeal: .selfService,
    from: .signIns, papers: .identity)

  static let se02 = CodeText(
    Phrase(
      zh: "有一次不同寻常的登录", en: "there was an unusual sign-in"),
    do: Phrase(zh: "通过人脸验证确认是您本人", en: "confirm by face check that it was you"),
    takes: Phrase(zh: "几分钟至72小时", en: "minutes to 72 hours"), appeal: .selfService,
    from: .signIns, papers: .identity)

  static let se03 = CodeText(
    Phrase(
      zh: "账户的安全信息近期有变更",
      en: "the security details of your account were changed lately"),
    do: Phrase(
      zh: "确认这些变更，暂时不要再改", en: "confirm the changes and make no more for now"),
    takes: Phrase(zh: "1至3天", en: "1 to 3 days"), appeal: .selfService, from: .signIns,
    papers: .identity)

  static let se04 = CodeText(
    Phrase(
      zh: "您的账户可能正被他人使用", en: "somebody else may be using your account"),
    do: Phrase(
      zh: "重设密码；已报警的请提供回执",
      en: "reset the password; send the police receipt if there is one"),
    takes: Phrase(zh: "24小时内核实", en: "checked within 24 hours"), from: .signIns,
    papers: [.identity, .police])

  static let se05 = CodeText(
    Phrase(
      zh: "您的账户与存在风险的账户有关联", en: "your account is linked to accounts at risk"),
    do: Phrase(
      zh: "移除不属于您的设备和银行卡，并说明情况",
      en: "remove devices and cards that are not yours and tell us about them"),
    takes: Phrase(zh: "3至30天", en: "3 to 30 days"), appeal: .factsOnly, from: .signIns,
    papers: .identity)

  static let sc01 = CodeText(
    Phrase(zh: "您的信用分低于要求", en: "your score is below what is required"),
    do: Phrase(
      zh: "查看信用分的组成，先改善得分最低的一项",
      en: "look at what makes up your score and mend the weakest part first"),
    takes: Phrase(zh: "改善后的下一个评分日", en: "the next score day after that"), from: .score,
    papers: .income)

  static let sc02 = CodeText(
    Phrase(
      zh: "可以参考的信用历史较短", en: "your credit history is too short to judge by"),
    do: Phrase(zh: "正常使用并按时付款", en: "go on using and paying on time"),
    takes: Phrase(zh: "约6个月", en: "about 6 months"), from: .score, papers: .income)

  static let sc03 = CodeText(
    Phrase(zh: "您的信用分较上月明显下降", en: "your score fell sharply in a month"),
    do: Phrase(
      zh: "查看下降的原因，先处理影响最大的一项",
      en: "look at what brought it down and mend the largest part first"),
    takes: Phrase(zh: "1至3个月", en: "1 to 3 months"), from: .score,
    papers: [.income, .settlement])
}
