internal import Cells
internal import Credit
internal import World

/// The score with its parts: the portrait by dimension, both models of default, the data with
/// their faults, where the customer stands, and for the analyst the caps that stop over-lending.
struct PortraitText {
  let model: Model
  let dossier: Dossier

  func block(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    addScore(to: &block)
    for dimension in Scorecard.Dimension.allCases { add(dimension, to: &block) }
    addModels(to: &block)
    addData(to: &block)
    addStates(to: &block)
    if model.settings.isAnalyst { CapStackText(model: model, dossier: dossier).add(to: &block) }
    return block
  }

  private var parts: [CreditFile.ScorePart] {
    dossier.file.scoreParts(of: dossier.policy.scorecard, on: dossier.today)
  }

  private func addScore(to block: inout TextBlock) {
    let score = dossier.file.score
    guard score.shown > 0 else {
      return block.text(
        model.say(
          Phrase(
            zh: "还没有评分：没有评分授权，或还没到评分日。",
            en: "No score yet: no consent to scoring, or no score day so far.")), Style(.muted))
    }
    let range = dossier.policy.scorecard.range
    let shown = Int(score.shown)
    let room = max(4, min(40, block.width - 24))
    block.line([
      Run("\(shown) ", Style(.text, .bold)),
      Run(model.say(ScoreText.band(shown)) + "  ", Style(.accent)),
      Run("\(range.lowerBound) ", Style(.muted)),
      Run(Gauge.text(shown - range.lowerBound, of: range.count - 1, width: room), Style(.usedArea)),
      Run(" \(range.upperBound)", Style(.muted)),
    ])
    if score.previous > 0 {
      let change = Int(score.shown) - Int(score.previous)
      block.fact(
        model.say(Phrase(zh: "上次评分", en: "before")),
        "\(score.previous)  (\(Figures.signed(change)))",
        Style(change < 0 ? .danger : .text))
    }
    let base = dossier.policy.scorecard.base
    block.fact(model.say(Phrase(zh: "基础分", en: "base points")), "\(base)")
  }

  private func add(_ dimension: Scorecard.Dimension, to block: inout TextBlock) {
    let parts = parts.filter { $0.dimension == dimension }
    guard !parts.isEmpty else { return addNothing(about: dimension, to: &block) }
    let sum = parts.reduce(0) { $0 + $1.points }
    block.heading("\(model.say(ScoreText.dimension(dimension)))  \(Figures.signed(sum))")
    for part in parts { block.line(line(part, width: block.width)) }
  }

  private func addNothing(about dimension: Scorecard.Dimension, to block: inout TextBlock) {
    block.heading(model.say(ScoreText.dimension(dimension)))
    block.text(
      model.say(
        Phrase(zh: "没有使用这类数据，不计分。", en: "No data of this kind is used; it counts for nothing.")),
      Style(.muted))
  }

  // Points at the left where they line up, the bar beside them, the datum at the right.
  private func line(_ part: CreditFile.ScorePart, width: Int) -> [Run] {
    let role: Role = part.points > 0 ? .good : part.points < 0 ? .danger : .muted
    let bar = Gauge.text(min(abs(part.points), 100), of: 100, width: 6)
    let observed =
      part.observed.map {
        model.say(CharacteristicText.short($0, part.characteristic, model.currency))
      } ?? model.say(Phrase(zh: "未收集", en: "not collected"))
    let nameWidth = max(8, min(30, width - 14 - 14))
    let name = model.say(CharacteristicText.name(part.characteristic))
    return [
      Run(Figures.signed(part.points).padded(to: 6, .left) + " ", Style(role)),
      Run(bar + " ", Style(role)),
      Run(name.padded(to: nameWidth) + " "),
      Run(observed, Style(part.observed == nil ? .muted : .title)),
    ]
  }
}

extension PortraitText {
  /// The data that can be wrong, each with what is wrong with it.
  func addData(to block: inout TextBlock) {
    let file = dossier.file
    let faults = file.dataFaults(on: dossier.day, under: dossier.policy)
    block.heading(model.say(Phrase(zh: "数据质量", en: "Data quality")))
    for datum in Datum.allCases {
      let fault = faults.first { $0.datum == datum }?.fault
      let word = fault.map(DataText.fault) ?? Phrase(zh: "没有疑问", en: "nothing found")
      tell(DataText.name(datum), word, fault == nil ? .muted : .warning, to: &block)
    }
    if file.access.marks.contains(.quarantined) {
      block.text(
        model.say(
          Phrase(
            zh: "目前的活动暂不计入画像，待本人核验。",
            en: "What happens now is kept out of the portrait until the owner is proved.")),
        Style(.warning))
    }
  }

  /// Consent, identity, permission, invitation, plan, bureau.
  func addStates(to block: inout TextBlock) {
    let file = dossier.file
    block.heading(model.say(Phrase(zh: "授权与状态", en: "Consent and standing")))
    for purpose in Consents.purposes {
      let state = file.consents.state(of: purpose)
      tell(
        LineText.purpose(purpose), StateText.consent(state),
        state == .given ? .good : state == .none ? .muted : .text, to: &block)
    }
    let now = Moment(dossier.day, minute: 1_439)
    tell(
      Phrase(zh: "身份核验", en: "identity"), StateText.identity(file.identity, at: now), to: &block)
    addPermission(to: &block)
    tell(
      Phrase(zh: "邀请", en: "invitation"),
      [StateText.invitation(file.invitation.state), StateText.manners(file.invitation)]
        .joined(zh: "，", en: ", "), to: &block)
    tell(Phrase(zh: "还款安排", en: "plan"), StateText.plan(file.replan), to: &block)
    tell(Phrase(zh: "征信报送", en: "bureau"), CollectionText.bureau(file.bureauReport), to: &block)
  }

  private func addPermission(to block: inout TextBlock) {
    let permission = dossier.file.permission
    let code = permission.code == .none ? "" : "  \(permission.code.name)"
    tell(
      Phrase(zh: "开通许可", en: "permission"),
      StateText.permission(permission.state) + Phrase(both: code),
      permission.isOpen ? .good : .danger, to: &block)
  }
}
