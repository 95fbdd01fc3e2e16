internal import Cells
internal import Credit
internal import World

/// The open cases of an account with their clocks, and what became of the earlier ones.
struct CaseFileText {
  let model: Model
  let dossier: Dossier

  func block(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    LocksText(model: model, dossier: dossier).add(to: &block)
    let open = dossier.file.cases.list
    if open.isEmpty {
      block.blank()
      block.text(model.say(CaseFileText.noCase), Style(.muted))
    }
    for matter in open { add(matter, to: &block) }
    addHistory(to: &block)
    return block
  }

  private static let noCase = Phrase(
    zh: "没有未结案件。r 发起复核，a 申请复议。", en: "No case is open. r opens a review, a files an appeal.")

  /// One open case: what it is about, its clock, what is proposed, what one can do.
  func add(_ matter: Case, to block: inout TextBlock) {
    let staff = model.view?.staff ?? []
    let number = CaseText.number(account: dossier.account, matter)
    block.heading("⚑ \(number) · " + model.say(CaseText.kind(matter.kind)))
    fact(Phrase(zh: "状态", en: "state"), CaseText.state(matter.state, staff: staff), to: &block)
    addClock(matter, to: &block)
    fact(Phrase(zh: "发起", en: "opened"), moment(matter.opened), to: &block)
    if matter.code != .none {
      let title = CodeText.of(matter.code).title
      let name = matter.code.name
      fact(
        Phrase(zh: "事由", en: "about"), Phrase(zh: "\(name) \(title.zh)", en: "\(name) \(title.en)"),
        to: &block)
    }
    if matter.proposal != .none {
      fact(Phrase(zh: "建议", en: "proposed"), CaseText.proposal(matter.proposal), to: &block)
    }
    if let lock = matter.lock {
      fact(Phrase(zh: "相关锁", en: "lock"), LockText.name(lock), to: &block)
    }
    if matter.level == 2 {
      fact(
        Phrase(zh: "级别", en: "level"), Phrase(zh: "第二次，也是最后一次", en: "second and last"), to: &block)
    }
    addSubject(matter, to: &block)
    let papers =
      matter.papers.isEmpty
      ? Phrase(zh: "无", en: "none") : CaseText.papers(matter.papers)
    fact(Phrase(zh: "材料", en: "papers"), papers, to: &block)
    addEyes(matter, to: &block)
    block.text(model.say(todo(matter)), Style(.accent))
  }

  private func fact(
    _ label: Phrase, _ value: Phrase, _ style: Style = .plain, to block: inout TextBlock
  ) {
    block.fact(model.say(label), model.say(value), style)
  }

  private func moment(_ moment: Moment) -> Phrase { Phrase(both: "\(moment.day) \(moment.clock)") }

  private func addClock(_ matter: Case, to block: inout TextBlock) {
    guard let view = model.view else { return }
    let isBreached = matter.isBreached(at: view.now)
    let clock = model.say(CaseText.clock(matter, at: view.now))
    let mark = isBreached ? "! " : ""
    block.fact(
      model.say(Phrase(zh: "期限", en: "due")),
      "\(mark)\(matter.due.day) \(matter.due.clock)  \(clock)",
      Style(isBreached ? .danger : .text, isBreached ? .bold : []))
    if matter.isEscalated {
      fact(
        Phrase(zh: "升级", en: "escalated"),
        Phrase(zh: "已过期限，上报", en: "the due time passed undecided"), Style(.danger), to: &block)
    }
  }

  // What a contested datum or a wanted plan is about.
  private func addSubject(_ matter: Case, to block: inout TextBlock) {
    let file = dossier.file
    switch matter.kind {
    case .dispute:
      guard let datum = file.disputed else { return }
      fact(Phrase(zh: "数据", en: "datum"), DataText.name(datum), to: &block)
    case .plan:
      fact(Phrase(zh: "安排", en: "plan"), StateText.plan(file.replan), to: &block)
      let terms = dossier.policy.plans
      let spent = file.replan.granted
      fact(
        Phrase(zh: "已用次数", en: "so far"),
        Phrase(
          zh: "\(spent) 次（五年最多 \(terms.mostInFiveYears) 次）",
          en: "\(spent), at most \(terms.mostInFiveYears) in five years"), to: &block)
    case .review, .appeal, .complaint: return
    }
  }

  private func addEyes(_ matter: Case, to block: inout TextBlock) {
    let outcomes = Case.Outcome.allCases.filter {
      Case.allows($0, for: matter.kind) && dossier.policy.desk.needsSecond($0, of: matter)
    }
    guard !outcomes.isEmpty else { return }
    let names = outcomes.map { model.say(CaseText.outcome($0)) }.joined(separator: ", ")
    fact(Phrase(zh: "须会签", en: "four eyes"), Phrase(both: names), to: &block)
  }

  private func todo(_ matter: Case) -> Phrase {
    switch matter.state {
    case .open: Phrase(zh: "C 认领  p 要材料  d 决定", en: "C claim  p ask papers  d decide")
    case .claimed: Phrase(zh: "C 放回  p 要材料  d 决定", en: "C give back  p ask papers  d decide")
    case .awaitingCustomer:
      Phrase(zh: "等客户补充材料，期限暂停。d 决定", en: "Waiting for papers, the clock stands still. d decide")
    case .awaitingSecond: Phrase(zh: "v 会签同意", en: "v agree as the second person")
    case .decided: .empty
    }
  }

  private func addHistory(to block: inout TextBlock) {
    let events = dossier.events.reversed().filter { CaseFileText.isCasework($0.fact) }
    guard !events.isEmpty else { return }
    block.heading(model.say(Phrase(zh: "经过", en: "History")))
    for event in events.prefix(60) {
      let text = model.text(of: event, in: dossier)
      let detail = model.say(text.detail)
      block.item(
        Run("\(event.moment.day) \(text.symbol.mark)", Style(.muted)),
        model.say(text.headline) + (detail.isEmpty ? "" : "  " + detail), Style(text.tone.role))
    }
  }

  private static func isCasework(_ fact: Fact) -> Bool {
    switch fact {
    case .caseOpened, .caseClaimed, .caseReleased, .papersAsked, .papersReceived,
      .caseAwaitsSecond, .caseDecided, .caseEscalated, .papersLapsed, .lockProposedForGood,
      .lockedForGood, .dataCorrected, .planBegan, .noted:
      true
    default: false
    }
  }
}
