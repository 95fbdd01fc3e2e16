extension Turn {
  /// Bill reminders before the due day.
  mutating func remindOfBill() {
    guard file.debt.running > 0 else { return }
    let dueDay = Int(file.line.dueDay)
    guard today.reminds(dueDay) else { return }
    var amount = Money.zero
    var dueOn = Day.none
    for place in file.debt.occupied {
      let due = file.debt[place].nextDue(dueDay: dueDay)
      guard due.isSet, today.policy.servicing.reminderDays.contains(due - today.day) else {
        continue
      }
      amount += file.debt[place].comingDue(dueDay: dueDay)
      dueOn = due
    }
    guard dueOn.isSet, amount > .zero else { return }
    _ = attempt(unless: ReminderRefusal.isPlannedAlready) {
      file throws(ReminderRefusal) in try file.reminder.plan()
    }
    _ = attempt(unless: ReminderRefusal.nothingIsPlanned) {
      file throws(ReminderRefusal) in try file.reminder.send()
    }
    var notice = notice(.billReminder)
    (notice.amount, notice.effective) = (amount, dueOn)
    send(notice)
  }
}

extension CreditFile {
  /// The day of the next bill or of its first reminder.
  func nextBill(_ today: Today) -> Day {
    guard debt.running > 0 else { return .never }
    let days = today.dueDays(Int(line.dueDay))
    let due = days.this > today.day ? days.this : days.next
    for days in today.policy.servicing.reminderDays where due - days > today.day {
      return due - days
    }
    return due
  }
}
