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

extension NoticeCheck {
  /// Reasons: there, at most four, each once, with a datum or none as the code demands.
  var reasons: [NoticeFinding] {
    let lines = text[.reasons]
    let codes = notice.reasons.list.filter { $0.code != .none && !$0.code.isInformation }
    var findings: [NoticeFinding] = []
    if must.contains(.reasons), lines.isEmpty { findings.append(.reasonIsMissing) }
    if lines.count > 4 || codes.count > 4 { findings.append(.tooManyReasons) }
    if Set(lines).count < lines.count { findings.append(.reasonIsRepeated) }
    let classWide = codes.filter { $0.code.isImpersonal }.count
    let mustBeClassWide = classWide > 0 || body.isClassWide
    if mustBeClassWide, classWide < codes.count { findings.append(.personalReasonInClassWide) }
    if body.isClassWide, !saysImpersonal { findings.append(.impersonalityIsNotSaid) }
    guard lines.count >= codes.count else {
      return findings + (lines.isEmpty ? [] : [.reasonIsMissing])
    }
    return findings + zip(codes, lines).compactMap(datum)
  }

  private func datum(_ reason: Reason, _ line: Phrase) -> NoticeFinding? {
    let code = CodeText.of(reason.code)
    let figures = line.zh.contains(where: \.isASCIIDigit) || line.en.contains(where: \.isASCIIDigit)
    if code.withholdsDatum || reason.code.isImpersonal {
      return figures ? .withheldDetailIsTold(reason.code.name) : nil
    }
    guard reason.hasDatum, notice.kind.isAdverse || body.citesReasons == true else { return nil }
    return line.zh.namesDate && line.en.namesDate ? nil : .datumIsMissing(reason.code.name)
  }

  private var saysImpersonal: Bool {
    says(.unchanged) { $0.holds("与您个人的还款表现无关") || $0.holds("not about how you paid") }
  }

  /// What can be done: the debt, the next step, the appeal, the next date, an apology.
  var recourse: [NoticeFinding] {
    var findings: [NoticeFinding] = []
    if body.statesDebt, !namesDebt { findings.append(.debtIsNotMentioned) }
    if body.promisesAnswer, !namesAnswerDay { findings.append(.answerByIsMissing) }
    if must.contains(.actions), text[.actions].isEmpty { findings.append(.nextStepIsMissing) }
    if body.apologises, !apologises { findings.append(.apologyIsMissing) }
    if notice.nextCheck.isSet, !body.nextCheck.isEmpty, !says(.nextCheck, where: \.namesDate) {
      findings.append(.nextDateIsMissing)
    }
    if isDecided, !saysWhoDecided { findings.append(.deciderIsNotSaid) }
    guard notice.appealUntil.isSet else { return findings }
    if !says(.appeal, where: \.namesDate) { findings.append(.appealIsMissing) }
    if !says(.appeal, where: { $0.namesAnswer }) { findings.append(.answerByIsMissing) }
    return findings
  }

  /// Whether it tells of a decision of the lender's against the customer.
  private var isDecided: Bool {
    must.contains(.reasons) && body.isOfLender && notice.decision != 0
  }

  private var saysWhoDecided: Bool {
    let isAutomatic = notice.decider == .nobody && body.deciders == 1
    return isAutomatic
      ? says(.decision) { $0.holds("自动") || $0.holds("automatically") }
      : says(.decision) { $0.holds("工作人员") || $0.holds("of staff") }
  }

  private var namesAnswerDay: Bool {
    let day = DayText.prose(notice.answerBy.day, seenFrom: notice.sent.day)
    return says(.happened) { $0.holds(day.zh) || $0.holds(day.en) }
  }

  private var namesDebt: Bool {
    let owed = Figures.amount(notice.owed)
    return says(.unchanged) {
      notice.owed > .zero
        ? $0.holds(owed) : $0.holds("没有未还") || $0.holds("owe nothing")
    }
  }

  private var apologises: Bool {
    says(.happened) { $0.holds("道歉") || $0.holds("apologise") }
  }
}
