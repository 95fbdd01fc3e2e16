extension CreditFile {
  /// The watch rules look at an account on which something changed: the indicators set the warning
  /// level, then the rules act.
  mutating func watch(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    needsWatch = false
    guard line.isActive else {
      judgePermission(today, into: &recorder)
      return
    }
    // On a score day the probabilities are fresh.
    if today.dayOfMonth != today.policy.clocks.scoreDay { refreshDefaultProbability(today) }
    weigh(at: moment, today, into: &recorder)
    guard !limit.isBeingLowered else { return }
    let verdict = ask(.watch, today, recorder: recorder)
    guard verdict.rule != nil else { return }
    act(on: verdict, at: moment, today, into: &recorder)
  }

  /// Does what the deciding rule of a watch, a review or a requalification says. What rests on a
  /// faulty datum goes to a person instead.
  mutating func act(
    on verdict: Verdict, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard let rule = verdict.rule else { return }
    let action = today.policy.rules[rule].action
    if action.takesSomething, restsOnFaultyData(verdict.reasons, today) {
      return refer(verdict, action.proposal, lock: nil, at: moment, today, into: &recorder)
    }
    switch action {
    case .lock(let kind):
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
    case .cut(let percent):
      cut(percent, verdict, by: .policy, at: moment, today, into: &recorder)
    case .close: close(.credit, verdict, by: .policy, at: moment, today, into: &recorder)
    case .refer(let proposal):
      refer(verdict, proposal, lock: nil, at: moment, today, into: &recorder)
    case .offerPlan: offerPlan(verdict, at: moment, today, into: &recorder)
    case .approve, .decline, .offer, .raise, .warn, .bar, .hold: break
    }
  }

  /// All indicators are asked; the highest level seen counts, and several yellow ones are orange.
  mutating func weigh(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    let terms = today.policy.manners.watch
    let seen = signalled(today)
    if seen > score.warning {
      rise(to: seen, at: moment, today, into: &recorder)
    } else if seen == score.warning {
      score.watch.renew(on: today.day)
    } else {
      let before = score.warning
      guard (try? score.watch.fall(on: today.day, holdDays: terms.holdDays)) != nil else { return }
      recorder.record(.warned(score.warning, from: before), at: moment)
    }
  }

  /// The level that the indicators signal today.
  private func signalled(_ today: Today) -> WarningLevel {
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

  /// Up one step a day; only fraud leaps. Each step has its help: explain, then offer.
  private mutating func rise(
    to level: WarningLevel, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let before = score.warning
    let isFraud = !portrait.marks.isDisjoint(with: [.watchListFlow, .gamblingFlow])
    let next = isFraud ? level : WarningLevel(rawValue: before.rawValue + 1) ?? level
    guard (try? score.watch.rise(to: next, on: today.day, isFraud: isFraud)) != nil else { return }
    recorder.record(.warned(next, from: before), at: moment)
    if next < level { needsWatch = true }
    if next == .yellow { educate(topicOfWarning(today), at: moment, into: &recorder) }
  }

  private func topicOfWarning(_ today: Today) -> Notice.Topic {
    if daysPastDue(on: today.day) > 0 || portrait.failedDebitDays != 0 { return .lateness }
    return portrait.inquiries90 > 0 || portrait.newLoans > 0 ? .borrowing : .draws
  }

  /// The yearly look: would this line be kept by today's rules?
  mutating func requalify(_ today: Today, into recorder: inout Recorder) {
    let months = today.policy.manners.watch.requalifyMonths
    guard months > 0, line.isActive, !limit.isBeingLowered, locks.isEmpty,
      consents.contains(.scoring),
      line.opened.isSet, today.day.monthIndex > line.opened.monthIndex,
      (today.day.monthIndex - line.opened.monthIndex) % months == 0
    else { return }
    let verdict = ask(.requalification, today, recorder: recorder)
    let moment = today.at(today.policy.invitations.sendMinute)
    _ = decide(.requalify, verdict.rule == nil ? verdict : Verdict(), at: moment, into: &recorder)
    guard verdict.rule != nil else { return }
    act(on: verdict, at: moment, today, into: &recorder)
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
