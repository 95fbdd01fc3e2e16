package import Credit

extension NoticeText {
  /// A word or two for the kind of notice.
  package static func word(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .invitation, .opened, .declined, .inReview, .barred, .permitted: openingWord(kind)
    case .raised, .cut, .temporaryOffer, .temporaryStart, .temporaryEnd, .raiseOffered,
      .raiseDeclined, .ceilingSet, .rateChanged, .tightened:
      limitWord(kind)
    case .drawRefused, .drawHeld, .billReminder, .overdue, .settled, .reportWarning,
      .reportCorrected, .debtCalled, .writtenOff, .planOffered, .planReceived, .planBegan,
      .planRefused, .planCompleted, .planBroken:
      moneyWord(kind)
    case .locked, .unlocked, .corrected, .lockRenewed, .lockedForGood, .documentExpiring,
      .disputeReceived, .disputeResult, .education, .inactivityWarning, .closing:
      lockWord(kind)
    case .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer:
      caseWord(kind)
    }
  }

  private static func openingWord(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .invitation: Phrase(zh: "邀请", en: "invitation")
    case .opened: Phrase(zh: "开通", en: "opened")
    case .declined: Phrase(zh: "未通过", en: "declined")
    case .inReview: Phrase(zh: "审核中", en: "in review")
    case .barred: Phrase(zh: "暂停开通", en: "barred")
    default: Phrase(zh: "可再开通", en: "permitted")
    }
  }

  private static func limitWord(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .raised: Phrase(zh: "提额", en: "raised")
    case .cut: Phrase(zh: "降额", en: "limit cut")
    case .temporaryOffer: Phrase(zh: "临时额度", en: "extra offered")
    case .temporaryStart: Phrase(zh: "临时生效", en: "extra starts")
    case .temporaryEnd: Phrase(zh: "临时到期", en: "extra ends")
    case .raiseOffered: Phrase(zh: "可提额", en: "raise offered")
    case .raiseDeclined: Phrase(zh: "未提额", en: "no raise")
    case .ceilingSet: Phrase(zh: "自设上限", en: "own ceiling")
    case .rateChanged: Phrase(zh: "利率调整", en: "rate changed")
    default: Phrase(zh: "统一收紧", en: "class-wide")
    }
  }

  private static func moneyWord(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .drawRefused: Phrase(zh: "拒绝借款", en: "draw refused")
    case .drawHeld: Phrase(zh: "借款核实", en: "draw held")
    case .billReminder: Phrase(zh: "账单", en: "bill")
    case .overdue: Phrase(zh: "逾期", en: "overdue")
    case .settled: Phrase(zh: "结清", en: "settled")
    case .reportWarning: Phrase(zh: "报送预告", en: "report ahead")
    case .reportCorrected: Phrase(zh: "征信更新", en: "file updated")
    case .debtCalled: Phrase(zh: "提前收回", en: "debt called")
    case .writtenOff: Phrase(zh: "核销", en: "written off")
    case .planOffered: Phrase(zh: "还款安排", en: "plan offered")
    case .planReceived: Phrase(zh: "安排受理", en: "plan filed")
    case .planBegan: Phrase(zh: "安排开始", en: "plan began")
    case .planRefused: Phrase(zh: "安排未同意", en: "plan refused")
    case .planCompleted: Phrase(zh: "安排完成", en: "plan kept")
    default: Phrase(zh: "安排终止", en: "plan ended")
    }
  }

  private static func lockWord(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .locked: Phrase(zh: "锁定", en: "locked")
    case .unlocked: Phrase(zh: "解锁", en: "unlocked")
    case .corrected: Phrase(zh: "更正", en: "corrected")
    case .lockRenewed: Phrase(zh: "锁定续期", en: "lock renewed")
    case .lockedForGood: Phrase(zh: "长期锁定", en: "for good")
    case .documentExpiring: Phrase(zh: "证件到期", en: "ID expiring")
    case .disputeReceived: Phrase(zh: "异议受理", en: "objection in")
    case .disputeResult: Phrase(zh: "异议结果", en: "data result")
    case .education: Phrase(zh: "说明", en: "explained")
    case .inactivityWarning: Phrase(zh: "未用提醒", en: "not used")
    default: Phrase(zh: "关闭", en: "closing")
    }
  }

  private static func caseWord(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .reviewOpened: Phrase(zh: "复核中", en: "review")
    case .papersAsked: Phrase(zh: "补材料", en: "papers asked")
    case .reviewResult: Phrase(zh: "复核结果", en: "review result")
    case .appealReceived: Phrase(zh: "复议受理", en: "appeal filed")
    case .appealResult: Phrase(zh: "复议结果", en: "appeal result")
    default: Phrase(zh: "投诉答复", en: "answer")
    }
  }

  /// How a kind of notice sounds.
  package static func tone(_ kind: Notice.Kind) -> Tone {
    switch kind {
    case .locked, .closing, .declined, .barred, .lockedForGood, .debtCalled, .writtenOff: .danger
    case .cut, .drawRefused, .overdue, .inactivityWarning, .tightened, .drawHeld, .reportWarning,
      .planBroken, .lockRenewed, .documentExpiring:
      .warning
    case .opened, .raised, .unlocked, .corrected, .settled, .temporaryStart, .permitted,
      .raiseOffered, .reportCorrected, .planBegan, .planCompleted:
      .good
    case .invitation, .inReview, .temporaryOffer, .temporaryEnd, .reviewOpened, .papersAsked,
      .reviewResult, .appealReceived, .appealResult, .complaintAnswer, .raiseDeclined,
      .rateChanged, .planOffered, .planReceived, .planRefused, .disputeReceived, .disputeResult:
      .notice
    case .billReminder, .ceilingSet, .education: .neutral
    }
  }

  /// The mark of a kind of notice.
  package static func symbol(_ kind: Notice.Kind) -> Symbol {
    switch kind {
    case .locked, .closing, .declined, .drawRefused, .barred, .lockRenewed, .lockedForGood,
      .writtenOff, .planBroken:
      .cross
    case .cut, .temporaryEnd, .tightened: .down
    case .raised, .temporaryStart, .temporaryOffer, .raiseOffered: .up
    case .opened, .unlocked, .corrected, .settled, .permitted, .reportCorrected, .planBegan,
      .planCompleted:
      .tick
    case .overdue, .inactivityWarning, .drawHeld, .reportWarning, .debtCalled, .documentExpiring:
      .alarm
    case .inReview, .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer, .planOffered, .planReceived, .planRefused, .disputeReceived,
      .disputeResult:
      .flag
    case .invitation, .billReminder, .raiseDeclined, .ceilingSet, .rateChanged, .education: .letter
    }
  }
}
