import Credit

extension NoticeWriter {
  /// What happened, from when, old and new.
  var happened: Phrase {
    switch notice.kind {
    case .opened, .declined, .inReview, .invitation, .barred, .permitted: opening
    case .raised, .cut, .temporaryOffer, .temporaryStart, .temporaryEnd: limit
    case .raiseOffered, .raiseDeclined, .ceilingSet, .rateChanged, .tightened: limitTerms
    case .drawRefused, .drawHeld, .billReminder, .overdue, .settled: money
    case .reportWarning, .reportCorrected, .debtCalled, .writtenOff: lateness
    case .planOffered, .planReceived, .planBegan, .planRefused, .planCompleted, .planBroken: plan
    case .locked where isPausedForPlan: pauseForPlan
    case .unlocked: unlocked
    case .locked, .corrected, .lockRenewed, .lockedForGood: lock
    case .documentExpiring, .disputeReceived, .disputeResult: data
    case .education: lesson
    case .inactivityWarning, .closing: end
    case .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer:
      matter
    }
  }

  private var opening: Phrase {
    let to = money(notice.limitTo)
    switch notice.kind {
    case .invitation:
      let until = day(notice.nextCheck)
      return Phrase(
        zh: "您可以申请\(lender.name.zh)的循环额度，预计最高 \(to)，\(rate.zh)，\(until.zh)前有效。",
        en: "You may apply for a credit line with \(lender.name.en): up to \(to) expected, "
          + "\(rate.en), good until \(until.en).")
    case .opened:
      return Phrase(
        zh: "您的额度已于\(sentDay.zh)开通：\(to)，\(rate.zh)。",
        en: "Your line opened on \(sentDay.en): \(to) at \(rate.en).")
    case .declined:
      return Phrase(
        zh: "我们没有通过您的开通申请（\(sentDay.zh)作出决定）。",
        en: "We have not approved your application (decided on \(sentDay.en)).")
    case .barred: return barred
    case .permitted:
      return Phrase(
        zh: "自\(sentDay.zh)起，您可以重新申请额度。",
        en: "From \(sentDay.en) you may apply for a line again.")
    default:
      return Phrase(
        zh: "您的申请自\(sentDay.zh)起由工作人员审核。",
        en: "A person looks at your application from \(sentDay.en).")
    }
  }

  private var barred: Phrase {
    guard notice.nextCheck.isSet else {
      return Phrase(
        zh: "自\(sentDay.zh)起，您不能再开通额度；决定由两名工作人员作出，没有期限。",
        en: "From \(sentDay.en) you cannot open a line any more; two people decided it, "
          + "without an end.")
    }
    let until = day(notice.nextCheck)
    return Phrase(
      zh: "自\(sentDay.zh)起，您暂时不能开通额度，最晚到\(until.zh)为止。",
      en: "From \(sentDay.en) you cannot open a line for now, until \(until.en) at the latest.")
  }

  private var limit: Phrase {
    let (from, to, extra) = (money(notice.limitFrom), money(notice.limitTo), money(notice.amount))
    let start = day(notice.effective)
    switch notice.kind {
    case .cut:
      return Phrase(
        zh: "您的额度自\(start.zh)起由 \(from) 调整为 \(to)。",
        en: "Your limit goes from \(from) to \(to) on \(start.en).")
    case .raised:
      return Phrase(
        zh: "您的额度自\(start.zh)起由 \(from) 提高到 \(to)，新借款\(rate.zh)。",
        en: "Your limit goes from \(from) to \(to) on \(start.en); new draws cost \(rate.en).")
    case .temporaryOffer:
      return Phrase(
        zh: "您可以领取临时额度 \(extra)，领取后总额度 \(to)，\(lastDay.zh)到期。",
        en: "You may claim a temporary \(extra) on top, \(to) in all, until \(lastDay.en).")
    case .temporaryStart:
      return Phrase(
        zh: "临时额度已生效，总额度由 \(from) 变为 \(to)，\(lastDay.zh)到期。",
        en: "The temporary limit is in force: from \(from) to \(to), until \(lastDay.en).")
    default:
      return Phrase(
        zh: "您的临时额度已于\(start.zh)到期，额度由 \(from) 回到 \(to)。\(overdrawn.zh)",
        en: "Your temporary limit ended on \(start.en): from \(from) back to \(to).\(overdrawn.en)")
    }
  }

  private var lastDay: Phrase {
    day(notice.until.isSet ? notice.until.day - 1 : notice.sent.day)
  }

  private var overdrawn: Phrase {
    let available = money(notice.amount)
    guard notice.amount < .zero else {
      return Phrase(zh: "可用 \(available)。", en: " You have \(available) available.")
    }
    return Phrase(
      zh: "可用额度为 \(available)，还款后恢复，不收费用。",
      en: " What is available is \(available); it recovers as you repay, at no charge.")
  }

