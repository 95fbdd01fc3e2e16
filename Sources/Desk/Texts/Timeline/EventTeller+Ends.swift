import Credit

extension EventTeller {
  /// What becomes of late debt: the bureau, recovery, sale, being called in.
  func end(_ fact: Fact) -> EventText {
    switch fact {
    case .reported(let days):
      EventText(
        .alarm, .danger, Phrase(zh: "向征信报送逾期", en: "lateness reported to the bureau"),
        lateness(days))
    case .reportCorrected:
      EventText(
        .tick, .good, Phrase(zh: "向征信更新：已还清", en: "bureau told: no longer late"))
    case .reportForgotten:
      EventText(.tick, .good, Phrase(zh: "五年前的逾期记录移除", en: "lateness of five years ago off file"))
    case .recovered(let amount):
      EventText(
        .moneyIn, .good, Phrase(zh: "核销后收回 ", en: "recovered ") + money(amount))
    case .debtSold(let debt, let price):
      EventText(
        .cross, .danger, Phrase(zh: "债权转让 ", en: "debt sold ") + money(debt),
        Phrase(zh: "价款 ", en: "for ") + money(price))
    case .debtCalled(let amount, let day):
      called(amount, by: day)
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func called(_ amount: Money, by last: Day) -> EventText {
    let date = DayText.prose(last, seenFrom: day)
    return EventText(
      .alarm, .danger, Phrase(zh: "提前收回 ", en: "debt called in ") + money(amount),
      Phrase(zh: "\(date.zh)前", en: "by \(date.en)"))
  }

  /// A new plan from the first word to its end.
  func plan(_ fact: Fact) -> EventText {
    switch fact {
    case .planOffered:
      return EventText(.flag, .notice, Phrase(zh: "提供还款安排", en: "plan offered"))
    case .planAsked(let months):
      return EventText(
        .flag, .notice, Phrase(zh: "申请还款安排", en: "plan asked for"), instalments(months))
    case .planBegan(let terms, let debt):
      let old = money(debt)
      return EventText(
        .tick, .good, Phrase(zh: "还款安排开始", en: "plan began"),
        instalments(terms.months)
          + Phrase(zh: "，每期 ", en: ", each ") + money(terms.payment)
          + Phrase(zh: "，替代 \(old.zh)", en: ", in place of \(old.en)"))
    case .planCompleted:
      return EventText(.tick, .good, Phrase(zh: "还款安排履行完毕", en: "plan kept to its end"))
    case .planBroken(let days):
      return EventText(
        .cross, .danger, Phrase(zh: "还款安排没有继续", en: "plan not kept"), lateness(days))
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func instalments(_ months: Int) -> Phrase {
    Figures.count(months, zh: "期", one: "instalment", many: "instalments")
  }
}
