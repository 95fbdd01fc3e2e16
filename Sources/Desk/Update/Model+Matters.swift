internal import Credit
internal import World

extension Model {
  mutating func handle(_ action: Action.MatterAction) -> [Effect] {
    guard let account = subject else { return [] }
    switch action {
    case .why: openWhy()
    case .review: ask(.review(account: account))
    case .appeal: chooseAppeal(account)
    case .act: chooseAct(account)
    case .claim: return claimOrRelease()
    case .papers: return askPapers()
    case .decide: chooseOutcome()
    case .second: agree()
    }
    return []
  }

  private mutating func ask(_ draft: Draft) {
    overlay = .prompt(Prompt(.words(draft)))
  }

  // MARK: Appeal

  private mutating func chooseAppeal(_ account: Int) {
    if place.isSubset(of: [.inbox, .letter, .accountNotices]), let decision = decisionAtHand {
      return ask(.appeal(account: account, decision: Int(decision.ordinal)))
    }
    // What an earlier day offered may be over today.
    guard let dossier = current, dossier.day == view?.day else {
      status = Status(
        isFault: false,
        text: say(
          Phrase(zh: "账户正在回放，请再按一次。", en: "The account is being replayed; press it again.")))
      return
    }
    let decisions = dossier.file.appealable.list.filter { !$0.isExhausted }
    let options = decisions.map { decision in
      Choice.Option(
        label: "\(decision.day)  \(say(DecisionText.kind(decision.kind)))  \(decision.code.name)",
        pick: .draft(.appeal(account: account, decision: Int(decision.decision))))
    }
    offer(
      Phrase(zh: "对哪个决定申请复议？", en: "An appeal against which decision?"), options,
      none: Phrase(zh: "没有可以申请复议的决定。", en: "There is no decision to appeal against."))
  }

  // MARK: Locks and notes

  private mutating func chooseAct(_ account: Int) {
    let held = Lock.Kind.allCases.filter { subjectRow?.holds($0) ?? false }
    let lifts = held.map { kind in
      Choice.Option(
        label: say(Phrase(zh: "解锁：", en: "Lift the lock: ")) + say(LockText.name(kind)),
        pick: .draft(.lift(account: account, kind)))
    }
    let lock = Choice.Option(
      label: say(Phrase(zh: "加锁…", en: "Place a lock…")), pick: .locks(account: account))
    let note = Choice.Option(
      label: say(Phrase(zh: "写备注", en: "Write a note")), pick: .draft(.note(account: account)))
    offer(
      Phrase(zh: "处置 \(label(account))", en: "Act on \(label(account))"), [note] + lifts + [lock],
      none: Phrase(zh: "", en: ""))
  }

  mutating func chooseLock(_ account: Int) {
    let free = Lock.Kind.allCases.filter { !(subjectRow?.holds($0) ?? false) }
    let options = free.map {
      Choice.Option(label: say(LockText.name($0)), pick: .draft(.lock(account: account, $0)))
    }
    offer(
      Phrase(zh: "加哪种锁？", en: "Which lock?"), options,
      none: Phrase(zh: "所有种类的锁都已加上。", en: "Every kind of lock holds already."))
  }

  // MARK: Casework

  private mutating func claimOrRelease() -> [Effect] {
    guard let view, let entry = matterAtHand else { return [] }
    let (account, kind) = (entry.account, entry.matter.kind)
    if case .claimed(let staff) = entry.matter.state, staff == view.acting {
      return [.command(.release(account: account, kind))]
    }
    return [.command(.claim(account: account, kind))]
  }

  private mutating func askPapers() -> [Effect] {
    guard let entry = matterAtHand else { return [] }
    return [.command(.papers(account: entry.account, entry.matter.kind))]
  }

  private mutating func chooseOutcome() {
    guard let entry = matterAtHand else { return }
    let outcomes = Case.Outcome.allCases.filter { allows($0, in: entry.matter) }
    let options = outcomes.map {
      Choice.Option(
        label: say(CaseText.outcome($0)),
        pick: .draft(.decide(account: entry.account, entry.matter.kind, $0)))
    }
    offer(
      Phrase(zh: "\(entry.number) 的结论？", en: "The outcome of \(entry.number)?"), options,
      none: Phrase(zh: "", en: ""))
  }

  /// Whether an outcome is worth offering: what changes nothing, or rests on nothing that stands,
  /// is not.
  private func allows(_ outcome: Case.Outcome, in matter: Case) -> Bool {
    guard let current else { return Case.allows(outcome, for: matter.kind) }
    return current.file.refusal(of: outcome, in: matter, current.today) == nil
  }

  /// The outcome that waits for a second person.
  var awaitedOutcome: Case.Outcome? {
    guard case .awaitingSecond(_, let outcome)? = matterAtHand?.matter.state else { return nil }
    return outcome
  }

  private mutating func agree() {
    guard let entry = matterAtHand, let outcome = awaitedOutcome else { return }
    ask(.decide(account: entry.account, entry.matter.kind, outcome))
  }

  private mutating func offer(_ title: Phrase, _ options: [Choice.Option], none: Phrase) {
    if options.isEmpty {
      status = Status(isFault: false, text: say(none))
    } else {
      overlay = .choice(Choice(title: say(title), options: options))
    }
  }
}
