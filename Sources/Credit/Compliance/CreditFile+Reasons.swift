extension CreditFile {
  /// Whether every reason cited by a decision belongs to what the decision rests on, and holds:
  /// the lint of explanations, cheap enough to run with every decision.
  func holds(_ reasons: Reasons, of decision: Decision, _ today: Today) -> Bool {
    for place in 0..<reasons.count {
      let reason = reasons[place]
      if reason.isInformation { continue }
      guard reason.condition.isMet(by: Int(reason.observed)), belongs(reason, to: decision, today)
      else { return false }
    }
    return true
  }

  private func belongs(_ reason: Reason, to decision: Decision, _ today: Today) -> Bool {
    switch decision.basis {
    case .clause(_, let findings): findings.contains { $0.condition == reason.condition }
    case .rule(let rule):
      // A refusal cites every rule of its stage that declined; a raise what its rule missed.
      decision.kind == .raiseDeclined
        ? Self.rule(today.policy.rules[rule], misses: reason) || reason.code == .ID04
          || today.policy.rules[rule].cites(reason)
        : today.policy.rules(at: today.policy.rules[rule].stage).contains {
          today.policy.rules[$0].cites(reason)
        }
    case .hearing(let hearing): isHeard(reason, in: hearing, decision.restsOn, today)
    case .order, .wish, .noRule: false
    }
  }

  // The code must be the one for what was missed, in its direction: a line that is hardly used is
  // not one that is used up.
  private static func rule(_ rule: Rule, misses reason: Reason) -> Bool {
    guard reason.code == reason.condition.raiseCode else { return false }
    return rule.conditions.contains {
      $0.characteristic == reason.characteristic
        && $0.opposite(for: Int(reason.observed)) == reason.condition
    }
  }

  /// A person cites what the rule behind the case cites: as it is seen now, or as it was seen when
  /// the contested decision was made. Where no rule is behind it, only the latter.
  private func isHeard(
    _ reason: Reason, in hearing: Hearing, _ rule: Int?, _ today: Today
  ) -> Bool {
    let contested = appealable.list.first { $0.decision == hearing.proposal }
    let wasSeen = contested?.code == reason.code && contested?.observed == reason.observed
    guard let rule else { return wasSeen }
    return today.policy.rules[rule].cites(reason) && (wasSeen || isSeen(reason, today))
  }

  private func isSeen(_ reason: Reason, _ today: Today) -> Bool {
    value(of: reason.characteristic, on: today) == Int(reason.observed)
  }

  /// Whether a letter in which a person explains a decision dates its reasons right: those that
  /// are told as of the day it was sent are seen while it is sent.
  fileprivate func dates(_ notice: Notice, _ today: Today) -> Bool {
    guard notice.kind == .appealResult || notice.kind == .reviewResult, !notice.reasonsOn.isSet
    else { return true }
    return notice.reasons.list.allSatisfy { $0.isInformation || isSeen($0, today) }
  }
}

extension Turn {
  /// Looks at the letters that a person's decision brought, right after it: later on that day
  /// other things may hold. `first` is where the day's notices stood before.
  package mutating func checkDates(since first: Int) {
    let today = today
    for index in first..<recorder.noticesOfDay.upperBound
    where !file.dates(recorder.notice(at: index), today) {
      fault(.reasonsHold)
    }
  }
}

extension Rule {
  /// Whether it cites this code, read off this condition.
  fileprivate func cites(_ reason: Reason) -> Bool {
    citations.contains {
      $0.code == reason.code && conditions[$0.condition] == reason.condition
    }
  }
}

extension Reason {
  /// Whether it only names a code: nothing was observed for it.
  package var isInformation: Bool { characteristic == .score && threshold == 0 && observed == 0 }
}
