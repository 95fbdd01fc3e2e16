import Credit

/// The checks on one text.
struct NoticeCheck {
  let text: NoticeText
  let notice: Notice
  let lender: Lender
  /// The parts that the letter must have.
  let must: [NoticePart]
  /// The letter as the lender writes it.
  let body: LetterBody

  init(text: NoticeText, notice: Notice, lender: Lender) {
    (self.text, self.notice, self.lender) = (text, notice, lender)
    let writer = NoticeWriter(notice: notice, account: 0, lender: lender)
    body = writer.letter.body(writer)
    must = writer.must(body)
  }

  /// Parts that are missing, out of order, empty, or in the wrong language.
  var parts: [NoticeFinding] {
    let present = text.sections.map(\.part)
    let missing = must.filter { !present.contains($0) }
      .map(NoticeFinding.partIsMissing)
    let disorder = zip(present, present.dropFirst()).filter { $0 >= $1 }
      .map { NoticeFinding.partIsOutOfOrder($1) }
    return missing + disorder + text.sections.flatMap(languages)
  }

  private func languages(of section: NoticeSection) -> [NoticeFinding] {
    section.lines.flatMap { line in
      var findings: [NoticeFinding] = []
      if line.zh.isEmpty { findings.append(.lineIsEmpty(section.part, .zh)) }
      if line.en.isEmpty { findings.append(.lineIsEmpty(section.part, .en)) }
      if line.en.containsHan { findings.append(.languageIsMixed(section.part, .en)) }
      if line.zh.hasUntranslatedEnglish { findings.append(.languageIsMixed(section.part, .zh)) }
      return findings
    }
  }

  /// Banned words, blame, exclamation, length.
  var words: [NoticeFinding] {
    let all = text.sections.flatMap(\.lines)
    let words = all.map { $0.zh + "\n" + $0.en.lowercased() }.joined(separator: "\n")
    var findings = NoticeLint.bannedPhrases.filter { words.holds($0) }
      .map(NoticeFinding.phraseIsBanned)
    findings += NoticeLint.foreignPhrases.filter { words.holds($0) }
      .map(NoticeFinding.phraseIsBanned)
    findings += NoticeLint.internalPhrases.filter { words.holds($0) }
      .map(NoticeFinding.phraseIsBanned)
    findings += NoticeLint.blamingPhrases.filter { words.holds($0) }
      .map(NoticeFinding.readerIsBlamed)
    if words.contains(where: { $0 == "!" || $0 == "！" }) { findings.append(.exclamation) }
    if notice.kind != .invitation, hanCount > longest { findings.append(.tooLong(hanCount)) }
    return findings
  }

  private var longest: Int {
    NoticeLint.longestBody + max(0, notice.reasons.count - 2) * NoticeLint.longestReason
  }

  /// 汉字 from what happened to the next date.
  var hanCount: Int {
    text.sections.filter { $0.part < .outsideHelp }.flatMap(\.lines)
      .reduce(0) { $0 + $1.zh.unicodeScalars.filter { MaskedName.isHan($0) }.count }
  }

  /// Dates, limits, amounts, the number.
  var figures: [NoticeFinding] {
    var findings: [NoticeFinding] = []
    if !says(.happened, where: \.namesDate) { findings.append(.dateIsMissing) }
    let limits = body.limits.map(Figures.amount)
    if !limits.allSatisfy({ limit in says(.happened) { $0.holds(limit) } }) {
      findings.append(.limitIsMissing)
    }
    let amounts = body.amounts.map(Figures.amount)
    if !amounts.allSatisfy({ amount in says(.happened) { $0.holds(amount) } }) {
      findings.append(.amountIsMissing)
    }
    if !says(.identification, where: { $0.holds(text.number) }) || text.number.isEmpty {
      findings.append(.numberIsMissing)
    }
    return findings
  }

  /// Whether a part says something in both languages.
  func says(_ part: NoticePart, where holds: (String) -> Bool) -> Bool {
    let lines = text[part]
    return lines.contains { holds($0.zh) } && lines.contains { holds($0.en) }
  }
}
