internal import Cells
internal import Credit
internal import World

/// The third pane beside an account: why the decision at hand was made.
struct WhyPane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let inner = surface.frame(
      title: model.say(Phrase(zh: "为什么", en: "Why")), note: note, isFocused: isFocused)
    let area = inner.inset(columns: 1, rows: 0)
    let text = model.why(width: area.width)
    guard !text.lines.isEmpty else {
      return surface.within(inner) { $0.hint(model.say(WhyPane.nothing)) }
    }
    let top = model.scroll(.why).top
    surface.position(
      top: top, count: text.lines.count, height: area.height, isFocused: isFocused)
    surface.within(area) { $0.draw(text.lines, from: top) }
  }

  private static let nothing = Phrase(
    zh: "选中时间线上的一个决定，这里说明依据。", en: "Select a decision on the timeline: this tells why it was made.")

  private var note: String {
    guard let account = model.subject, let decision = model.decisionAtHand else { return "" }
    return "D-\(account)-\(decision.ordinal)"
  }
}

extension Model {
  /// The why of the decision at hand: the sentence, the facts, every rule with what was seen.
  func why(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    guard let current, let decision = decisionAtHand else { return block }
    let why = WhyText(
      decision, proposal: decision.hearing.flatMap { current.decision($0.proposal) },
      words: current.words(decision.entry), account: current.account, policy: current.policy,
      staff: view?.staff ?? [])
    block.text(say(why.sentence), Style(.title, .bold))
    block.blank()
    for fact in why.facts { block.fact(say(fact.label), say(fact.value)) }
    addReasons(decision, day: current.day, to: &block)
    for proposal in why.proposals { add(proposal, to: &block) }
    guard !why.rules.isEmpty else { return block }
    block.heading(say(Phrase(zh: "问过的规则", en: "Rules tried")))
    for rule in why.rules { add(rule, to: &block) }
    return block
  }

  private func addReasons(_ decision: Decision, day: Day, to block: inout TextBlock) {
    guard decision.reasons.count > 0 else { return }
    block.heading(say(Phrase(zh: "理由", en: "Reasons")))
    for reason in decision.reasons.list {
      let line = CodeText.line(
        reason, on: decision.moment.day, seenFrom: day, currency: currency)
      block.item(Run(reason.code.name, Style(.warning)), say(line))
    }
  }

  private func add(_ proposal: WhyProposal, to block: inout TextBlock) {
    block.heading(say(proposal.heading))
    for place in proposal.conditions.indices {
      block.text(
        say(proposal.text(place)),
        Style(proposal.conditions[place].now.isMet == true ? .text : .muted), indent: 2)
    }
  }

  private func add(_ rule: WhyRule, to block: inout TextBlock) {
    let (mark, role): (String, Role) =
      switch rule.outcome {
      case .hit: ("●", rule.isDeciding ? .accent : .notice)
      case .miss: ("○", .muted)
      case .notApplicable: ("–", .muted)
      }
    let name = rule.id + (rule.isDeciding ? say(Phrase(zh: "  ◂ 决定性", en: "  ◂ decided")) : "")
    block.item(
      Run(mark, Style(role)), name + "  → " + say(rule.action),
      Style(rule.outcome == .hit ? .text : .muted, rule.isDeciding ? .bold : []))
    for condition in rule.conditions { add(condition, to: &block) }
  }

  private func add(_ condition: WhyCondition, to block: inout TextBlock) {
    let (mark, role): (String, Role) =
      switch condition.isMet {
      case true?: ("✓", .good)
      case false?: ("✗", .muted)
      case nil: ("?", .muted)
      }
    let far =
      condition.distance.map {
        let change = Figures.signed($0)
        return say(Phrase(zh: "（\(change) 即翻转）", en: "  (\(change) flips it)"))
      } ?? ""
    block.item(
      Run(mark, Style(role)), say(condition.clause) + far,
      Style(role == .good ? .text : .muted), indent: 2)
  }
}
