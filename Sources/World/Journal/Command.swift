package import Credit

/// What an operator orders; it takes effect on the head day, after the day's step, in sequence.
package enum Command: Sendable, Equatable {
  /// Opens a manual review of an account.
  case review(account: Int, reason: String)
  /// Files an appeal for the customer against a decision.
  case appeal(account: Int, decision: Int, grounds: String)
  /// Takes a case.
  case claim(account: Int, Case.Kind)
  /// Gives a case back.
  case release(account: Int, Case.Kind)
  /// Asks the customer for papers.
  case papers(account: Int, Case.Kind)
  /// Decides a case; the second of two where four eyes are asked. `ground` names another rule of
  /// the policy than the one that proposed, on which an outcome against the customer rests.
  case decide(account: Int, Case.Kind, Case.Outcome, reason: String, ground: String? = nil)
  /// Places a lock.
  case lock(account: Int, Lock.Kind, reason: String)
  /// Lifts a lock.
  case lift(account: Int, Lock.Kind, reason: String)
  /// Writes a note into the file.
  case note(account: Int, text: String)
  /// Shows a customer's whole name to the one who orders it.
  case unmask(account: Int)
  /// Looks for a text in the hidden letters of everybody's name.
  case searchNames(text: String)

  /// The account it is about; 0 for a search, which is about no one account.
  package var account: Int {
    switch self {
    case .review(let account, _), .appeal(let account, _, _), .claim(let account, _),
      .release(let account, _), .papers(let account, _), .decide(let account, _, _, _, _),
      .lock(let account, _, _), .lift(let account, _, _), .note(let account, _),
      .unmask(let account):
      account
    case .searchNames: 0
    }
  }
}

extension Command {
  /// Whether it says that somebody looked behind a mask.
  package var isUnmasking: Bool {
    switch self {
    case .unmask, .searchNames: true
    case .review, .appeal, .claim, .release, .papers, .decide, .lock, .lift, .note: false
    }
  }
}
