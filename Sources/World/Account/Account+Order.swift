package import Credit

extension Account {
  /// The minute at which orders take effect: the day's last.
  static let orderMinute = 1_439

  /// Carries out an operator's order after the day's step, at the day's last minute.
  package mutating func obey(
    _ entry: OperatorOrder, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    guard entry.command.hasWords else { throw .reasonIsMissing }
    recorder.beginDay()
    let (minute, cause) = (Account.orderMinute, Cause.order(entry.number))
    defer { Alarm.wake(&file) }
    switch entry.command {
    case .review, .claim, .release, .papers, .decide:
      try obeyCase(entry, today, into: &recorder)
    case .lock, .lift: try obeyLock(entry, today, into: &recorder)
    case .appeal(_, let decision, _):
      do throws(Refusal) {
        try Turn.take(&file, on: today, at: minute, because: cause, into: &recorder) {
          turn throws(Refusal) in
          try turn.fileAppeal(against: decision == 0 ? nil : UInt16(clamping: decision))
        }
      } catch { throw .customer(error) }
    case .note:
      Turn.take(&file, on: today, at: minute, because: cause, into: &recorder) {
        $0.note(by: entry.staff, entry: entry.number)
      }
    case .unmask:
      Turn.take(&file, on: today, at: minute, because: cause, into: &recorder) {
        $0.unmask(by: entry.staff, entry: entry.number)
      }
    case .searchNames: break
    }
    for index in recorder.noticesOfDay { track.note(recorder.notice(at: index)) }
  }

  private mutating func obeyCase(
    _ entry: OperatorOrder, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    let staff = entry.staff
    let ground = try ground(of: entry.command, today)
    do throws(CaseRefusal) {
      try Turn.take(
        &file, on: today, at: Account.orderMinute, because: .order(entry.number), into: &recorder
      ) { turn throws(CaseRefusal) in
        switch entry.command {
        case .review: try turn.openReview(entry: entry.number)
        case .claim(_, let kind): try turn.claim(kind, by: staff)
        case .release(_, let kind): try turn.release(kind, by: staff)
        case .papers(_, let kind): try turn.askPapers(kind, by: staff)
        case .decide(_, let kind, let outcome, _, _):
          let told = turn.recorder.noticesOfDay.upperBound
          try turn.decideCase(kind, outcome, by: staff, entry: entry.number, ground: ground)
          turn.checkDates(since: told)
        case .appeal, .lock, .lift, .note, .unmask, .searchNames: break
        }
      }
    } catch { throw .matter(error) }
  }

  /// The rule that an order names as its ground, by index in the policy; nil where it names none.
  private func ground(of command: Command, _ today: Today) throws(CommandRefusal) -> Int? {
    guard case .decide(_, _, _, _, let ground?) = command else { return nil }
    guard let index = today.policy.rules.firstIndex(where: { $0.id == ground }) else {
      throw .unknownRule(ground)
    }
    return index
  }

  private mutating func obeyLock(
    _ entry: OperatorOrder, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    do throws(LockRefusal) {
      try Turn.take(
        &file, on: today, at: Account.orderMinute, because: .order(entry.number), into: &recorder
      ) { turn throws(LockRefusal) in
        switch entry.command {
        case .lock(_, let kind, _):
          try turn.lockByHand(kind, by: entry.staff, entry: entry.number)
        case .lift(_, let kind, _):
          try turn.liftByHand(kind, by: entry.staff, entry: entry.number)
        case .review, .appeal, .claim, .release, .papers, .decide, .note, .unmask, .searchNames:
          break
        }
      }
    } catch { throw .lock(error) }
  }
}

extension Command {
  /// The operator's words; nil for orders that need none.
  package var words: String? {
    switch self {
    case .review(_, let words), .appeal(_, _, let words), .decide(_, _, _, let words, _),
      .lock(_, _, let words), .lift(_, _, let words), .note(_, let words),
      .searchNames(let words):
      words
    case .claim, .release, .papers, .unmask: nil
    }
  }

  /// Whether the words it needs are there.
  var hasWords: Bool {
    guard let words else { return true }
    return words.contains { !$0.isWhitespace }
  }
}
