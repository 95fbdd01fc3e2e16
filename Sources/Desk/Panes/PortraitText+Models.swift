internal import Cells
internal import Credit
internal import World

extension PortraitText {
  /// Both models of default, which of them decides, the way through the tree, segment, warning.
  func addModels(to block: inout TextBlock) {
    let (score, policy) = (dossier.file.score, dossier.policy)
    block.heading(model.say(Phrase(zh: "内部模型", en: "Internal models")))
    let choice = policy.defaultModelChoice
    probability(
      Phrase(zh: "评分卡违约概率", en: "PD, scorecard"), Int(score.defaultProbability),
      decides: decides(.scorecard), to: &block)
    probability(
      Phrase(zh: "决策树违约概率", en: "PD, tree"), Int(score.treeProbability),
      decides: decides(.tree), to: &block)
    tell(Phrase(zh: "取用", en: "deciding"), ScoreText.choice(choice), to: &block)
    addPath(to: &block)
    addSegment(to: &block)
    addWarning(to: &block)
  }

  private func decides(_ kind: DefaultModelChoice) -> Bool {
    let score = dossier.file.score
    switch dossier.policy.defaultModelChoice {
    case .scorecard: return kind == .scorecard
    case .tree: return kind == .tree
    case .higher: return (kind == .tree) == (score.treeProbability > score.defaultProbability)
    }
  }

  private func probability(
    _ label: Phrase, _ parts: Int, decides: Bool, to block: inout TextBlock
  ) {
    block.fact(
      (decides ? "▸ " : "  ") + model.say(label), Figures.perTenThousand(parts),
      decides ? Style(.notice, .bold) : .plain, labelWidth: 22)
  }

  private func addPath(to block: inout TextBlock) {
    let steps = dossier.file.treePath(under: dossier.policy, on: dossier.today)
    for (depth, step) in steps.enumerated() {
      let condition = WhyCondition(step.condition, observed: step.observed, model.currency)
      let (mark, role): (String, Role) =
        switch condition.isMet {
        case true?: ("✓", .good)
        case false?: ("✗", .muted)
        case nil: ("?", .muted)
        }
      block.item(
        Run(mark, Style(role)), model.say(condition.clause), Style(.muted),
        indent: 2 + min(depth, 4))
    }
  }

  private func addSegment(to block: inout TextBlock) {
    let index = Int(dossier.file.score.segment)
    let segments = dossier.policy.segments
    guard segments.indices.contains(index) else { return }
    tell(Phrase(zh: "分群", en: "segment"), Phrase(both: segments[index].name), to: &block)
  }

  private func addWarning(to block: inout TextBlock) {
    let watch = dossier.file.score.watch
    let role: Role =
      watch.level == .red ? .danger : watch.level > .normal ? .warning : .good
    let seen =
      watch.level > .normal && watch.seenOn.isSet
      ? Phrase(zh: "，最近信号 \(watch.seenOn)", en: ", signals last seen \(watch.seenOn)") : .empty
    tell(
      Phrase(zh: "预警等级", en: "warning"), ScoreText.warning(watch.level) + seen + warnedSince,
      role, to: &block)
  }

  private var warnedSince: Phrase {
    for event in dossier.events.reversed() {
      guard case .warned(let level, _) = event.fact, level == dossier.file.score.warning else {
        continue
      }
      let day = event.moment.day
      return Phrase(zh: "，自 \(day) 起", en: ", since \(day)")
    }
    return .empty
  }

  /// A label and its value, labels in one column.
  func tell(_ label: Phrase, _ value: Phrase, _ role: Role = .text, to block: inout TextBlock) {
    block.fact("  " + model.say(label), model.say(value), Style(role), labelWidth: 22)
  }
}
