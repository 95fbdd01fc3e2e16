package import Credit

extension Account {
  /// Carries out an operator's order after the day's step, at the day's last minute.
  package mutating func obey(
    _ entry: OperatorOrder, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    guard entry.command.hasWords else { throw .reasonIsMissing }
    let moment = today.at(1_439)
    recorder.beginDay()
    defer { file.wake() }
    switch entry.command {
    case .review, .claim, .release, .papers, .decide:
      try obeyCase(entry, at: moment, today, into: &recorder)
    case .lock, .lift: try obeyLock(entry, at: moment, today, into: &recorder)
    case .appeal(_, let decision, _):
      do throws(Refusal) {
        try file.fileAppeal(
          against: decision == 0 ? nil : UInt16(clamping: decision), at: moment, today,
          into: &recorder)
      } catch { throw .customer(error) }
    case .note: file.note(by: entry.staff, entry: entry.number, at: moment, into: &recorder)
    }
    for index in recorder.noticesOfDay { track.note(recorder.notice(at: index)) }
  }

  private mutating func obeyCase(
    _ entry: OperatorOrder, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    let staff = entry.staff
    do throws(CaseRefusal) {
      switch entry.command {
      case .review:
        try file.openReview(entry: entry.number, at: moment, today, into: &recorder)
      case .claim(_, let kind): try file.claim(kind, by: staff, at: moment, into: &recorder)
      case .release(_, let kind): try file.release(kind, by: staff, at: moment, into: &recorder)
      case .papers(_, let kind):
        try file.askPapers(kind, by: staff, at: moment, today, into: &recorder)
      case .decide(_, let kind, let outcome, _):
        try file.decideCase(
          kind, outcome, by: staff, entry: entry.number, at: moment, today, into: &recorder)
      default: break
      }
    } catch { throw .matter(error) }
  }

  private mutating func obeyLock(
    _ entry: OperatorOrder, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(CommandRefusal) {
    do throws(LockRefusal) {
      switch entry.command {
      case .lock(_, let kind, _):
        try file.lockByHand(
          kind, by: entry.staff, entry: entry.number, at: moment, today, into: &recorder)
      case .lift(_, let kind, _):
        try file.liftByHand(
          kind, by: entry.staff, entry: entry.number, at: moment, today, into: &recorder)
      default: break
      }
    } catch { throw .lock(error) }
  }
}

extension Command {
  /// The operator's words; nil for orders that need none.
  package var words: String? {
    switch self {
    case .review(_, let words), .appeal(_, _, let words), .decide(_, _, _, let words),
      .lock(_, _, let words), .lift(_, _, let words), .note(_, let words):
      words
    case .claim, .release, .papers: nil
    }
  }

  /// Whether the words it needs are there.
  var hasWords: Bool {
    guard let words else { return true }
    return words.contains { !$0.isWhitespace }
  }
}
