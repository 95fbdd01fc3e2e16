import Credit

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
