import Credit

extension EventTeller {
  /// What the customer did and what came of it at once.
  func acted(_ act: Act, _ answer: Answer) -> EventText {
    let (headline, detail) = (self.headline(of: act), self.detail(of: act))
    switch answer {
    case .refused(let refusal):
      return EventText(.cross, .warning, headline, RefusalText.of(refusal))
    case .held:
      return EventText(.alarm, .warning, headline, Phrase(zh: "暂缓核查", en: "held for checks"))
    case .done, .paidOut: return EventText(.dot, tone(of: act), headline, detail)
    }
  }

  private func tone(of act: Act) -> Tone {
    switch act {
    case .wrongPasswords, .reportTheft, .faceCheck(passed: false), .smsCheck(passed: false),
      .complain, .shop:
      .warning
    case .login(newDevice: true, _), .changeContact, .withdrawConsent, .appeal, .outsideInquiry,
      .outsideLoan, .outsideLate:
      .notice
    case .faceCheck, .smsCheck: .good
    default: .neutral
    }
  }

  private func headline(of act: Act) -> Phrase {
    switch act {
    case .login, .wrongPasswords, .changeContact, .faceCheck, .smsCheck, .reportTheft:
      access(act)
    case .giveConsent, .withdrawConsent, .answerInvitation, .apply, .claimTemporaryLimit,
      .closeLine, .appeal, .bringPapers, .complain:
      request(act)
    case .draw, .repay, .repayAll, .shop: payment(act)
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate: outside(act)
    }
  }

  private func access(_ act: Act) -> Phrase {
    switch act {
    case .login(true, _): Phrase(zh: "新设备登录", en: "signed in, new device")
    case .login: Phrase(zh: "异地登录", en: "signed in from afar")
    case .wrongPasswords(let count):
      Phrase(zh: "密码输错 \(count) 次", en: "\(count) wrong passwords")
    case .changeContact(.password): Phrase(zh: "更改密码", en: "changed password")
    case .changeContact(.phone): Phrase(zh: "更改手机号", en: "changed phone number")
    case .changeContact(.card): Phrase(zh: "更改银行卡", en: "changed card")
    case .faceCheck(let passed):
      passed
        ? Phrase(zh: "人脸验证通过", en: "face check passed")
        : Phrase(zh: "人脸验证未通过", en: "face check not passed")
    case .smsCheck(let passed):
      passed
        ? Phrase(zh: "短信验证通过", en: "SMS check passed")
        : Phrase(zh: "短信验证未通过", en: "SMS check not passed")
    default: Phrase(zh: "报告账户被盗用", en: "reported theft of the account")
    }
  }

  private func request(_ act: Act) -> Phrase {
    switch act {
    case .giveConsent: Phrase(zh: "授权", en: "gave consent")
    case .withdrawConsent: Phrase(zh: "撤回授权", en: "withdrew consent")
    case .answerInvitation(let accepts):
      accepts
        ? Phrase(zh: "接受邀请", en: "accepted the invitation")
        : Phrase(zh: "谢绝邀请", en: "turned the invitation down")
    case .apply: Phrase(zh: "申请开通", en: "applied for the line")
    case .claimTemporaryLimit: Phrase(zh: "领取临时额度", en: "claimed the temporary limit")
    case .closeLine: Phrase(zh: "申请关闭额度", en: "asked to close the line")
    case .appeal: Phrase(zh: "申请复议", en: "appealed")
    case .bringPapers: Phrase(zh: "提交材料", en: "brought papers")
    default: Phrase(zh: "投诉", en: "complained")
    }
  }

  private func payment(_ act: Act) -> Phrase {
    switch act {
    case .draw(let amount, _, _): Phrase(zh: "申请借款 ", en: "asked for ") + money(amount)
    case .repay(let amount): Phrase(zh: "主动还款 ", en: "paid back ") + money(amount)
    case .repayAll: Phrase(zh: "提前还清", en: "paid everything back")
    case .shop(let amount, _, let roundSum):
      (roundSum
        ? Phrase(zh: "整额付款 ", en: "round payment ") : Phrase(zh: "异常付款 ", en: "odd payment "))
        + money(amount)
    default: preconditionFailure("an act of another facet")
    }
  }

  private func outside(_ act: Act) -> Phrase {
    switch act {
    case .outsideInquiry: return Phrase(zh: "其他机构查询征信", en: "inquiry by another lender")
    case .outsideLoan(let amount):
      return Phrase(zh: "在其他机构借款 ", en: "borrowed elsewhere ") + money(amount)
    case .outsideSettled(let amount):
      return Phrase(zh: "结清其他机构借款 ", en: "settled elsewhere ") + money(amount)
    case .outsideLate(let change):
      return change > 0
        ? Phrase(zh: "其他机构逾期60天", en: "60 days late elsewhere")
        : Phrase(zh: "其他机构逾期记录移除", en: "lateness elsewhere off the file")
    default: preconditionFailure("an act of another facet")
    }
  }

  private func detail(of act: Act) -> Phrase {
    switch act {
    case .login(_, let kilometres) where kilometres > 0:
      return Phrase(
        zh: "距常用城市 \(Figures.grouped(kilometres)) 公里",
        en: "\(Figures.grouped(kilometres)) km from the usual city")
    case .giveConsent(let purposes), .withdrawConsent(let purposes):
      return LineText.consents(purposes)
    case .draw(_, let months, let method):
      let words = LineText.method(method)
      return Phrase(zh: "\(months) 期 \(words.zh)", en: "\(months) months, \(words.en)")
    case .bringPapers(let papers): return CaseText.papers(papers)
    case .shop(_, let percent, _):
      return Phrase(zh: "为平时的 \(percent) %", en: "\(percent) % of the usual")
    default: return .empty
    }
  }
}
