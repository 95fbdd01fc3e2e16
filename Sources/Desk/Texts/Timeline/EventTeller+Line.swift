import Credit

extension EventTeller {
  func line(_ fact: Fact) -> EventText {
    switch fact {
    case .opened(let limit, let rate):
      EventText(
        .tick, .good, Phrase(zh: "额度开通", en: "line opened"),
        money(limit) + Phrase(both: "  ") + Figures.daily(rate))
    case .closed(let cause, let owing): closed(cause, owing: owing)
    case .ranOff: EventText(.tick, .neutral, Phrase(zh: "已结清关闭", en: "run off, closed"))
    case .reinstated(let limit):
      EventText(.tick, .good, Phrase(zh: "额度恢复", en: "line brought back"), money(limit))
    case .writtenOff(let amount):
      EventText(.cross, .danger, Phrase(zh: "核销", en: "written off"), money(amount))
    case .limitChanged(let before, let after, let cause):
      limitChanged(before, after, cause)
    case .rateChanged(let before, let after):
      EventText(
        after < before ? .down : .up, after < before ? .good : .notice,
        Phrase(zh: "新借款利率", en: "rate of new draws"),
        Figures.daily(before) + Phrase(both: " → ") + Figures.daily(after))
    case .ceilingSet(let amount):
      EventText(
        .dot, .neutral, Phrase(zh: "客户自设上限", en: "own ceiling"),
        amount > .zero ? money(amount) : Phrase(zh: "取消", en: "taken away"))
    case .raiseOffered(let limit):
      EventText(.up, .notice, Phrase(zh: "可提额", en: "raise offered"), money(limit))
    case .raiseExpired(let limit):
      EventText(
        .dot, .neutral, Phrase(zh: "提额未领取，已过期", en: "offered raise not taken"), money(limit))
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func closed(_ cause: CloseCause, owing: Money) -> EventText {
    let because = LineText.cause(cause)
    let debt =
      owing > .zero
      ? Phrase(zh: "  待还 \(currency.text(owing))", en: "  owing \(currency.text(owing))") : .empty
    return EventText(
      .cross, cause == .customer ? .neutral : .danger, Phrase(zh: "额度关闭", en: "line closed"),
      because + debt)
  }

  private func limitChanged(_ before: Money, _ after: Money, _ cause: LimitCause) -> EventText {
    let change = Phrase(both: "\(Figures.amount(before)) → \(Figures.amount(after))")
    let symbol = after > before ? Symbol.up : .down
    switch cause {
    case .raise: return EventText(symbol, .good, Phrase(zh: "提额", en: "limit raised"), change)
    case .cut: return EventText(symbol, .warning, Phrase(zh: "降额", en: "limit cut"), change)
    case .temporaryStart:
      return EventText(symbol, .good, Phrase(zh: "临时额度生效", en: "temporary limit"), change)
    case .temporaryEnd:
      return EventText(symbol, .notice, Phrase(zh: "临时额度到期", en: "temporary limit ended"), change)
    case .restored:
      return EventText(symbol, .good, Phrase(zh: "额度恢复", en: "limit restored"), change)
    case .closed: return EventText(symbol, .danger, Phrase(zh: "额度清零", en: "limit to zero"), change)
    case .plan:
      return EventText(
        symbol, .notice, Phrase(zh: "安排后恢复部分额度", en: "limit after the plan"), change)
    case .staff:
      return EventText(symbol, .notice, Phrase(zh: "人工调整", en: "limit set by staff"), change)
    }
  }

  func lock(_ fact: Fact) -> EventText {
    switch fact {
    case .locked(let kind, let until, let reasons):
      let name = LockText.name(kind)
      let end = DayText.prose(until, seenFrom: day)
      let ends = until.isSet ? Phrase(zh: "至 \(end.zh)", en: "until \(end.en)") : .empty
      let why = reasons.count > 0 ? CodeText.of(reasons[0].code).title : .empty
      return EventText(
        .cross, .danger, Phrase(zh: "锁定：\(name.zh)", en: "locked: \(name.en)"),
        [codes(reasons), why, ends].joined(zh: "  ", en: "  "))
    case .unlocked(let kind, let cause):
      return EventText(
        .tick, .good, titled("解锁：", "unlocked: ", kind), LockText.lift(cause))
    case .lockRenewed(let kind, let until):
      let end = DayText.prose(until, seenFrom: day)
      return EventText(
        .cross, .warning, titled("锁定续期：", "lock renewed: ", kind),
        until.isSet ? Phrase(zh: "至 \(end.zh)", en: "until \(end.en)") : .empty)
    case .lockProposedForGood(let kind, let person):
      return EventText(
        .cross, .warning, titled("提议长期锁定：", "for good proposed: ", kind),
        Phrase(both: name(person)))
    case .lockedForGood(let kind):
      return EventText(
        .cross, .danger, titled("长期锁定：", "locked for good: ", kind),
        Phrase(zh: "由两人决定", en: "decided by two people"))
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func titled(_ zh: String, _ en: String, _ kind: Lock.Kind) -> Phrase {
    Phrase(zh: zh, en: en) + LockText.name(kind)
  }
}

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
