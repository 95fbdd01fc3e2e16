import Credit

/// What the agreement, the law or the program asks for, in words.
enum ClauseText {
  /// What the clause says.
  static func of(_ clause: Clause) -> Phrase {
    switch clause {
    case .nothingOverdue: Phrase(zh: "逾期期间不能借款", en: "no draws while something is overdue")
    case .consentGiven: Phrase(zh: "评分和征信查询须经同意", en: "scoring and the bureau need consent")
    case .documentValid: Phrase(zh: "身份证件须有效", en: "the identity document must be valid")
    case .proofCame:
      Phrase(zh: "暂缓的借款须在次日早上前核验身份", en: "a held draw needs proof by the next morning")
    case .lineInUse: Phrase(zh: "额度长期不用则关闭", en: "a line that nobody uses is closed")
    case .planKept: Phrase(zh: "还款安排须按约履行", en: "a plan must be kept")
    case .planWatched: Phrase(zh: "还款安排期间暂停新借款", en: "draws are paused while a plan runs")
    case .fraudCallsDebt: Phrase(zh: "涉嫌欺诈，全部借款提前到期", en: "after fraud the whole debt is due")
    case .writeOffDays: Phrase(zh: "逾期过久则核销", en: "so late a debt is written off")
    case .timeIsUp: Phrase(zh: "期限已到", en: "its time is up")
    case .conditionsMet: Phrase(zh: "解除条件", en: "the conditions of its release")
    case .identityProved: Phrase(zh: "本人身份已核验", en: "the customer proved who they are")
    case .overduePaid: Phrase(zh: "逾期已还清", en: "what was overdue is paid")
    case .documentShown: Phrase(zh: "已更新有效证件", en: "a valid document was shown")
    case .datumCorrected: Phrase(zh: "所依据的数据已更正", en: "the datum it rested on was put right")
    case .planTakesOver: Phrase(zh: "由还款安排替代", en: "a plan takes its place")
    case .planWatchOver: Phrase(zh: "观察期内按约还款", en: "the plan was kept for its watch period")
    case .noRuleHits: Phrase(zh: "重新询问规则，均未命中", en: "the rules were asked again and none hit")
    case .signalsGone: Phrase(zh: "预警信号已消失足够久", en: "the signals have been gone for long enough")
    case .marketRate: Phrase(zh: "随市场利率调整", en: "the price follows the market's rate")
    }
  }
}
