import Credit

extension NoticeCheck {
  /// What the letter claims, held against what the lender has and does: where the data come from,
  /// whether they are personal, which matter was looked at, and when somebody looks again.
  var truth: [NoticeFinding] {
    var findings = wrongSources
    if deniesPersonalData, looksAtPerson { findings.append(.personalDataAreDenied) }
    if notice.kind == .reviewResult, !namesMatter { findings.append(.matterIsNotSaid) }
    if promisesLook, !isLookDay { findings.append(.nothingHappensThen) }
    return findings
  }

  /// Reasons whose datum comes from elsewhere than the letter says.
  private var wrongSources: [NoticeFinding] {
    guard !text[.source].isEmpty, !body.isClassWide else { return [] }
    let cited = notice.reasons.list.filter {
      $0.code != .none && !$0.code.isInformation && !$0.code.isImpersonal
    }
    return cited.filter { !names(CodeText.source(of: $0)) || isCalledOurs($0) }
      .map { .sourceIsWrong($0.code.name) }
  }

  private func names(_ source: DataSource) -> Bool {
    let words = source.text(lender.currency)
    return says(.source) { $0.holds(words.zh) || $0.holds(words.en) }
  }

  /// Whether what others told the lender is called a record of its own.
  private func isCalledOurs(_ reason: Reason) -> Bool {
    guard reason.tellsDatum, CodeText.source(of: reason) == .ownRecords else { return false }
    return reason.characteristic.datum != nil
      || [.sisterLate, .sisterDebt].contains(reason.characteristic)
  }

  private var deniesPersonalData: Bool {
    text[.source].contains {
      $0.zh.holds("没有使用您的个人数据") || $0.en.holds("no personal data")
    }
  }

  /// Whether the rule behind it looked at the person, or at what makes the group it is for; of a
  /// rule that is not known nothing can be denied.
  private var looksAtPerson: Bool {
    let (policy, index) = (lender.policy, notice.rule.map(Int.init))
    guard let index, policy.rules.indices.contains(index) else { return true }
    let rule = policy.rules[index]
    let groups = rule.segments.positions.filter(policy.segments.indices.contains)
    let conditions = rule.conditions + groups.flatMap { policy.segments[$0].conditions }
    return conditions.contains { ![.regime, .marketRate, .capital].contains($0.characteristic) }
  }

  /// Whether it names the day on which the matter came up.
  private var namesMatter: Bool {
    guard notice.matter != nil, notice.matterOn.isSet else { return false }
    let day = DayText.prose(notice.matterOn, seenFrom: notice.sent.day)
    return says(.happened) { $0.holds(day.zh) || $0.holds(day.en) }
  }

  private var promisesLook: Bool {
    says(.nextCheck) {
      ["自动重新评估", "我们再次查看", "by ourselves", "We look at your account again"]
        .contains(where: $0.holds)
    }
  }

  /// Whether lines are looked at on the day it names: once a month.
  private var isLookDay: Bool {
    let day = notice.nextCheck
    return day.isSet
      && day == day.sameMonth(plus: 0, dayOfMonth: lender.policy.clocks.scoreDay)
  }
}
