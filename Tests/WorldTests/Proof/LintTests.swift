import Testing

@testable import Credit
@testable import World

/// The faults that once were, put back one by one: what watches a running world sees each of them.
@Suite("faults put back")
struct LintTests {
  /// Somebody with a line, and nothing against it.
  private let life: Dossier

  private var today: Today { life.today }
  private var policy: Policy { life.policy }

  init() throws {
    life = try #require(
      Town.calm.first { life in
        let file = life.file
        return file.line.isActive && file.locks.isEmpty && file.cases.isEmpty
          && file.daysPastDue(on: life.day) == 0
      })
  }

  /// The account of that life.
  private var account: Account {
    var ignored = Recorder(everything: false)
    let person = Stories.setting.birth(at: 0, into: &ignored).person
    return Account(file: life.file, person: person)
  }

  /// What is found while the lender does this with a file.
  private func faults(
    _ file: CreditFile? = nil, _ work: (inout Turn) -> Void
  ) -> [Invariant] {
    var (file, recorder) = (file ?? life.file, Recorder(everything: true))
    Turn.take(&file, on: today, at: 600, into: &recorder) { work(&$0) }
    return recorder.faults.map(\.invariant)
  }

  private func rule(_ id: String) throws -> Int {
    try #require(policy.rules.firstIndex { $0.id == id }, "\(id)")
  }

  /// What is found where a person decides a case that a rule proposed, and cites this.
  private func faults(
    citing reason: Reason, _ kind: Decision.Kind = .cut, proposedBy rule: Int?,
    against file: CreditFile? = nil, contested: UInt16 = 0
  ) -> [Invariant] {
    let hearing = Hearing(
      matter: 1, kind: kind == .appealDenied ? .appeal : .review, proposal: contested, rule: rule,
      ground: nil, papers: [], first: .nobody, outcome: kind == .appealDenied ? .deny : .cut)
    return faults(file) {
      _ = $0.decide(
        kind, Verdict(.hearing(hearing), reasons: Reasons(reason)), by: .staff(Staff(1)))
    }
  }

  @Test("a person's decision cites another rule, or a value that is not there")
  func foreignReason() throws {
    var file = life.file
    file.score.shown = 598
    file.conduct.lateMonths = 1
    let (student, low) = (try rule("student-with-a-line"), try rule("below-the-score-of-today"))
    // A student's line is closed, and the age of another rule is blamed, which does not even hold.
    let age = Reason(.ID02, .age, observed: 30, .below, threshold: 18)
    #expect(faults(citing: age, .close, proposedBy: student) == [.reasonsHold])
    // The score was asked for 600 points; the opening's 650 are printed, and hold.
    let foreign = Reason(.SC01, .score, observed: 598, .below, threshold: 650)
    #expect(faults(citing: foreign, proposedBy: low, against: file) == [.reasonsHold])
    // The rule's own condition, with what another day saw.
    let stale = Reason(.SC01, .score, observed: 590, .below, threshold: 600)
    #expect(faults(citing: stale, proposedBy: low, against: file) == [.reasonsHold])
    let own = Reason(.SC01, .score, observed: 598, .below, threshold: 600)
    #expect(faults(citing: own, proposedBy: low, against: file) == [])
    #expect(faults(citing: own, proposedBy: nil, against: file) == [.reasonsHold])
  }

  @Test("a declined raise blames the wrong side of a threshold, or another rule's")
  func wrongSide() throws {
    let raise = try rule("raise-seasoned")
    func found(_ reason: Reason, _ id: Int) -> [Invariant] {
      faults { _ = $0.decide(.raiseDeclined, Verdict(.rule(id), reasons: Reasons(reason))) }
    }
    // Nothing of the line is used, and it is said to be used up.
    let unused = Reason(.DB04, .utilisation, observed: 0, .below, threshold: 5)
    #expect(found(unused, raise) == [.reasonsHold])
    #expect(found(Reason(.US01, .utilisation, observed: 0, .below, threshold: 5), raise) == [])
    // A short run of instalments is no lateness.
    let short = Reason(.RP02, .onTimeRun, observed: 3, .below, threshold: 5)
    #expect(found(short, raise) == [.reasonsHold])
    #expect(found(Reason(.SC02, .onTimeRun, observed: 3, .below, threshold: 5), raise) == [])
    // What another raise asks for.
    let other = Reason(.SC01, .score, observed: 640, .below, threshold: 645)
    #expect(found(other, raise) == [.reasonsHold])
    #expect(found(other, try rule("raise-proven")) == [])
  }

  @Test("a denial says that something is overdue when nothing is")
  func nothingIsOverdue() throws {
    let late = try rule("thirty-days-late")
    let overdue = Reason(.RP01, .daysPastDue, observed: 31, threshold: 30)
    var (file, recorder) = (life.file, Recorder(everything: true))
    #expect(file.daysPastDue(on: today.day) == 0)
    // Nobody ever saw it: found with the decision.
    #expect(faults(citing: overdue, .appealDenied, proposedBy: late) == [.reasonsHold])
    // It was so when the contested decision was made: the decision may say so, the letter must
    // date it.
    var lock: Decision?
    Turn.take(&file, on: today, at: 600, into: &recorder) { turn in
      let decision = turn.decide(.lock, Verdict(.rule(late), reasons: Reasons(overdue)))
      var notice = turn.notice(.locked, decision)
      turn.offerAppeal(against: decision, in: &notice, limitBefore: .zero)
      lock = decision
    }
    let contested = try #require(lock?.ordinal)
    #expect(
      faults(
        citing: overdue, .appealDenied, proposedBy: late, against: file, contested: contested) == []
    )
    var denial = Notice(.appealResult, ordinal: 1, sent: today.at(600))
    denial.reasons = Reasons(overdue)
    #expect(faults(sending: denial) == [.reasonsHold])
    denial.reasonsOn = today.day - 12
    #expect(faults(sending: denial) == [])
  }

  /// What is found right after a member of staff sent this.
  private func faults(sending notice: Notice) -> [Invariant] {
    faults {
      $0.send(notice)
      $0.checkDates(since: 0)
    }
  }

  @Test("a lock or a case that comes or goes without an event, a notice that nobody sent")
  func books() throws {
    var account = account
    var recorder = Recorder(everything: false)
    Turn.take(&account.file, on: today, at: 600, into: &recorder) {
      $0.lock(.customer, Verdict(.wish), by: .customer, days: 9)
    }
    _ = account.close(since: Books(life.file), today, into: &recorder)
    #expect(recorder.faults.isEmpty)

    func found(_ change: (inout CreditFile) throws -> Void) rethrows -> [Invariant] {
      var (silent, recorder) = (account, Recorder(everything: false))
      try change(&silent.file)
      _ = silent.close(since: account.books, today, into: &recorder)
      return recorder.faults.map(\.invariant)
    }
    #expect(try found { _ = try $0.locks.lift(.customer) } == [.locksBalance])
    let lock = Lock(.pressure, since: today.day, until: .none)
    #expect(try found { try $0.locks.place(lock) } == [.locksBalance])
    #expect(found { $0.notices += 1 } == [.oneNoticeAnAction])
    let matter = Case(
      number: 9, kind: .complaint, opened: today.at(600), due: today.at(900), Case.Opening())
    #expect(found { $0.cases[.complaint] = matter } == [.casesBalance])
    #expect(found { _ in } == [])
  }

  @Test("an adverse decision without its letter; a step that a machine refuses")
  func silence() {
    let wish = Verdict(.wish)
    var (account, recorder) = (account, Recorder(everything: false))
    Turn.take(&account.file, on: today, at: 600, into: &recorder) { _ = $0.decide(.close, wish) }
    _ = account.close(since: Books(life.file), today, into: &recorder)
    #expect(recorder.faults.map(\.invariant) == [.oneNoticeAnAction])
    #expect(faults { $0.must { try $0.locks.renew(.device, until: .none) } } == [.stepsAreLegal])
    let known = faults {
      _ = $0.attempt(unless: LockRefusal.notLocked(.device)) { file throws(LockRefusal) in
        try file.locks.renew(.device, until: .none)
      }
    }
    #expect(known == [])
  }

  @Test("a change without a decision, and one that names another")
  func uncaused() throws {
    let life = try #require(Town.all.first { life in life.events.contains { $0.isDecided } })
    #expect(life.uncaused.isEmpty)
    let index = try #require(life.events.firstIndex { $0.isDecided })
    for cause in [Cause.calendar, .news, .matter(1), .decision(60_000)] {
      var events = life.events
      events[index] = Event(events[index].moment, events[index].fact, because: cause)
      #expect(life.with(events).uncaused == [events[index]], "\(cause)")
    }
  }
}

extension Event {
  /// Whether it is a change that rests on a decision.
  fileprivate var isDecided: Bool {
    if case .decision = cause { fact.isEffect } else { false }
  }
}

extension Dossier {
  fileprivate func with(_ events: [Event]) -> Dossier {
    Dossier(
      account: account, name: name, day: day, file: file, events: events, marks: marks,
      today: today, words: words)
  }
}
