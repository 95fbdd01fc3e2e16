import Credit

extension NoticeWriter {
  /// What an explanation is about.
  var lesson: Phrase {
    let title = NoticeWriter.title(notice.topic ?? .score)
    return Phrase(
      zh: "\(sentDay.zh)的说明：\(title.zh)。", en: "An explanation for you, \(sentDay.en): \(title.en)."
    )
  }

  /// The title of a topic.
  static func title(_ topic: Notice.Topic) -> Phrase {
    switch topic {
    case .score: Phrase(zh: "信用分怎样形成", en: "how the score comes about")
    case .recovery: Phrase(zh: "信用分怎样恢复", en: "how the score recovers")
    case .lateness: Phrase(zh: "晚还会带来什么", en: "what paying late brings")
    case .borrowing: Phrase(zh: "多家借款会怎样", en: "what borrowing from many lenders brings")
    case .safety: Phrase(zh: "怎样保护账户", en: "how to keep the account safe")
    case .draws: Phrase(zh: "为什么借款可能不通过", en: "why a draw can be refused")
    }
  }

  /// The explanation itself.
  var lessonText: Phrase {
    switch notice.topic ?? .score {
    case .score:
      Phrase(
        zh: "信用分看身份、行为、产品关系、还款历史和履约能力五个方面，每月更新一次。其中还款历史最重要。",
        en: "It looks at identity, behaviour, products used, history and ability to pay, once a "
          + "month. How loans were repaid weighs most.")
    case .recovery:
      Phrase(
        zh: "一次晚还的影响会逐月变小；此后连续按时还款三到六个月，通常可以看到回升。",
        en: "A late payment weighs less each month; three to six months on time usually bring the "
          + "score back up.")
    case .lateness:
      Phrase(
        zh: "到期次日起，逾期本金按日计收罚息，新借款暂停。报送征信之前会先告知您；还清后该信息保留五年。",
        en:
          "From the day after the due date overdue principal bears penalty interest and draws "
          + "rest. We tell you before the bureau hears of it; once paid, the entry stays for five "
          + "years."
      )
    case .borrowing:
      Phrase(
        zh: "每次申请都会留下查询记录；同时欠几家机构，每月还款加起来容易超出收入。",
        en: "Each application leaves an inquiry, and instalments of several lenders together soon "
          + "exceed an income.")
    case .safety:
      Phrase(
        zh: "不要把密码、验证码告诉任何人，也不要替别人借款；手机号和银行卡变更后请核对。",
        en: "Tell nobody a password or a code, never borrow for somebody else, and check the phone "
          + "number and card after a change.")
    case .draws:
      Phrase(
        zh: "每笔借款都会再核对一次：有无逾期、锁定、证件和授权是否有效、是否还得起。不通过都有通知写明原因。",
        en:
          "Every draw is checked anew: lateness, locks, document and consents, and whether it can "
          + "be repaid. A refusal always comes with its reasons.")
    }
  }

  /// What to do after an explanation.
  var lessonActions: [Phrase] {
    switch notice.topic ?? .score {
    case .score, .recovery: [say("在“信用分”查看每一项。", "See every part under Score.")]
    case .lateness:
      [say("在到期日前留足资金；有困难请尽早联系我们。", "Have enough in time; if it is hard, talk to us early.")]
    case .borrowing:
      [say("新借之前，先把各家每月还款加起来看一看。", "Before a new loan, add up what you pay each month.")]
    case .safety: [say("在“安全中心”查看登录设备。", "Look through your devices under Security.")]
    case .draws: [say("借款之前可在“额度管理”查看是否可用。", "See under Limit beforehand whether you can draw.")]
    }
  }
}
