extension CreditFile {
  /// Staff decide a case. Where four eyes are asked the first answer waits for a second person;
  /// a conclusion takes effect at once.
  package mutating func decideCase(
    _ kind: Case.Kind, _ outcome: Case.Outcome, by staff: Staff, entry: UInt32 = 0,
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(CaseRefusal) {
    guard var matter = cases[kind] else { throw .thereIsNoSuchCase }
    let fourEyes =
      today.policy.desk.needsSecond(outcome, of: matter) || lockNeedsSecond(matter, today)
    try matter.decide(
      outcome, by: staff, makers: makers(of: matter), fourEyes: fourEyes,
      secondDue: Moment(today.calendar.day(1, businessDaysAfter: today.day), minute: 18 * 60))
    cases[kind] = matter
    guard case .decided = matter.state else {
      recorder.record(
        .caseAwaitsSecond(kind, number: matter.number, outcome, by: staff), at: moment)
      return
    }
    cases[kind] = nil
    recorder.record(.caseDecided(kind, number: matter.number, outcome, by: staff), at: moment)
    let ruling = Ruling(matter: matter, outcome: outcome, staff: staff, entry: entry, at: moment)
    conclude(ruling, today, into: &recorder)
  }

  private func lockNeedsSecond(_ matter: Case, _ today: Today) -> Bool {
    matter.lock.map { today.policy.terms(of: $0).fourEyes } ?? false
  }

  private mutating func conclude(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    switch ruling.outcome {
    case .release, .keep, .cut, .close, .approve, .decline:
      concludeReview(ruling, today, into: &recorder)
    case .grant, .partly: grant(ruling, today, into: &recorder)
    case .deny: deny(ruling, today, into: &recorder)
    case .answer:
      let decision = decide(.complaintAnswered, ruling, into: &recorder)
      let notice = notice(.complaintAnswer, decision, at: ruling.moment)
      recorder.record(.noticed(notice), at: ruling.moment)
    }
  }

  private mutating func concludeReview(
    _ ruling: Ruling, _ today: Today, into recorder: inout Recorder
  ) {
    let (actor, moment) = (Actor.staff(ruling.staff), ruling.moment)
    let verdict = Verdict(reasons: currentReasons(of: ruling.matter, today))
    switch ruling.outcome {
    case .release: releaseLock(ruling, into: &recorder)
    case .cut:
      cut(
        today.policy.desk.reviewCutPercent, verdict, by: actor, entry: ruling.entry, at: moment,
        today, into: &recorder)
    case .close:
      close(
        .credit, verdict, by: actor, entry: ruling.entry, at: moment, today, into: &recorder)
    case .approve: open(verdict, by: actor, at: moment, today, into: &recorder)
    case .decline: decline(verdict, by: actor, at: moment, today, into: &recorder)
    default:
      let decision = decide(.reviewKept, ruling, into: &recorder)
      tell(.reviewResult, decision, ruling, into: &recorder)
    }
  }

  private mutating func releaseLock(_ ruling: Ruling, into recorder: inout Recorder) {
    let decision = decide(.lift, ruling, into: &recorder)
    guard let kind = ruling.matter.lock ?? locks.strongest?.kind else {
      tell(.reviewResult, decision, ruling, into: &recorder)
      return
    }
    lift(kind, .review, decision: decision, at: ruling.moment, into: &recorder)
  }

  /// The reasons of the rule that opened the case, as they stand today.
  private func currentReasons(of matter: Case, _ today: Today) -> Reasons {
    for stage in [Rule.Stage.watch, .review, .opening] {
      for index in today.policy.rules(at: stage) {
        let rule = today.policy.rules[index]
        guard rule.citations.first?.code == matter.code, matter.code != .none else { continue }
        return citedReasons(of: rule, today)
      }
    }
    return Reasons()
  }
}

/// A conclusion of a case, on its way to taking effect.
struct Ruling {
  let matter: Case
  let outcome: Case.Outcome
  let staff: Staff
  let entry: UInt32
  let moment: Moment

  init(matter: Case, outcome: Case.Outcome, staff: Staff, entry: UInt32, at moment: Moment) {
    (self.matter, self.outcome, self.staff) = (matter, outcome, staff)
    (self.entry, self.moment) = (entry, moment)
  }
}
