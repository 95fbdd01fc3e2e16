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
    default: throw UnknownWord.never(word)
    }
  }

  enum UnknownWord: Error { case never(String) }

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
}
