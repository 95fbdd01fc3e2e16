/// What can be wrong with the text of a notice.
package enum NoticeFinding: Sendable, Hashable {
  /// A part that this kind of notice must have is not there.
  case partIsMissing(NoticePart)
  /// A part stands before one that should come first, or stands twice.
  case partIsOutOfOrder(NoticePart)
  /// A line has nothing to say in one language.
  case lineIsEmpty(NoticePart, Language)
  /// A line is in the wrong language, at least in part.
  case languageIsMixed(NoticePart, Language)
  /// There is no date where something happens or must be done.
  case dateIsMissing
  /// The old or the new limit is not named.
  case limitIsMissing
  /// The amount it is about is not named.
  case amountIsMissing
  /// A decision against the customer without a reason.
  case reasonIsMissing
  /// A reason that says something was observed, without the datum.
  case datumIsMissing(String)
  /// More than four reasons.
  case tooManyReasons
  /// The same reason twice.
  case reasonIsRepeated
  /// A code of a whole class of lines beside a reason about the person.
  case personalReasonInClassWide
  /// A step for a whole class that does not say that it is not about the person.
  case impersonalityIsNotSaid
  /// A detail that must not be told, beside a code of fraud or an authority.
  case withheldDetailIsTold(String)
  /// A reason's datum comes from elsewhere than the letter says.
  case sourceIsWrong(String)
  /// A step for a whole class denies that personal data were looked at.
  case personalDataAreDenied
  /// The result of a review does not say of which.
  case matterIsNotSaid
  /// The lender promises to look again on a day on which it does not.
  case nothingHappensThen
  /// Nothing is said of the debt where a line is cut, locked or closed.
  case debtIsNotMentioned
  /// Nothing can be done.
  case nextStepIsMissing
  /// An appeal is possible and the text says nothing of it, or not until when.
  case appealIsMissing
  /// An appeal is possible and nobody says by when it is answered.
  case answerByIsMissing
  /// Nobody says whether a machine or a person decided.
  case deciderIsNotSaid
  /// The next date is known and not told.
  case nextDateIsMissing
  /// A correction without an apology.
  case apologyIsMissing
  /// Its number is not on it.
  case numberIsMissing
  /// Words that say nothing, or that no customer may read.
  case phraseIsBanned(String)
  /// Words that blame the reader.
  case readerIsBlamed(String)
  /// An exclamation mark.
  case exclamation
  /// More 汉字 before the numbers for the file than anybody reads.
  case tooLong(Int)
}
