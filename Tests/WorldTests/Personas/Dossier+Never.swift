import Credit
import World

extension Dossier {
  /// Whether something that must never happen did, by the oracle's word for it.
  func shows(_ word: String) throws -> Bool {
    switch word {
    case "locked": has { if case .locked = $0 { true } else { false } }
    case "cut": has { if case .limitChanged(_, _, .cut) = $0 { true } else { false } }
    case "closed": has { if case .closed = $0 { true } else { false } }
    case "drawn 9800":
      has { if case .drawn(let terms) = $0 { terms.amount == .whole(9_800) } else { false } }
    case "debt deleted": owedWhenClosed > .zero && file.debt.principal > owedWhenClosed
    case "closed unwarned": daysFromWarningToClosing < 14
    case "locked a day": longestLock > 24 * 60
    case "same decider": Set(deciders).count < deciders.count
    case "third appeal": appeals > 2
    case "no next date": lastAppealNotice.map { !$0.nextCheck.isSet } ?? true
    case "bureau entry": has { if case .reported = $0 { true } else { false } }
    case "reviewed": has { if case .caseOpened = $0 { true } else { false } }
    case "marketing after opt-out": marketingAfterOptOut > 0
    case "raised while full": raisedWhileFull
    case "punished": isPunished
    case "closed while kept": happensInPlan { if case .closed = $0 { true } else { false } }
    case "collected while kept":
      happensInPlan { if case .collected = $0 { true } else { false } }
    default: try lettersShow(word)
    }
  }

  private func has(_ isSo: (Fact) -> Bool) -> Bool { events.contains { isSo($0.fact) } }

  private var owedWhenClosed: Money {
    for event in events {
      if case .closed(_, let owing) = event.fact { return owing }
    }
    return .zero
  }

  private var daysFromWarningToClosing: Int {
    var warned = Day.none
    for event in events {
      if case .noticed(let notice) = event.fact, notice.kind == .inactivityWarning {
        warned = event.moment.day
      }
      if case .closed = event.fact { return warned.isSet ? event.moment.day - warned : 0 }
    }
    return .max
  }

  /// Minutes of the longest lock that ended.
  private var longestLock: Int {
    var (began, longest) = (Moment.none, 0)
    for event in events {
      switch event.fact {
      case .locked: began = event.moment
      case .unlocked:
        let days = event.moment.day - began.day
        longest = max(longest, days * 1_440 + Int(event.moment.minute) - Int(began.minute))
      default: break
      }
    }
    return file.locks.isEmpty ? longest : .max
  }

  private var appeals: Int {
    events.count {
      if case .caseOpened(let matter) = $0.fact { matter.kind == .appeal } else { false }
    }
  }

  private var lastAppealNotice: Notice? { notices.last { $0.kind == .appealResult } }

  /// Invitations and offers sent after the customer took the consent for them back.
  private var marketingAfterOptOut: Int {
    var (isOut, count) = (false, 0)
    for event in events {
      switch event.fact {
      case .acted(.withdrawConsent(let purposes), .done):
        isOut = isOut || purposes.contains(.marketing)
      case .noticed(let notice):
        let isPush = notice.kind.isMarketing || notice.kind == .temporaryOffer
        count += isOut && isPush ? 1 : 0
      default: break
      }
    }
    return count
  }

  /// Whether the limit rose on a day that began with more than 80 percent of it used.
  private var raisedWhileFull: Bool {
    events.contains { event in
      guard case .limitChanged(let before, _, .raise) = event.fact,
        let mark = marks.last(where: { $0.day < event.moment.day })
      else { return false }
      return mark.used.fen * 100 > before.fen * 80
    }
  }

  /// Whether score or limit ever fell.
  private var isPunished: Bool {
    zip(marks, marks.dropFirst()).contains { before, after in
      after.limit < before.limit || after.score < before.score
    }
  }

  /// Whether something happened between the beginning of a plan and its end.
  private func happensInPlan(_ isSo: (Fact) -> Bool) -> Bool {
    var isKept = false
    for event in events {
      switch event.fact {
      case .planBegan: isKept = true
      case .planCompleted, .planBroken: isKept = false
      default: if isKept, isSo(event.fact) { return true }
      }
    }
    return false
  }
}
