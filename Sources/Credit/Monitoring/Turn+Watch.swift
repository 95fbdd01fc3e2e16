extension Turn {
  /// The watch rules look at an account on which something changed: the indicators set the warning
  /// level, then the rules act.
  mutating func watch() {
    file.needsWatch = false
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
    let terms = today.policy.manners.watch
    let seen = file.signalled(today)
    if seen > file.score.warning {
      rise(to: seen)
    } else if seen == file.score.warning {
      file.score.watch.renew(on: today.day)
    } else {
      let before = file.score.warning
      guard (try? file.score.watch.fall(on: today.day, holdDays: terms.holdDays)) != nil else {
        return
      }
      tell(.warned(file.score.warning, from: before))
    }
  }
}

extension CreditFile {
  /// The level that the indicators signal today.
  func signalled(_ today: Today) -> WarningLevel {
    var (highest, yellows) = (WarningLevel.normal, 0)
    let table = today.policy.table
    for index in today.policy.rules(at: .warning) {
      let (rule, level) = (table[index], table[index].warns)
      guard level > highest || level == .yellow, judge(rule, of: table, today) == .hit else {
        continue
      }
      if level == .yellow { yellows += 1 }
      highest = max(highest, level)
    }
    let enough = today.policy.manners.watch.yellowsMakeOrange
    return enough > 0 && yellows >= enough ? max(highest, .orange) : highest
  }
}

extension Turn {
  /// Up one step a day; only fraud leaps. Each step has its help: explain, then offer.
  private mutating func rise(to level: WarningLevel) {
    let before = file.score.warning
    let isFraud = !file.portrait.marks.isDisjoint(with: [.watchListFlow, .gamblingFlow])
    let next = isFraud ? level : WarningLevel(rawValue: before.rawValue + 1) ?? level
    guard (try? file.score.watch.rise(to: next, on: today.day, isFraud: isFraud)) != nil else {
      return
    }
    tell(.warned(next, from: before))
    if next < level { file.needsWatch = true }
    if next == .yellow { educate(file.topicOfWarning(today)) }
  }
}

extension CreditFile {
  func topicOfWarning(_ today: Today) -> Notice.Topic {
    if daysPastDue(on: today.day) > 0 || portrait.failedDebitDays != 0 { return .lateness }
    return portrait.inquiries90 > 0 || portrait.newLoans > 0 ? .borrowing : .draws
  }
}

extension Turn {
  /// The yearly look: would this line be kept by today's rules?
  mutating func requalify() {
    let months = today.policy.manners.watch.requalifyMonths
    guard months > 0, file.line.isActive, !file.limit.isBeingLowered, file.locks.isEmpty,
      file.consents.contains(.scoring),
      file.line.opened.isSet, today.day.monthIndex > file.line.opened.monthIndex,
      (today.day.monthIndex - file.line.opened.monthIndex) % months == 0
    else { return }
    let verdict = ask(.requalification)
    _ = decide(.requalify, verdict.rule == nil ? verdict : Verdict())
    guard verdict.rule != nil else { return }
    act(on: verdict)
  }
}

extension Rule.Action {
  /// Whether it takes something from the customer.
  var takesSomething: Bool {
    switch self {
    case .cut, .close: true
    default: false
    }
  }

  /// What a person is proposed to do in its stead.
  var proposal: Rule.Proposal {
    switch self {
    case .cut: .cut
    case .close: .close
    case .refer(let proposal): proposal
    default: .none
    }
  }
}
