import Credit

extension EventTeller {
  /// What the lender knows and thinks: score, warning, segment, data.
  func score(_ fact: Fact) -> EventText {
    switch fact {
    case .scored(let score, let before, _): scored(score, from: before)
    case .warned(let level, let before): warned(level, from: before)
    case .segmented(let segment, let before):
      EventText(
        .dot, .neutral, Phrase(zh: "分群变动", en: "segment changed"),
        self.segment(before) + Phrase(both: " → ") + self.segment(segment))
    case .quarantined(let begins):
      begins
        ? EventText(
          .alarm, .warning, Phrase(zh: "数据隔离开始", en: "data kept apart"),
          Phrase(zh: "本人核验前不计入画像", en: "until the owner is proved"))
        : EventText(.tick, .good, Phrase(zh: "数据隔离结束", en: "data no longer kept apart"))
    default: datum(fact)
    }
  }

  private func segment(_ place: Int) -> Phrase {
    segments.indices.contains(place)
      ? Phrase(both: segments[place].name)
      : Phrase(zh: "第 \(place + 1) 群", en: "number \(place + 1)")
  }

  private func datum(_ fact: Fact) -> EventText {
    switch fact {
    case .dataFault(let datum, let fault):
      EventText(
        .alarm, .notice, Phrase(zh: "数据有疑问：", en: "faulty datum: ") + DataText.name(datum),
        DataText.fault(fault))
    case .dataCorrected(let datum, let before, let after):
      EventText(
        .tick, .good, Phrase(zh: "数据已更正：", en: "datum corrected: ") + DataText.name(datum),
        value(before, of: datum) + Phrase(both: " → ") + value(after, of: datum))
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func value(_ value: Int, of datum: Datum) -> Phrase {
    switch datum {
    case .income, .spending: Phrase(both: currency.text(fen: value * 100))
    case .document:
      Phrase(both: Day(number: max(0, min(value, Int(UInt16.max)))).description)
    case .inquiries, .lenders, .outsideLate: Phrase(both: Figures.grouped(value))
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

  /// Permission and invitation.
  func states(_ fact: Fact) -> EventText {
    switch fact {
    case .permissionChanged(let state):
      EventText(
        state == .open ? .tick : .cross, state == .open ? .good : .danger,
        Phrase(zh: "开通许可", en: "permission"), StateText.permission(state))
    case .invitationMoved(let state):
      EventText(.dot, .neutral, Phrase(zh: "邀请", en: "invitation"), StateText.invitation(state))
    default: preconditionFailure("a fact of another facet")
    }
  }
}
