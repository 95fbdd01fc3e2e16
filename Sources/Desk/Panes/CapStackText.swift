internal import Cells
internal import Credit
internal import World

/// The caps that stop over-lending, level by level with their reasons: for analysts only.
struct CapStackText {
  let model: Model
  let dossier: Dossier

  /// The levels in their order.
  var caps: [LimitCap] {
    dossier.file.capStack(under: dossier.policy, in: dossier.today.environment)
  }

  /// The stack under its heading, the lowest level marked.
  func add(to block: inout TextBlock) {
    let caps = self.caps
    let lowest = caps.map(\.cap).min()
    block.heading(
      model.say(Phrase(zh: "隐性上限（不对客户展示）", en: "Hidden cap (never shown to the customer)")))
    for cap in caps {
      let isDeciding = cap.cap == lowest
      let why = model.say(reason(cap.level))
      block.fact(
        (isDeciding ? "▸ " : "  ") + model.say(LineText.level(cap.level)),
        model.currency.text(cap.cap).padded(to: 12) + why,
        isDeciding ? Style(.notice, .bold) : .plain, labelWidth: 20)
    }
    addOffers(to: &block)
  }

  // What the customer set or was offered stands beside what caps it.
  private func addOffers(to block: inout TextBlock) {
    let limit = dossier.file.limit
    if let ceiling = limit.ceiling {
      add(Phrase(zh: "客户自设上限", en: "own ceiling"), model.currency.text(ceiling), to: &block)
    }
    let day = limit.pendingOn
    switch limit.pending {
    case .raise(let target):
      let until = model.say(Phrase(zh: "，\(day) 前可接受", en: ", open until \(day)"))
      add(
        Phrase(zh: "待接受的提额", en: "offered raise"), model.currency.text(target) + until,
        to: &block)
    case .cut(let target, let isClassWide):
      let from = model.say(Phrase(zh: "，\(day) 起", en: ", from \(day)"))
      let all = isClassWide ? model.say(Phrase(zh: "，统一调整", en: ", class-wide")) : ""
      add(
        Phrase(zh: "已通知的降额", en: "announced cut"), model.currency.text(target) + from + all,
        to: &block)
    case .close(let cause):
      add(
        Phrase(zh: "已通知的关闭", en: "announced end"),
        "\(day)  " + model.say(LineText.cause(cause)), to: &block)
    case .nothing: break
    }
  }

  private func add(_ label: Phrase, _ value: String, to block: inout TextBlock) {
    block.fact("  " + model.say(label), value, labelWidth: 20)
  }

  /// Why a level is where it is.
  func reason(_ level: LimitCap.Level) -> Phrase {
    let (file, policy) = (dossier.file, dossier.policy)
    let terms = policy.limits
    switch level {
    case .regulatory: return Phrase(zh: "法律规定", en: "by law")
    case .abilityToPay:
      let (percent, months) = (terms.abilityPercent, terms.abilityMonths)
      return Phrase(
        zh: "收入的 \(percent) % 减其他债务，按 \(months) 个月",
        en: "\(percent) % of income less other debt, over \(months) months")
    case .scoreBand:
      let band = terms.hiddenCapBands.first { Int(file.score.shown) < $0.below }?.points ?? 0
      return Phrase(
        zh: "评分 \(file.score.shown)：收入的 \(band) %",
        en: "score \(file.score.shown): \(band) % of income")
    case .otherLenders:
      let (count, percent) = (Int(file.outside.otherLenders), terms.otherLenderPercent)
      return Phrase(
        zh: "其他机构 \(count) 家，第二家起每家减 \(percent) %",
        en: "\(count) lenders, each beyond the first takes \(percent) %")
    case .macro:
      let regime = dossier.today.environment.regime
      let (word, percent) = (ScoreText.regime(regime), policy.manners.market.percent(in: regime))
      return Phrase(
        zh: "经济\(word.zh)，系数 \(percent) %", en: "economy \(word.en), factor \(percent) %")
    }
  }
}
