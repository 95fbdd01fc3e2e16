import Credit
import People

/// The counting behind a `TruthStudy`, over some of the accounts.
struct TruthCount: Sendable {
  private var rows: [TruthStudy.Row]
  private var defaults = 0
  private var missedDefaults = 0
  private var takeovers = 0
  private var stopped = 0
  private let ruleCount: Int

  /// Kinds of step that people, not rules, can decide.
  private static let kinds: [Decision.Kind] = [
    .decline, .drawRefused, .cut, .lock, .close, .bar, .tighten, .lockForGood, .breakPlan,
  ]

  init(_ policy: Policy) {
    ruleCount = policy.rules.count
    rows = policy.rules.map { TruthStudy.Row(name: $0.id, kind: $0.action.kind) }
    rows += TruthCount.kinds.map { TruthStudy.Row(name: "by a person", kind: $0) }
  }

  /// Lives one account to `until`, and judges every step against it on the way.
  mutating func study(
    _ setting: Setting, _ index: Int, _ calendar: [Today], from: Day, until: Day
  ) {
    var recorder = Recorder(everything: false)
    recorder.keepsAdverse = true
    var account = setting.birth(at: index, into: &recorder)
    recorder.forgetAdverse()
    let luck = setting.luck(of: Int(setting.numbers[index]))
    let (glance, routine) = (Glance(setting.cast), setting.routine(of: account.person, luck))
    var steppedOn = Day.none
    var takeover = Takeover()
    for (place, today) in calendar.enumerated().dropFirst() where today.day <= until {
      let morning = account
      if setting.passes(&account, glance, luck, today) { continue }
      setting.live(&account, at: index, routine, luck, today, into: &recorder)
      if today.day >= from { follow(&takeover, recorder.tally) }
      if today.day >= from, account.isFirstDefault(on: today.day) {
        defaults += 1
        if !steppedOn.isSet || today.day - steppedOn > TruthStudy.horizon { missedDefaults += 1 }
      }
      // A theft can begin and be found out on one day.
      let hadThief = recorder.tally.takeovers > 0 || recorder.tally.takeoversCaught > 0
      for decision in recorder.adverse {
        // What is done once somebody is late foresees nothing.
        if morning.file.daysPastDue(on: today.day) == 0 { steppedOn = today.day }
        guard today.day >= from else { continue }
        let isRight =
          hadThief && decision.isAboutSecurity
          || isRight(decision, morning, account, setting, index, calendar[place...])
        count(decision, isRight: isRight)
      }
      recorder.forgetAdverse()
      var ignored = Tally()
      recorder.handOver(to: &ignored)
    }
    if takeover.isStopped { stopped += 1 }
  }

  /// A takeover is over where the next one begins, or the study ends.
  private mutating func follow(_ takeover: inout Takeover, _ tally: Tally) {
    if tally.takeovers > 0 {
      if takeover.isStopped { stopped += 1 }
      takeovers += tally.takeovers
      takeover = Takeover(hasBegun: true)
    }
    if tally.takeoversCaught > 0 { takeover.isCaught = true }
    if tally.stolenFen > 0 { takeover.hasPaid = true }
  }

  private mutating func count(_ decision: Decision, isRight: Bool) {
    let place =
      decision.rule ?? (ruleCount + (TruthCount.kinds.firstIndex(of: decision.kind) ?? 0))
    rows[place].deciding += 1
    if decision.reasons.count <= 1 { rows[place].only += 1 }
    if isRight { rows[place].right += 1 } else { rows[place].wrong += 1 }
  }

  /// Whether a step was right: by who was in control, or by the life without it.
  private func isRight(
    _ decision: Decision, _ morning: Account, _ evening: Account, _ setting: Setting,
    _ index: Int, _ days: ArraySlice<Today>
  ) -> Bool {
    if decision.isAboutSecurity {
      return !morning.person.ownerIsInControl || !evening.person.ownerIsInControl
        || evening.person.intent != .good
    }
    return defaults(morning, without: decision.kind, setting, index, days)
  }

  /// Whether the person would be 60 days past due within a year, had there been no such step.
  private func defaults(
    _ start: Account, without kind: Decision.Kind, _ setting: Setting, _ index: Int,
    _ days: ArraySlice<Today>
  ) -> Bool {
    var account = start
    var recorder = Recorder(everything: false)
    recorder.omitted = kind
    account.forgetShortcuts()
    let luck = setting.luck(of: Int(setting.numbers[index]))
    let (glance, routine) = (Glance(setting.cast), setting.routine(of: account.person, luck))
    for today in days.prefix(TruthStudy.horizon) {
      if setting.passes(&account, glance, luck, today) { continue }
      setting.live(&account, at: index, routine, luck, today, into: &recorder)
      if account.file.daysPastDue(on: today.day) >= TruthStudy.defaultDays { return true }
    }
    return false
  }

  static func += (left: inout TruthCount, right: TruthCount) {
    for place in left.rows.indices {
      left.rows[place].deciding += right.rows[place].deciding
      left.rows[place].only += right.rows[place].only
      left.rows[place].right += right.rows[place].right
      left.rows[place].wrong += right.rows[place].wrong
    }
    left.defaults += right.defaults
    left.missedDefaults += right.missedDefaults
    left.takeovers += right.takeovers
    left.stopped += right.stopped
  }

  /// What was found; rules that decided nothing are left out.
  var result: TruthStudy {
    TruthStudy(
      rows: rows.filter { $0.deciding > 0 }, defaults: defaults,
      missedDefaults: missedDefaults,
      takeovers: takeovers, takeoversStopped: stopped)
  }
}

/// How one takeover of an account goes.
private struct Takeover {
  /// Whether there was one at all, among the days that count.
  var hasBegun = false
  /// Whether a lock came while somebody else was in control.
  var isCaught = false
  /// Whether money was paid out to somebody else.
  var hasPaid = false

  /// Whether it was caught and nothing was paid out, from its first day to its last.
  var isStopped: Bool { hasBegun && isCaught && !hasPaid }
}

extension Account {
  /// Whether the account becomes 60 days past due today.
  fileprivate func isFirstDefault(on day: Day) -> Bool {
    file.daysPastDue(on: day) == TruthStudy.defaultDays
  }

  /// From here the account lives another life.
  fileprivate mutating func forgetShortcuts() { Alarm.wake(&file) }
}

extension Decision {
  /// Whether it is about who uses the account and for what, not about paying back.
  fileprivate var isAboutSecurity: Bool {
    guard reasons.count > 0 else { return false }
    switch reasons[0].code {
    case .SE01, .SE02, .SE03, .SE04, .SE05, .US03, .US05, .FR01, .FR02, .FR04: return true
    case .none, .ID01, .ID02, .ID03, .ID04, .RP01, .RP02, .RP03, .RP04, .RP05, .RP06, .DB01,
      .DB02, .DB03, .DB04, .DB05, .DB06, .DB07, .US01, .US02, .US04, .SC01, .SC02, .SC03, .FR03,
      .PF01, .PF02, .PF03, .PF04, .PF05, .PR01, .PR02, .IN01, .IN02, .IN03, .IN04:
      return false
    }
  }
}

extension Rule.Action {
  /// The kind of step a rule takes.
  fileprivate var kind: Decision.Kind {
    switch self {
    case .approve: .open
    case .decline: .decline
    case .offer: .invite
    case .refer: .refer
    case .lock: .lock
    case .raise: .raise
    case .cut: .cut
    case .close: .close
    case .warn: .keepLimit
    case .bar: .bar
    case .hold: .drawHeld
    case .offerPlan: .offerPlan
    }
  }
}
