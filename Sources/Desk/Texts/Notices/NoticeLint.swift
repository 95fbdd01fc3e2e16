package import Credit

/// Checks the text of a notice: what it must say, in which order, and what it must not say.
package enum NoticeLint {
  /// Everything that is wrong with a text of a notice; empty for a good one. What it must say is
  /// read off the lender's letter of that notice.
  package static func findings(
    in text: NoticeText, of notice: Notice, from lender: Lender
  ) -> [NoticeFinding] {
    let check = NoticeCheck(text: text, notice: notice, lender: lender)
    return check.parts + check.words + check.figures + check.reasons + check.recourse
      + check.truth
  }

  /// Most 汉字 from what happened to the next date, with one or two reasons; an invitation
  /// explains itself at more length.
  package static let longestBody = 270
  /// Most 汉字 that each further reason may add.
  package static let longestReason = 40

  /// Words that explain nothing, and what no customer may read.
  package static let bannedPhrases = [
    "系统综合评估", "综合评估未通过", "综合评估", "多方面评估", "多方面因素", "内部政策", "内部评分", "风控政策调整",
    "根据风控", "不定期动态变化", "不定期评估", "信用分不足以", "隐性额度", "隐藏额度", "额度上限为", "升级中",
    "internal polic", "internal score", "internal standard", "overall assessment",
    "comprehensive assessment", "various factors", "various reasons", "hidden cap", "hidden limit",
    "at our discretion", "insufficient score", "system evaluation",
  ]

  /// Words of the house, of a machine, or of no language: no letter uses them.
  package static let foreignPhrases = [
    "策略", "凭原数据", "或可再次申请", "policy", "draws rest", "nobody collects",
    "nothing is negative", "the datum", "a person looks at", "or you may apply again",
  ]

  /// What only the lender reckons with, and the simulator's own knowledge: no customer reads it.
  package static let internalPhrases = [
    "违约概率", "决策树", "预警等级", "分群", "真实情况", "default probability", "probability of default",
    "by the tree", "warning level", "segment", "ground truth",
  ]

  /// Words that blame.
  package static let blamingPhrases = [
    "您的过错", "您没有遵守", "您违反", "不诚信", "失信", "恶意", "自食其果", "您应当反省",
    "your fault", "you violated", "you failed", "dishonest", "irresponsible", "you should have",
    "malicious",
  ]
}
