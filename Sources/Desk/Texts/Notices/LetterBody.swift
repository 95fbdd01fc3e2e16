import Credit

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
