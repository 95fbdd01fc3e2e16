import Credit

extension EventTeller {
  func line(_ fact: Fact) -> EventText {
    switch fact {
    case .scored(let score, let before, _): scored(score, from: before)
    case .warned(let level, let before): warned(level, from: before)
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
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func scored(_ score: Int, from before: Int) -> EventText {
    let band = ScoreText.band(score)
    let headline = Phrase(zh: "信用分 \(score)", en: "score \(score)")
    guard before > 0, score != before else { return EventText(.dot, .neutral, headline, band) }
    let change = Phrase(both: Figures.signed(score - before) + "  ")
    return score > before
      ? EventText(.up, .good, headline, change + band)
      : EventText(.down, before - score >= 40 ? .warning : .notice, headline, change + band)
  }

  private func warned(_ level: WarningLevel, from before: WarningLevel) -> EventText {
    let tone: Tone =
      switch level {
      case .normal: .good
      case .yellow: .notice
      case .orange: .warning
      case .red: .danger
      }
    let (new, old) = (ScoreText.warning(level), ScoreText.warning(before))
    return EventText(
      level > before ? .alarm : .dot, tone,
      Phrase(zh: "预警：\(new.zh)", en: "warning: \(new.en)"),
      Phrase(zh: "此前\(old.zh)", en: "was \(old.en)"))
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
      return EventText(
        .cross, .danger, Phrase(zh: "锁定：\(name.zh)", en: "locked: \(name.en)"),
        [codes(reasons), ends].joined(zh: "  ", en: "  "))
    case .unlocked(let kind, let cause):
      let name = LockText.name(kind)
      return EventText(
        .tick, .good, Phrase(zh: "解锁：\(name.zh)", en: "unlocked: \(name.en)"), LockText.lift(cause))
    default: preconditionFailure("a fact of another facet")
    }
  }
}
