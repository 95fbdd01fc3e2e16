import Credit

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