  private var money: Phrase {
    let amount = money(notice.amount)
    let date = day(notice.effective)
    switch notice.kind {
    case .drawRefused:
      let asked = moment(notice.sent)
      return Phrase(
        zh: "您\(asked.zh)申请的 \(amount) 借款没有通过，未放款。",
        en: "The draw of \(amount) that you asked for at \(asked.en) was refused and not paid out.")
    case .drawHeld:
      let asked = moment(notice.sent)
      return Phrase(
        zh: "您\(asked.zh)申请的 \(amount) 借款需要先核实身份，暂未放款。",
        en: "The draw of \(amount) asked for at \(asked.en) waits until you prove who you are.")
    case .billReminder:
      return Phrase(zh: "您有 \(amount) 将于\(date.zh)到期。", en: "\(amount) falls due on \(date.en).")
    case .overdue:
      return Phrase(
        zh: "您有 \(amount) 到期未还，自\(date.zh)起计为逾期。",
        en: "\(amount) was due and has not come in; it counts as overdue from \(date.en).")
    default:
      return Phrase(zh: "您的借款已于\(date.zh)还清。", en: "Your loan was paid off on \(date.en).")
    }
  }

  private var lock: Phrase {
    let (name, time) = (lockName, moment(notice.sent))
    switch notice.kind {
    case .locked:
      return Phrase(
        zh: "自\(time.zh)起，您暂时不能借款（\(name.zh)）。\(lockEnd.zh)\(heldDraw.zh)",
        en: "You cannot draw for now, from \(time.en) (\(name.en)).\(lockEnd.en)\(heldDraw.en)")
    case .corrected:
      return Phrase(
        zh: "我们判断有误：您的\(name.zh)已于\(time.zh)解除。对造成的不便，我们向您道歉。",
        en: "We were wrong: the \(name.en) ended at \(time.en). We apologise for the trouble.")
    case .lockRenewed:
      return Phrase(
        zh: "您的\(name.zh)已于\(time.zh)续期一次。\(lockEnd.zh)",
        en: "The \(name.en) was renewed once at \(time.en).\(lockEnd.en)")
    case .lockedForGood where notice.lock == nil:
      return Phrase(
        zh: "自\(time.zh)起，您不能再开通额度，由两名工作人员决定。",
        en: "From \(time.en) you cannot open a line any more, as two people decided.")
    default:
      return Phrase(
        zh: "自\(time.zh)起，您的额度长期停用（\(name.zh)），由两名工作人员决定。",
        en: "From \(time.en) your line is locked for good (\(name.en)), as two people decided.")
    }
  }

  // A lock with conditions ends early or is renewed; only one without them ends for certain.
  private var lockEnd: Phrase {
    guard notice.until.isSet else { return .empty }
    let until = moment(notice.until)
    guard isLiftedByConditions else {
      return Phrase(
        zh: "最晚\(until.zh)自动解除。", en: " It ends by itself at \(until.en) at the latest.")
    }
    if notice.kind == .lockRenewed {
      return Phrase(
        zh: "我们每天早晨查看；\(until.zh)之后只有工作人员可以继续保留。",
        en: " We look every morning; after \(until.en) only a person can keep it.")
    }
    return Phrase(
      zh: "我们每天早晨查看；\(until.zh)到期，最多续期一次，之后只有工作人员可以保留。",
      en: " We look every morning; at \(until.en) it is renewed once at most, and after that only "
        + "a person can keep it.")
  }

  private var heldDraw: Phrase {
    guard notice.amount > .zero else { return .empty }
    let amount = money(notice.amount)
    return Phrase(zh: "申请中的 \(amount) 没有放款。", en: " The draw of \(amount) has not been paid out.")
  }

  private var end: Phrase {
    let date = day(notice.effective)
    guard notice.kind == .closing else {
      if let percent = lender.policy.manners.watch.inactivityShrinkPercent {
        return Phrase(
          zh: "您的额度将于\(date.zh)下调 \(percent) %；在此之前登录或使用一次即可保留。",
          en: "Your limit will be lowered by \(percent) % on \(date.en); sign in or use it once "
            + "before then to keep it.")
      }
      return Phrase(
        zh: "您的额度将于\(date.zh)关闭；在此之前登录或使用一次即可保留。",
        en: "Your line will be closed on \(date.en); sign in or use it once before then to keep it."
      )
    }
    return Phrase(
      zh: "您的额度自\(date.zh)起关闭，不能再借款。",
      en: "Your line is closed from \(date.en); no more draws after that."
    ).then(closedForGood)
  }
}
