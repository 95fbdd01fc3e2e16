internal import Credit
internal import World

extension Dossier {
  /// Every decision about the account, in order.
  var decisions: [Decision] {
    events.compactMap { event in
      if case .decided(let decision) = event.fact { return decision }
      return nil
    }
  }

  /// The notice of a number on paper.
  func notice(_ number: String) throws(CommandError) -> Notice {
    guard let paper = PaperNumber(notice: number), paper.account == account else {
      throw .noNotice(number)
    }
    for event in events {
      if case .noticed(let notice) = event.fact, Int(notice.ordinal) == paper.ordinal,
        notice.sent.day == paper.day
      {
        return notice
      }
    }
    throw .noNotice(number)
  }

  /// The decision that a notice tells of.
  func decision(behind number: String) throws(CommandError) -> Decision {
    let notice = try notice(number)
    guard let decision = decisions.last(where: { $0.ordinal == notice.decision }) else {
      throw .noticeWithoutDecision(number)
    }
    return decision
  }
}
