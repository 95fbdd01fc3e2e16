import Credit

extension EventTeller {
  func money(_ fact: Fact) -> EventText {
    switch fact {
    case .drawn(let terms): drawn(terms)
    case .drawHeld(let amount):
      EventText(.alarm, .warning, Phrase(zh: "借款暂缓", en: "draw held"), money(amount))
    case .drawReleased(let amount):
      EventText(
        .moneyOut, .good, Phrase(zh: "核实后放款", en: "held draw paid out"), money(amount))
    case .drawVoided(let amount):
      EventText(.cross, .notice, Phrase(zh: "暂缓的借款已取消", en: "held draw cancelled"), money(amount))
    case .reminderCancelled:
      EventText(.dot, .neutral, Phrase(zh: "已还，取消提醒", en: "paid, reminder called off"))
    case .settled(let opened):
      EventText(
        .tick, .good, Phrase(zh: "一笔借款结清", en: "loan settled"),
        Phrase(zh: "\(opened) 借出", en: "drawn \(opened)"))
    case .statement(let balance, let minimum, let paid, let status):
      statement(balance, minimum, paid, status)
    case .billed, .debited, .debitFailed, .repaid: payment(fact)
    default: late(fact)
    }
  }

  private func drawn(_ terms: RepaymentTerms) -> EventText {
    let method = LineText.method(terms.method)
    let rate = Figures.daily(terms.rate)
    if terms.method == .revolving {
      return EventText(
        .moneyOut, .neutral, Phrase(zh: "刷卡消费 ", en: "card payment ") + money(terms.amount), rate)
    }
    return EventText(
      .moneyOut, .neutral, Phrase(zh: "借款 ", en: "drew ") + money(terms.amount),
      Phrase(
        zh: "\(terms.months) 期 \(method.zh) \(rate.zh)",
        en: "\(terms.months) months, \(method.en), \(rate.en)"))
  }

  private func payment(_ fact: Fact) -> EventText {
    switch fact {
    case .billed(let amount, let due):
      let date = DayText.prose(due, seenFrom: day)
      return EventText(
        .dot, .neutral, Phrase(zh: "账单 ", en: "bill ") + money(amount),
        Phrase(zh: "\(date.zh)到期", en: "due \(date.en)"))
    case .debited(let amount):
      return EventText(.moneyIn, .neutral, Phrase(zh: "自动扣款 ", en: "debited ") + money(amount))
    case .debitFailed(let amount):
      return EventText(
        .alarm, .warning, Phrase(zh: "扣款未成功", en: "debit failed"),
        Phrase(zh: "缺 ", en: "short of ") + money(amount))
    case .repaid(let amount, let early):
      return EventText(
        .moneyIn, early ? .good : .neutral, Phrase(zh: "还款 ", en: "repaid ") + money(amount),
        early ? Phrase(zh: "未逾期", en: "not overdue") : .empty)
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func late(_ fact: Fact) -> EventText {
    switch fact {
    case .overdue(let amount):
      return EventText(.alarm, .warning, Phrase(zh: "开始逾期", en: "overdue"), money(amount))
    case .collected(let channel, let days):
      let words = CollectionText.channel(channel)
      return EventText(
        .alarm, [.agency, .legal].contains(channel) ? .danger : .warning,
        Phrase(zh: "催收：\(words.zh)", en: "collections: \(words.en)"), lateness(days))
    case .cured(let days):
      return EventText(.tick, .good, Phrase(zh: "逾期已还清", en: "cured"), lateness(days))
    default: preconditionFailure("a fact of another facet")
    }
  }

  func lateness(_ days: Int) -> Phrase {
    let count = Figures.count(days, zh: "天", one: "day past due", many: "days past due")
    return Phrase(zh: "逾期 \(count.zh)", en: count.en)
  }

  private func statement(
    _ balance: Money, _ minimum: Money, _ paid: Money, _ status: Int
  ) -> EventText {
    let (owed, least, got) = (currency.text(balance), currency.text(minimum), currency.text(paid))
    return EventText(
      status > 0 ? .alarm : .dot, status > 1 ? .danger : status > 0 ? .warning : .neutral,
      Phrase(zh: "账单余额 \(owed)", en: "statement \(owed)"),
      standing(status)
        + Phrase(zh: "，已付 \(got)，最低 \(least)", en: ", paid \(got), minimum \(least)"))
  }

  // It stands first, since a narrow pane cuts the end.
  private func standing(_ status: Int) -> Phrase {
    switch status {
    case ..<(-1): Phrase(zh: "未使用", en: "inactive")
    case -1: Phrase(zh: "已全额还清", en: "paid in full")
    case 0: Phrase(zh: "循环", en: "revolving")
    case 1: Phrase(zh: "迟 1 个月", en: "1 month late")
    default: Phrase(zh: "迟 \(status) 个月", en: "\(status) months late")
    }
  }
}
