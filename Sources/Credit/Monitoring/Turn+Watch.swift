extension Turn {
  /// Something happened that the watch rules must look at.
  mutating func lookAgain() { file.needsWatch = true }

  /// The watch rules have seen everything that happened.
  mutating func restWatch() { file.needsWatch = false }

  /// The watch rules look at an account on which something changed: the indicators set the warning
  /// level, then the rules act.
  mutating func watch() {
    restWatch()
    guard file.line.isActive else {
      judgePermission()
      return
    }
    // On a score day the probabilities are fresh.
    if today.dayOfMonth != today.policy.clocks.scoreDay { refreshDefaultProbability() }
    weigh()
    guard !file.limit.isBeingLowered else { return }
    let verdict = ask(.watch)
    guard verdict.rule != nil else { return }
    act(on: verdict)
  }

  /// Does what the deciding rule of a watch, a review or a requalification says. What rests on a
  /// faulty datum goes to a person instead.
  mutating func act(on verdict: Verdict) {
    guard let rule = verdict.rule else { return }
    let action = today.policy.rules[rule].action
    if action.takesSomething, file.restsOnFaultyData(verdict.reasons, today) {
      return refer(verdict, action.proposal, lock: nil)
    }
    switch action {
    case .lock(let kind):
      lock(kind, verdict, by: .policy)
    case .cut(let percent):
      cut(percent, verdict, by: .policy)
    case .close: close(.credit, verdict, by: .policy)
    case .refer(let proposal):
      refer(verdict, proposal, lock: nil)
    case .offerPlan: offerPlan(verdict)
    case .approve, .decline, .offer, .raise, .warn, .bar, .hold: break
    }
  }

  /// All indicators are asked; the highest level seen counts, and several yellow ones are orange.
  mutating func weigh() {
    let terms = today.policy.watch
    let (seen, rule) = file.signalled(today, question())
    if seen > file.score.warning {
      rise(to: seen, because: rule)
    } else if seen == file.score.warning {
      file.score.watch.renew(on: today.day)
    } else {
      let (before, day) = (file.score.warning, today.day)
      let hasFallen = attempt(unless: WarningRefusal.signalsAreTooFresh) {
        file throws(WarningRefusal) in
        try file.score.watch.fall(on: day, holdDays: terms.holdDays)
      }
      guard hasFallen else { return }
      step {
        _ = $0.decide(.warn, Verdict(.clause(.signalsGone, []), traces: $0.indicators()))
        $0.tell(.warned($0.file.score.warning, from: before))
      }
    }
  }
}

extension CreditFile {
  /// Whether the signals of the warning level were last looked for so long ago that it may fall.
  func isWarningOld(_ today: Today) -> Bool {
    score.warning > .normal
      && today.day - score.watch.seenOn >= today.policy.watch.holdDays
  }

  /// The day from which the warning level may fall.
  func nextWarning(_ today: Today) -> Day {
    score.warning > .normal
      ? score.watch.seenOn + today.policy.watch.holdDays : .never
  }

  /// The level that the indicators signal today, and the first of those that signal the highest.
  func signalled(
    _ today: Today, _ question: Question
  ) -> (level: WarningLevel, rule: Int?) {
    var (highest, yellows, rule) = (WarningLevel.normal, 0, Int?.none)
    let table = today.policy.table
    for index in today.policy.rules(at: .warning) {
      let level = table[index].warns
      guard level > highest || level == .yellow,
        judge(table[index], of: table, today, question) == .hit
      else { continue }
      if level > highest { rule = index }
      if level == .yellow { yellows += 1 }
      highest = max(highest, level)
    }
    let enough = today.policy.watch.yellowsMakeOrange
    return (enough > 0 && yellows >= enough ? max(highest, .orange) : highest, rule)
  }
}

extension Turn {
  /// Up one step a day; only fraud leaps. Each step has its help: explain, then offer.
  private mutating func rise(to level: WarningLevel, because rule: Int?) {
    let (before, day) = (file.score.warning, today.day)
    let isFraud = !file.access.marks.isDisjoint(with: [.watchListFlow, .gamblingFlow])
    let next = isFraud ? level : WarningLevel(rawValue: before.rawValue + 1) ?? level
    must { try $0.score.watch.rise(to: next, on: day, isFraud: isFraud) }
    step {
      var verdict = Verdict(.noRule, traces: $0.indicators())
      verdict.rule = rule
      _ = $0.decide(.warn, verdict)
      $0.tell(.warned(next, from: before))
      if next == .yellow { $0.educate($0.file.topicOfWarning($0.today)) }
    }
    if next < level { lookAgain() }
  }

  /// What became of every indicator, where traces are kept: the material of a warning's why.
  private func indicators() -> [RuleTrace] {
    guard recorder.keepsEverything else { return [] }
    let (table, question) = (today.policy.table, question())
    return today.policy.rules(at: .warning).map {
      file.trace($0, file.judge(table[$0], of: table, today, question), today, question)
    }
  }
}

extension CreditFile {
  func topicOfWarning(_ today: Today) -> Notice.Topic {
    if daysPastDue(on: today.day) > 0 || conduct.failedDebitDays != 0 { return .lateness }
    return outside.inquiries90 > 0 || outside.newLoans > 0 ? .borrowing : .draws
  }
}

extension Turn {
  /// The yearly look: would this line be kept by today's rules?
  mutating func requalify() {
    let months = today.policy.watch.requalifyMonths
    guard months > 0, file.line.isActive, !file.limit.isBeingLowered, file.locks.isEmpty,
      file.consents.contains(.scoring),
      file.line.opened.isSet, today.day.monthIndex > file.line.opened.monthIndex,
      (today.day.monthIndex - file.line.opened.monthIndex) % months == 0
    else { return }
    let verdict = ask(.requalification)
    _ = decide(.requalify, verdict)
    if verdict.rule != nil { act(on: verdict) }
  }
}

extension Rule.Action {
  /// Whether it takes something from the customer.
  var takesSomething: Bool {
    switch self {
    case .cut, .close: true
    case .approve, .decline, .offer, .refer, .lock, .raise, .warn, .bar, .hold, .offerPlan: false
    }
  }

  /// What a person is proposed to do in its stead.
  var proposal: Rule.Proposal {
    switch self {
    case .cut: .cut
    case .close: .close
    case .refer(let proposal): proposal
    case .approve, .decline, .offer, .lock, .raise, .warn, .bar, .hold, .offerPlan: .none
    }
  }
}
