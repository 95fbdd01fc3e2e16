package import Credit

/// What must always hold, in a short sentence each.
package enum InvariantText {
  /// What must hold.
  package static func of(_ invariant: Invariant) -> Phrase {
    switch invariant {
    case .debtSurvives: Phrase(zh: "锁定和关闭不免除欠款", en: "locks and closings cancel no debt")
    case .repaymentIsPossible: Phrase(zh: "任何状态都能还款", en: "repaying works in every status")
    case .negativeIsFree: Phrase(zh: "可用额度为负不收费", en: "less than nothing available costs nothing")
    case .closedByCustomerWithoutDebt:
      Phrase(zh: "本人关闭时没有欠款", en: "customers close with nothing owed")
    case .refusalIsTold: Phrase(zh: "拒绝借款都有通知", en: "a refused draw has its notice")
    case .debitIsRetried: Phrase(zh: "逾期期间每天扣款一次", en: "the debit is tried each day while late")
    case .temporaryLimitEnds: Phrase(zh: "临时额度自行到期", en: "a temporary limit ends by itself")
    case .oneCaseOfAKind: Phrase(zh: "同类案件最多一件未结", en: "one open case of a kind")
    case .appealIsSomebodyElses: Phrase(zh: "复议由未经手的人处理", en: "appeals go to somebody else")
    case .scoreMovesOnItsDay: Phrase(zh: "信用分只在评分日变动", en: "the score moves on its day only")
    case .raisedUnderTheCap: Phrase(zh: "提额不超过内部封顶", en: "raises stay under the cap")
    case .noMarketingAfterOptOut: Phrase(zh: "退订之后没有营销", en: "no marketing after an opt-out")
    case .drawnWithinLimit: Phrase(zh: "借款当天不超过额度", en: "a draw keeps within the limit")
    case .noDrawUnderLock: Phrase(zh: "锁定期间没有借款", en: "no draw under a lock")
    case .oneNoticeAnAction: Phrase(zh: "每项不利决定恰有一份通知", en: "one notice for every adverse action")
    case .noticeShowsAWay: Phrase(zh: "每份通知都写明出路", en: "every notice shows a way out")
    case .goodNeedsTwoPeople: Phrase(zh: "长期锁定须由两人决定", en: "for good takes two people")
    case .grantedIsLifted: Phrase(zh: "复议支持当天解锁", en: "a granted appeal lifts its lock that day")
    case .contactKeepsHours: Phrase(zh: "联系不超时段和次数", en: "contacts keep hours and cap")
    case .costUnderCap: Phrase(zh: "借款成本不超过上限", en: "the cost of credit keeps its cap")
    case .limitUnderLaw: Phrase(zh: "额度和期限不超过法定上限", en: "limit and term keep within the law")
    case .raiseIsAffordable: Phrase(zh: "提额后仍还得起", en: "a raise can be repaid in full")
    case .badNewsIsForgotten: Phrase(zh: "不良信息五年后移除", en: "bad news leaves after five years")
    case .toldBeforeReported: Phrase(zh: "先告知客户再报送征信", en: "the debtor is told before the bureau")
    case .ledgerBalances: Phrase(zh: "借贷双方分文相符", en: "debits are credits, to the fen")
    case .classWideIsImpersonal:
      Phrase(zh: "统一调整不引用个人原因", en: "class-wide steps cite nothing personal")
    case .stepsAreLegal:
      Phrase(zh: "系统自己的步骤都合规", en: "no step of the lender is refused")
    case .locksBalance:
      Phrase(zh: "锁定的开始与结束相符", en: "locks placed, less ended, are those held")
    case .casesBalance: Phrase(zh: "案件的开立与办结相符", en: "cases opened, less decided, are open")
    case .reasonsHold:
      Phrase(zh: "引用的理由属于该决定且成立", en: "cited reasons are the decision's and hold")
    }
  }
}
