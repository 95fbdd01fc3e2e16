import Credit

/// The checks on one text.
struct NoticeCheck {
  let text: NoticeText
  let notice: Notice

  /// Parts that are missing, out of order, empty, or in the wrong language.
  var parts: [NoticeFinding] {
    let present = text.sections.map(\.part)
    let missing = NoticePart.required(of: notice.kind).filter { !present.contains($0) }
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
    let body = all.map { $0.zh + "\n" + $0.en.lowercased() }.joined(separator: "\n")
    var findings = NoticeLint.bannedPhrases.filter { body.holds($0) }
      .map(NoticeFinding.phraseIsBanned)
    findings += NoticeLint.blamingPhrases.filter { body.holds($0) }
      .map(NoticeFinding.readerIsBlamed)
    if body.contains(where: { $0 == "!" || $0 == "！" }) { findings.append(.exclamation) }
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
    if !limits.allSatisfy({ limit in says(.happened) { $0.holds(limit) } }) {
      findings.append(.limitIsMissing)
    }
    if namesAmount, !says(.happened, where: { $0.holds(Figures.amount(notice.amount)) }) {
      findings.append(.amountIsMissing)
    }
    if !says(.identification, where: { $0.holds(text.number) }) || text.number.isEmpty {
      findings.append(.numberIsMissing)
    }
    return findings
  }

  private var limits: [String] {
    switch notice.kind {
    case .cut, .raised, .temporaryStart, .temporaryEnd:
      [Figures.amount(notice.limitFrom), Figures.amount(notice.limitTo)]
    case .opened, .invitation, .temporaryOffer: [Figures.amount(notice.limitTo)]
    default: []
    }
  }

  private var namesAmount: Bool {
    [.drawRefused, .billReminder, .overdue, .temporaryOffer].contains(notice.kind)
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
    if notice.kind.isAdverse, lines.isEmpty { findings.append(.reasonIsMissing) }
    if lines.count > 4 || codes.count > 4 { findings.append(.tooManyReasons) }
    if Set(lines).count < lines.count { findings.append(.reasonIsRepeated) }
    let classWide = codes.filter { $0.code.isClassWide }.count
    if classWide > 0, classWide < codes.count { findings.append(.personalReasonInClassWide) }
    guard lines.count >= codes.count else {
      return findings + (lines.isEmpty ? [] : [.reasonIsMissing])
    }
    return findings + zip(codes, lines).compactMap(datum)
  }

  private func datum(_ reason: Reason, _ line: Phrase) -> NoticeFinding? {
    let code = CodeText.of(reason.code)
    let figures = line.zh.contains(where: \.isASCIIDigit) || line.en.contains(where: \.isASCIIDigit)
    if code.withholdsDatum || reason.code.isClassWide {
      return figures ? .withheldDetailIsTold(reason.code.name) : nil
    }
    guard reason.hasDatum, [.cut, .locked, .closing, .declined, .drawRefused].contains(notice.kind)
    else { return nil }
    return line.zh.namesDate && line.en.namesDate ? nil : .datumIsMissing(reason.code.name)
  }

  /// What can be done: the debt, the next step, the appeal, the next date, an apology.
  var recourse: [NoticeFinding] {
    var findings: [NoticeFinding] = []
    if [.cut, .locked, .closing].contains(notice.kind), !namesDebt {
      findings.append(.debtIsNotMentioned)
    }
    let required = NoticePart.required(of: notice.kind)
    if required.contains(.actions), text[.actions].isEmpty { findings.append(.nextStepIsMissing) }
    if notice.kind == .corrected, !apologises { findings.append(.apologyIsMissing) }
    if datesAreDue, notice.nextCheck.isSet, !says(.nextCheck, where: \.namesDate) {
      findings.append(.nextDateIsMissing)
    }
    guard notice.appealUntil.isSet else { return findings }
    if !says(.appeal, where: \.namesDate) { findings.append(.appealIsMissing) }
    if !says(.appeal, where: { $0.namesAnswer }) { findings.append(.answerByIsMissing) }
    return findings
  }

  private var datesAreDue: Bool { notice.kind.isAdverse || notice.kind == .appealResult }

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
