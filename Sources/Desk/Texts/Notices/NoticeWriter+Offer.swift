import Credit

extension NoticeWriter {
  /// What an invitation must explain before anybody decides; how a plan works; an explanation.
  func offer(_ part: NoticePart) -> [Phrase] {
    switch (notice.kind, part) {
    case (.planOffered, .explanation), (.planBegan, .explanation): return [planExplanation]
    case (.education, .explanation): return [lessonText]
    case (.invitation, _): break
    default: return []
    }
    switch part {
    case .explanation: return [explanation]
    case .risk: return [risk]
    case .plan: return samplePlan
    default: return [optOut]
    }
  }

  private var explanation: Phrase {
    Phrase(
      zh: "循环额度随借随还，按日计息。实际额度和利率在申请后确定；没有您的授权，我们不会查询征信。",
      en:
        "A line is drawn and repaid as you like and bears interest by the day. Limit and rate are "
        + "set once you apply; we ask no credit bureau without your consent.")
  }

  private var risk: Phrase {
    let percent = lender.policy.servicing.penaltyPercent
    return Phrase(
      zh: "借款必须归还。逾期本金最高按约定利率的 \(percent) % 计收罚息，并可能影响信用；请按收入量力而借，不得用于投资、购房。",
      en: "What is drawn must be repaid. Overdue principal bears up to \(percent) % of the agreed "
        + "rate and may harm your credit; borrow within your income, never to invest or to buy a "
        + "home.")
  }

  /// Equal instalments on ten thousand, or on the limit where it is smaller.
  private var samplePlan: [Phrase] {
    let amount = min(notice.limitTo, .whole(10_000))
    guard amount > .zero else { return [] }
    let plan = RepaymentPlan(
      RepaymentTerms(
        amount: amount, months: months, rate: DailyRate(millionths: Int(notice.rateMillionths)),
        method: .equalInstalments, from: notice.sent.day, dueDay: notice.sent.day.date.day))
    let (total, sum) = (money(plan.totalInterest), money(amount))
    let head = Phrase(
      zh: "今天借 \(sum)，等额本息 \(months) 期，利息合计 \(total)：",
      en: "\(sum) drawn today, \(months) equal instalments, \(total) of interest in all:")
    return [head] + plan.instalments.map(line)
  }

  private func line(_ instalment: Instalment) -> Phrase {
    let (amount, interest) = (money(instalment.amount), money(instalment.interest))
    let rest = money(instalment.rest)
    return Phrase(
      zh: "\(instalment.due)  还 \(amount)，其中利息 \(interest)，剩余本金 \(rest)",
      en: "\(instalment.due)  pay \(amount), of it interest \(interest), principal left \(rest)")
  }

  private var months: Int {
    let terms = lender.policy.servicing.terms
    return terms.contains(6) ? 6 : max(1, terms.first ?? 6)
  }

  private var optOut: Phrase {
    Phrase(
      zh: "不想再收到邀请，可在“设置”关闭，立即生效；也可设置免打扰时段。",
      en: "To have no more invitations, switch them off under Settings; it takes effect at once. "
        + "Quiet hours can be set there, too.")
  }
}
