internal import Archive
internal import Credit
internal import Desk
internal import People
internal import World

extension WorldStore {
  /// The account that a word names: a number, `#number`, or the name of a told life, which is
  /// public. Another customer's name is looked for once the journal holds who asked for it.
  func account(_ word: String, unmasking: Unmasking?) throws -> Int {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    if !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      guard let number = Int(digits), setting.index(of: number) != nil else {
        throw CommandError.noAccount(word, world: name)
      }
      return number
    }
    if let told = try only(setting.toldAccounts, called: word) { return told }
    guard !setting.isTaped, word.contains(where: { !$0.isWhitespace }) else {
      throw CommandError.noAccount(word, world: name)
    }
    guard let unmasking else { throw CommandError.nameIsMasked(word) }
    try unmasking.record(.searchNames(text: word), in: self)
    guard let found = try only(setting.numbers.map(Int.init), called: word) else {
      throw CommandError.noAccount(word, world: name)
    }
    return found
  }

  /// The one account among these that has a name; nil where none has.
  private func only(_ accounts: [Int], called word: String) throws(CommandError) -> Int? {
    let found = accounts.filter { setting.name(of: $0) == word }
    guard found.count < 2 else { throw .ambiguousName(word, accounts: found) }
    return found.first
  }

  /// The day asked for, which must have been lived; the head day where none is asked for.
  func day(_ asked: Day?) throws(CommandError) -> Day {
    guard let asked else { return head }
    guard asked >= setting.genesis, asked <= head else {
      throw .day(asked, first: setting.genesis, head: head)
    }
    return asked
  }

  /// An account replayed up to a day.
  func life(of account: Int, on day: Day) throws(CommandError) -> Dossier {
    guard !isOfOtherBehaviour else {
      throw .world(.behaviour(world: name, found: behaviour))
    }
    guard let dossier = dossier(of: account, on: day) else {
      throw .noAccount("\(account)", world: name)
    }
    return dossier
  }

  /// The customer's name, masked.
  func maskedName(of account: Int) -> String {
    MaskedName.of(setting.name(of: account), account: account)
  }

  /// The names of the roster, number 1 first.
  var staff: [String] { setting.cast.roster.members.map(\.name) }

  /// The name of a member of staff; nil for nobody.
  func name(of staff: Staff) -> String? { setting.cast.roster.member(staff)?.name }
}

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
