package import Credit

/// One kind of letter: how it is listed, what it must have, and what it says.
///
/// A kind of notice is one of these, found in one place; `Letter.of` points to it.
struct Letter: Sendable {
  /// A word or two for a list.
  let name: Phrase
  /// How it sounds.
  let tone: Tone
  /// Its mark.
  let symbol: Symbol
  /// The parts that it must have whatever it says.
  let must: [NoticePart]
  /// What it says, of one notice.
  let body: @Sendable (NoticeWriter) -> LetterBody

  init(
    _ zh: String, _ en: String, _ tone: Tone, _ symbol: Symbol, must: [NoticePart] = .news,
    body: @escaping @Sendable (NoticeWriter) -> LetterBody
  ) {
    (name, self.tone, self.symbol) = (Phrase(zh: zh, en: en), tone, symbol)
    (self.must, self.body) = (must, body)
  }
}

extension [NoticePart] {
  /// News: what happened, what stays, what to do.
  static let news: [NoticePart] = [.happened, .unchanged, .actions, .identification]
  /// A decision against the customer: why besides, and who helps outside.
  static let adverse: [NoticePart] = [
    .happened, .unchanged, .reasons, .source, .actions, .outsideHelp, .identification,
  ]
  /// The same without help outside, because nothing is lost yet or nobody else took it.
  static let explained: [NoticePart] = [
    .happened, .unchanged, .reasons, .source, .actions, .identification,
  ]
  /// Good news: there may be nothing to do.
  static let good: [NoticePart] = [.happened, .unchanged, .identification]
  /// Something that is explained before, or while, it is done.
  static let lesson: [NoticePart] = [
    .happened, .unchanged, .explanation, .actions, .identification,
  ]
  /// Advertising: risks and costs, and how to have no more of it.
  static let offer: [NoticePart] = [
    .happened, .explanation, .risk, .plan, .actions, .optOut, .identification,
  ]
}

/// What one letter says, and what a check must find in it. What is the same for every kind is
/// added by the writer.
struct LetterBody: Sendable {
  /// What happened, from when, old and new.
  let happened: Phrase
  /// The limits that it must name.
  var limits: [Money] = []
  /// The amounts that it must name.
  var amounts: [Money] = []
  /// Whether it must name the day by which the lender answers.
  var promisesAnswer = false
  /// Whether it must apologise.
  var apologises = false
  /// What goes with the name in a list; the limits or the amount where nothing is given.
  var inbox: Phrase?
  /// Whether what is owed is told, before the rest that stays.
  var statesDebt = false
  /// What is said of it; nil where it stays as agreed.
  var debt: Phrase?
  /// Whether it is a step for a whole class of lines, and no judgement of the person.
  var isClassWide = false
  /// What stays as it is.
  var unchanged = Phrase.empty
  /// Why; nil where the notice's own reasons tell it.
  var reasons: [Phrase]?
  /// Whether reasons are told; nil where the kind says so.
  var citesReasons: Bool?
  /// How many members of staff it took, where one is not enough.
  var deciders = 1
  /// Whether it was the lender who decided.
  var isOfLender = true
  /// How it works; the risks; an example; how to have no more.
  var explanation = Phrase.empty
  var risk = Phrase.empty
  var plan: [Phrase] = []
  var optOut = Phrase.empty
  /// What to do now; at most four things.
  var actions: [Phrase] = []
  /// When the lender looks again by itself, or the customer may ask again.
  var nextCheck = Phrase.empty
  /// Whether outside help is named; nil where the kind says so.
  var offersHelp: Bool?
  /// The parts it must have; nil for those of its kind.
  var must: [NoticePart]?
}

extension Letter {
  /// The letter of a kind of notice.
  static func of(_ kind: Notice.Kind) -> Letter {
    switch kind {
    case .invitation: invitation
    case .opened: opened
    case .declined: declined
    case .inReview: inReview
    case .barred: barred
    case .permitted: permitted
    case .raised: raised
    case .cut: cut
    case .temporaryOffer: temporaryOffer
    case .temporaryStart: temporaryStart
    case .temporaryEnd: temporaryEnd
    case .raiseOffered: raiseOffered
    case .raiseDeclined: raiseDeclined
    case .ceilingSet: ceilingSet
    case .rateChanged: rateChanged
    case .tightened: tightened
    case .drawRefused: drawRefused
    case .drawHeld: drawHeld
    case .billReminder: billReminder
    case .overdue: overdue
    case .settled: settled
    case .reportWarning: reportWarning
    case .reportCorrected: reportCorrected
    case .debtCalled: debtCalled
    case .writtenOff: writtenOff
    case .planOffered: planOffered
    case .planReceived: planReceived
    case .planBegan: planBegan
    case .planRefused: planRefused
    case .planCompleted: planCompleted
    case .planBroken: planBroken
    case .locked: locked
    case .unlocked: unlocked
    case .corrected: corrected
    case .lockRenewed: lockRenewed
    case .lockedForGood: lockedForGood
    case .documentExpiring: documentExpiring
    case .disputeReceived: disputeReceived
    case .disputeResult: disputeResult
    case .education: education
    case .inactivityWarning: inactivityWarning
    case .closing: closing
    case .reviewOpened: reviewOpened
    case .papersAsked: papersAsked
    case .reviewResult: reviewResult
    case .appealReceived: appealReceived
    case .appealResult: appealResult
    case .complaintAnswer: complaintAnswer
    }
  }
}

/// Who sends the notices, and what of its policy they speak about.
package struct Lender: Sendable {
  /// Its name.
  package let name: Phrase
  /// The currency of all amounts.
  package let currency: Currency
  /// The policy in force.
  let policy: Policy

  /// The lender that decides by a policy.
  package init(_ policy: Policy, name: Phrase = Lender.usualName) {
    (self.policy, self.name) = (policy, name)
    currency = Currency(code: policy.currency)
  }

  /// The name where none is given.
  package static let usualName = Phrase(zh: "汐线消费金融", en: "Tideline Consumer Finance")

  /// The first eight digits of the policy's hash.
  package var policyVersion: String { String(policy.hash.prefix(8)) }
}
