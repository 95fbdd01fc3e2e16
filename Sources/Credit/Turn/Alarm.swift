/// When a file must be looked at again: a shortcut that can be made anew from the rest, so that it
/// is no part of the state, its encoding or its equality. Small on purpose: it is all that is read
/// of most files on most days.
package struct Alarm: Sendable, Equatable, BitwiseCopyable {
  /// The next day on which something happens by itself.
  package internal(set) var on = Day.none
  /// The day of the newest decision that can be appealed; none where there is none.
  package internal(set) var decidedOn = Day.none
  /// Whether something called for the customer's answer when the alarm was set.
  package internal(set) var isCalling = true

  /// Looks at once.
  package init() {}

  /// Whether nothing at all happens by itself today, so that a day without acts only passes.
  package func sleeps(on today: Today) -> Bool {
    today.day < on && !today.isForEverybody
  }

  /// Somebody ordered something: the next day is looked at in full.
  package static func wake(_ file: inout CreditFile) { file.alarm.on = .none }

  /// Finds the next day on which something happens by itself: the earliest that any department
  /// knows of. Rather too early than too late.
  package static func set(_ file: inout CreditFile, _ today: Today) {
    file.alarm = file.nextAlarm(today)
  }
}

extension Day {
  /// The last day there is: nothing happens by itself.
  static let never = Day(number: Int(UInt16.max))
}

extension CreditFile {
  func nextAlarm(_ today: Today) -> Alarm {
    let tomorrow = today.day + 1
    var alarm = Alarm()
    alarm.decidedOn = appealable.newestOn
    alarm.isCalling = !status(on: today).isDisjoint(with: CustomerStatus.calls)
    alarm.on = isBusy ? tomorrow : max(nextDay(today), tomorrow)
    return alarm
  }

  /// The earliest day that any department knows of.
  private func nextDay(_ today: Today) -> Day {
    var next = min(today.nextScoreDay, nextConsent(today), nextOrigination(today.day + 1))
    next = min(next, nextLimit(today), nextBill(today))
    return min(next, nextReport(today), nextAging(today), nextWarning(today))
  }

  /// Whether something needs a look every day.
  var isBusy: Bool {
    needsWatch || !locks.isEmpty || !cases.isEmpty || replan.isActive || debt.held > .zero
      || debt.due > .zero || conduct.isLate
      || invitation.state == .held || invitation.state == .queued
      || profile.marks.contains(.recordedBook)
  }
}
