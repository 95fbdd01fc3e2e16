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
    case .sisterNews(_, let days): days > 0 ? .warning : .neutral
    case .moneyTraced, .authorityHold(true): .danger
    case .login(newDevice: true, _), .changeContact, .withdrawConsent, .refuseConsent, .appeal,
      .outsideInquiry, .outsideLoan, .outsideLate, .askHuman, .dispute, .askPlan, .lockMyself:
      .notice
    case .faceCheck, .smsCheck, .renewDocument: .good
    default: .neutral
    }
  }

  private func headline(of act: Act) -> Phrase {
    switch act {
    case .login, .wrongPasswords, .changeContact, .faceCheck, .smsCheck, .reportTheft,
      .renewDocument:
      access(act)
    case .giveConsent, .refuseConsent, .withdrawConsent, .setQuietHours, .readOffer,
      .answerInvitation, .apply, .readTerms, .claimTemporaryLimit, .setCeiling, .askRaise,
      .acceptRaise, .lockMyself, .closeLine:
      request(act)
    case .appeal, .bringPapers, .complain, .askHuman, .dispute, .callService: voice(act)
    case .draw, .repay, .repayAll, .shop, .askPlan, .stateIncome: payment(act)
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome,
      .sisterNews, .moneyTraced, .authorityHold:
      outside(act)
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
    case .renewDocument: Phrase(zh: "更新身份证件", en: "renewed the identity document")
    default: Phrase(zh: "报告账户被盗用", en: "reported theft of the account")
    }
  }

  private func request(_ act: Act) -> Phrase {
    switch act {
    case .giveConsent: Phrase(zh: "授权", en: "gave consent")
    case .refuseConsent: Phrase(zh: "拒绝授权", en: "refused consent")
    case .withdrawConsent: Phrase(zh: "撤回授权", en: "withdrew consent")
    case .setQuietHours: Phrase(zh: "设置免打扰时段", en: "set quiet hours")
    case .readOffer: Phrase(zh: "阅读并确认邀请", en: "read and confirmed the offer")
    case .answerInvitation(let accepts):
      accepts
        ? Phrase(zh: "接受邀请", en: "accepted the invitation")
        : Phrase(zh: "谢绝邀请", en: "turned the invitation down")
    case .apply: Phrase(zh: "申请开通", en: "applied for the line")
    case .readTerms: Phrase(zh: "阅读并确认条款", en: "read and confirmed the terms")
    case .claimTemporaryLimit: Phrase(zh: "领取临时额度", en: "claimed the temporary limit")
    case .setCeiling(let amount):
      amount > .zero
        ? Phrase(zh: "自设上限 ", en: "set an own ceiling of ") + money(amount)
        : Phrase(zh: "取消自设上限", en: "took the own ceiling away")
    case .askRaise: Phrase(zh: "申请提额", en: "asked for a higher limit")
    case .acceptRaise: Phrase(zh: "接受提额", en: "accepted the raise")
    case .lockMyself(let days):
      Phrase(zh: "自行锁定 \(days) 天", en: "locked the line for \(days) days")
    default: Phrase(zh: "申请关闭额度", en: "asked to close the line")
    }
  }

  private func voice(_ act: Act) -> Phrase {
    switch act {
    case .appeal: return Phrase(zh: "申请复议", en: "appealed")
    case .bringPapers: return Phrase(zh: "提交材料", en: "brought papers")
    case .askHuman: return Phrase(zh: "要求人工查看", en: "asked that a person look")
    case .dispute(let datum):
      let name = DataText.name(datum)
      return Phrase(zh: "对数据提出异议：\(name.zh)", en: "contested a datum: \(name.en)")
    case .callService(let topic, _, _):
      let name = DataText.topic(topic)
      return Phrase(zh: "联系客服：\(name.zh)", en: "contacted service: \(name.en)")
    default: return Phrase(zh: "投诉", en: "complained")
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
    case .askPlan(let months):
      Phrase(zh: "申请分 \(months) 期的还款安排", en: "asked for a plan of \(months) instalments")
    case .stateIncome(let amount): Phrase(zh: "申报月收入 ", en: "stated an income of ") + money(amount)
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
    case .outsideIncome(let amount):
      return Phrase(zh: "外部收入数据 ", en: "income by an outside source ") + money(amount)
    default: return news(act)
    }
  }

  private func news(_ act: Act) -> Phrase {
    switch act {
    case .sisterNews(let debt, let days):
      return days > 0
        ? Phrase(zh: "关联产品逾期 \(days) 天", en: "\(days) days late with a sister product")
        : Phrase(zh: "关联产品欠款 ", en: "debt with sister products ") + money(debt)
    case .moneyTraced(let trace):
      let words = DataText.trace(trace)
      return Phrase(zh: "资金流向：\(words.zh)", en: "money traced to \(words.en)")
    case .authorityHold(let holds):
      return holds
        ? Phrase(zh: "有权机关要求暂停", en: "an authority ordered a hold")
        : Phrase(zh: "有权机关解除要求", en: "the authority ended its hold")
    default: preconditionFailure("an act of another facet")
    }
  }

  private func detail(of act: Act) -> Phrase {
    switch act {
    case .login(_, let kilometres) where kilometres > 0:
      return Phrase(
        zh: "距常用城市 \(Figures.grouped(kilometres)) 公里",
        en: "\(Figures.grouped(kilometres)) km from the usual city")
    case .giveConsent(let purposes), .refuseConsent(let purposes),
      .withdrawConsent(let purposes):
      return LineText.consents(purposes)
    case .draw(_, let months, let method):
      let words = LineText.method(method)
      return Phrase(zh: "\(months) 期 \(words.zh)", en: "\(months) months, \(words.en)")
    case .bringPapers(let papers): return CaseText.papers(papers)
    case .renewDocument(let until):
      return Phrase(zh: "有效期至 \(until)", en: "good until \(until)")
    case .setQuietHours(let from, let until):
      return from == until
        ? Phrase(zh: "不设置", en: "none") : Phrase(both: StateText.hours(from, until))
    case .callService(_, let answered, let settled):
      let (first, last) = (DayText.span(minutes: answered), DayText.span(minutes: settled))
      return Phrase(
        zh: "\(first.zh)应答，\(last.zh)办结", en: "answered in \(first.en), settled in \(last.en)")
    case .sisterNews(let debt, let days) where days > 0:
      return Phrase(zh: "欠款 ", en: "debt ") + money(debt)
    case .shop(_, let percent, _):
      return Phrase(zh: "为平时的 \(percent) %", en: "\(percent) % of the usual")
    default: return .empty
    }
  }
}
