import Credit

/// An explanation at the right moment: what it is about, what it says, what to do.
struct Lesson: Sendable {
  let title: Phrase
  let text: Phrase
  let action: Phrase

  /// The explanation of a topic.
  static func of(_ topic: Notice.Topic) -> Lesson {
    switch topic {
    case .score: score
    case .recovery: recovery
    case .lateness: lateness
    case .borrowing: borrowing
    case .safety: safety
    case .draws: draws
    }
  }

  private static let seeScore = Phrase(zh: "在“信用分”查看每一项。", en: "See every part under Score.")

  private static let score = Lesson(
    title: Phrase(zh: "信用分怎样形成", en: "how the score comes about"),
    text: Phrase(
      zh: "信用分看身份、行为、产品关系、还款历史和履约能力五个方面，每月更新一次。其中还款历史最重要。",
      en: "It looks at identity, behaviour, products used, repayment history and ability to pay, "
        + "once a month. How you repaid weighs most."),
    action: seeScore)

  private static let recovery = Lesson(
    title: Phrase(zh: "信用分怎样恢复", en: "how the score recovers"),
    text: Phrase(
      zh: "一次晚还的影响会逐月变小；此后连续按时还款三到六个月，通常可以看到回升。",
      en: "A late payment weighs less each month; three to six months on time usually bring the "
        + "score back up."),
    action: seeScore)

  private static let lateness = Lesson(
    title: Phrase(zh: "晚还会带来什么", en: "what paying late brings"),
    text: Phrase(
      zh: "到期次日起，逾期本金按日计收罚息，新借款暂停。报送征信之前会先告知您；还清后该信息保留五年。",
      en: "From the day after the due date overdue principal bears penalty interest and new draws "
        + "are paused. We tell you before we report it to the bureau; once paid, the entry stays "
        + "for five years."),
    action: Phrase(
      zh: "在到期日前留足资金；有困难请尽早联系我们。",
      en: "Have enough in your account in time; if it is hard, talk to us early."))

  private static let borrowing = Lesson(
    title: Phrase(zh: "多家借款会怎样", en: "what borrowing from many lenders brings"),
    text: Phrase(
      zh: "每次申请都会留下查询记录；同时欠几家机构，每月还款加起来容易超出收入。",
      en: "Each application leaves an inquiry, and instalments of several lenders together soon "
        + "exceed an income."),
    action: Phrase(
      zh: "新借之前，先把各家每月还款加起来看一看。",
      en: "Before a new loan, add up what you pay each month."))

  private static let safety = Lesson(
    title: Phrase(zh: "怎样保护账户", en: "how to keep the account safe"),
    text: Phrase(
      zh: "不要把密码、验证码告诉任何人，也不要替别人借款；手机号和银行卡变更后请核对。",
      en: "Tell nobody a password or a code, never borrow for somebody else, and check your phone "
        + "number and card after a change."),
    action: Phrase(
      zh: "在“安全中心”查看登录设备。", en: "Look through your devices under Security."))

  private static let draws = Lesson(
    title: Phrase(zh: "为什么借款可能不通过", en: "why a draw can be declined"),
    text: Phrase(
      zh: "每笔借款都会再核对一次：有无逾期、锁定、证件和授权是否有效、是否还得起。不通过都有通知写明原因。",
      en: "We check every draw: lateness, locks, document and consents, and whether you can repay "
        + "it. If we decline one, a letter always gives the reasons."),
    action: Phrase(
      zh: "借款之前可在“额度管理”查看是否可用。",
      en: "See under Limit beforehand whether you can draw."))
}
