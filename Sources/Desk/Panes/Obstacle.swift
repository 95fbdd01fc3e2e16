internal import Cells
internal import Credit
internal import World

/// What stands between an account and its next draw, or last did: why, and the way out.
struct Obstacle {
  let symbol: Symbol
  let tone: Tone
  /// Why, with its code.
  let why: Phrase
  /// What changes it.
  let way: Phrase
  /// The same in a few words.
  let brief: Phrase

  /// The line about an account; nil where nothing ever stood in its way.
  init?(_ dossier: Dossier) {
    let teller = ObstacleTeller(dossier: dossier)
    guard
      let line = teller.locked ?? teller.barred ?? teller.closed ?? teller.lowered ?? teller.ended
    else { return nil }
    self = line
  }

  init(_ symbol: Symbol, _ tone: Tone, why: Phrase, way: Phrase, brief: Phrase? = nil) {
    (self.symbol, self.tone, self.why) = (symbol, tone, why)
    (self.way, self.brief) = (way, brief ?? way)
  }
}

/// The lines that can be said of an account, each nil where it does not hold.
private struct ObstacleTeller {
  let dossier: Dossier

  private var file: CreditFile { dossier.file }

  private var stories: [LockStory] { LockStory.all(in: dossier.events) }

  private func day(_ day: Day) -> Phrase { DayText.prose(day, seenFrom: dossier.day) }

  var locked: Obstacle? {
    guard file.line.isActive, let lock = file.locks.strongest else { return nil }
    let why = stories.last { $0.kind == lock.kind }?.why ?? LockText.name(lock.kind)
    let release = dossier.policy.terms(of: lock.kind).release
    let way = LockText.way(lock, of: file, under: dossier.policy)
    let isForPlan = lock.kind == .pressure && file.replan.isActive
    let brief =
      switch release {
      case _ where lock.phase == .forGood || isForPlan: way
      case .conditions, .plan: LockText.lift(.conditions)
      default: LockText.release(release)
      }
    return Obstacle(
      .cross, .danger, why: why, way: Phrase(zh: "解除：", en: "lifted by: ") + way, brief: brief)
  }

  var barred: Obstacle? {
    guard !file.permission.isOpen else { return nil }
    let code = file.permission.code
    let reason = code == .none ? .empty : Phrase(both: "\(code.name) ") + CodeText.of(code).title
    let debt = StateText.debtCalled(
      in: dossier.events, owed: file.debt.principal, Currency(code: dossier.policy.currency)
    ).map { Phrase(zh: "提前收回 \($0.zh)", en: "debt called in: \($0.en)") }
    let state = StateText.permission(file.permission.state)
    let isForGood = file.permission.state == .barredForGood
    let way =
      isForGood
      ? LockText.onlyAppeal
      : Phrase(zh: "到期、情况好转或复议", en: "that day, better data or an appeal")
    return Obstacle(
      .cross, .danger, why: [reason, state].joined(zh: "，", en: ", "),
      way: [debt ?? .empty, way].joined(zh: "；", en: "; "),
      brief: [debt ?? (isForGood ? .empty : state), Phrase(zh: "可复议", en: "appeal")]
        .joined(zh: "；", en: "; "))
  }

  var closed: Obstacle? {
    switch file.line.state {
    case .declined(let again): over(.decline, again)
    case .closing(let cause, let again), .closed(let cause, let again):
      cause == .customer ? nil : over(.close, again)
    default: nil
    }
  }

  private func over(_ kind: Decision.Kind, _ again: Day) -> Obstacle {
    let date = day(again)
    return Obstacle(
      .cross, .danger, why: reason(of: [kind]) ?? LineText.name(LineCode(file.line.state)),
      way: Phrase(zh: "\(date.zh)起可再次申请", en: "may apply again from \(date.en)"))
  }

  var lowered: Obstacle? {
    guard case .cut(let target, _) = file.limit.pending else { return nil }
    let (date, limit) = (day(file.limit.pendingOn), Figures.amount(target))
    return Obstacle(
      .down, .warning, why: reason(of: [.cut, .tighten]) ?? Phrase(zh: "降额", en: "limit cut"),
      way: Phrase(zh: "\(date.zh)起额度 \(limit)", en: "limit \(limit) from \(date.en)"))
  }

  var ended: Obstacle? {
    guard let story = stories.last, let cause = story.cause else { return nil }
    let span = story.span(seenFrom: dossier.day)
    let brief = LockText.lift(cause, dossier.policy.terms(of: story.kind))
    return Obstacle(
      .tick, .good, why: story.why,
      way: Phrase(zh: "\(span.zh)：", en: "\(span.en): ") + brief, brief: brief)
  }

  private func reason(of kinds: [Decision.Kind]) -> Phrase? {
    for event in dossier.events.reversed() {
      guard case .decided(let decision) = event.fact, kinds.contains(decision.kind) else {
        continue
      }
      guard decision.reasons.count > 0 else { return nil }
      // What was so on that day may have passed since.
      let (code, then) = (decision.reasons[0].code, day(decision.moment.day))
      return Phrase(zh: "\(then.zh)：\(code.name) ", en: "\(then.en): \(code.name) ")
        + CodeText.of(code).title
    }
    return nil
  }
}
