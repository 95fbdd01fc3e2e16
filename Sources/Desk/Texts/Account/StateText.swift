package import Credit

/// Where consent, identity, permission, invitation, plan and reminder stand, in words.
package enum StateText {
  /// Where one purpose of consent stands.
  package static func consent(_ state: ConsentLedger.State) -> Phrase {
    switch state {
    case .none: Phrase(zh: "未询问", en: "not asked")
    case .asked: Phrase(zh: "已询问", en: "asked")
    case .given: Phrase(zh: "已同意", en: "given")
    case .refused: Phrase(zh: "已拒绝", en: "refused")
    case .withdrawn: Phrase(zh: "已撤回", en: "withdrawn")
    }
  }

  /// Every purpose with where it stands.
  package static func consents(_ ledger: ConsentLedger) -> Phrase {
    Consents.purposes.map { purpose in
      let (name, state) = (LineText.purpose(purpose), consent(ledger.state(of: purpose)))
      return Phrase(zh: "\(name.zh)\(state.zh)", en: "\(name.en) \(state.en)")
    }.joined(zh: "，", en: ", ")
  }

  /// Which factors of identity are proved, and whether tries rest.
  package static func identity(_ check: IdentityCheck, at moment: Moment) -> Phrase {
    if check.isCoolingOff(at: moment) {
      let until = "\(check.coolingOffUntil.day) \(check.coolingOffUntil.clock)"
      return Phrase(zh: "多次未通过，\(until) 后再试", en: "failed repeatedly, next try after \(until)")
    }
    switch check.passed {
    case .all: return Phrase(zh: "人脸和短信均已核验", en: "face and SMS proved")
    case .face: return Phrase(zh: "人脸已核验，短信未核验", en: "face proved, SMS not yet")
    case .sms: return Phrase(zh: "短信已核验，人脸未核验", en: "SMS proved, face not yet")
    default: return Phrase(zh: "尚未核验", en: "not proved yet")
    }
  }

  /// Whether somebody may have a line.
  package static func permission(_ state: Permission.State) -> Phrase {
    switch state {
    case .open: Phrase(zh: "可以开通", en: "open")
    case .barred(let day): Phrase(zh: "暂停开通至 \(day)", en: "barred until \(day)")
    case .barredForGood: Phrase(zh: "长期不得开通", en: "barred for good")
    }
  }

  /// Where an invitation is.
  package static func invitation(_ state: Invitation.State) -> Phrase {
    switch state {
    case .notEligible: Phrase(zh: "不符合条件", en: "not eligible")
    case .eligible: Phrase(zh: "符合条件", en: "eligible")
    case .queued: Phrase(zh: "排队中", en: "queued")
    case .held: Phrase(zh: "暂不发送", en: "held back")
    case .sent: Phrase(zh: "已发送", en: "sent")
    case .opened: Phrase(zh: "已打开", en: "opened")
    case .accepted: Phrase(zh: "已接受", en: "accepted")
    case .declined: Phrase(zh: "已谢绝", en: "declined")
    case .expired: Phrase(zh: "已过期", en: "expired")
    case .cancelled: Phrase(zh: "已取消", en: "cancelled")
    case .optedOut: Phrase(zh: "不再接收", en: "opted out for good")
    }
  }

  /// The manners around invitations: how many went out, how many were turned down, quiet hours.
  package static func manners(_ invitation: Invitation) -> Phrase {
    var parts = [
      Phrase(
        zh: "今年发送 \(invitation.sentThisYear) 次", en: "\(invitation.sentThisYear) sent this year")
    ]
    if invitation.refusals > 0 {
      parts.append(
        Phrase(
          zh: "连续未接受 \(invitation.refusals) 次", en: "\(invitation.refusals) not taken in a row"))
    }
    if invitation.quietFrom != invitation.quietUntil {
      let hours = hours(Int(invitation.quietFrom), Int(invitation.quietUntil))
      parts.append(Phrase(zh: "免打扰 \(hours)", en: "quiet \(hours)"))
    }
    if invitation.isInformed { parts.append(Phrase(zh: "已阅读说明", en: "informed")) }
    return parts.joined(zh: "，", en: ", ")
  }

  /// Hours of the day: `21:00–08:00`.
  package static func hours(_ from: Int, _ until: Int) -> String {
    Figures.twoDigits(from) + ":00–" + Figures.twoDigits(until) + ":00"
  }

  /// Where a plan is.
  package static func plan(_ state: Replan.State) -> Phrase {
    switch state {
    case .none: Phrase(zh: "没有安排", en: "no plan")
    case .offered: Phrase(zh: "已提供", en: "offered")
    case .asked: Phrase(zh: "已申请", en: "asked for")
    case .active: Phrase(zh: "履行中", en: "being kept")
    case .completed: Phrase(zh: "已履行完毕", en: "kept to its end")
    case .broken: Phrase(zh: "没有继续", en: "not kept")
    case .refused: Phrase(zh: "未获同意", en: "refused")
    }
  }

  /// A plan with its numbers: state, instalments, kept so far.
  package static func plan(_ plan: Replan) -> Phrase {
    let state = self.plan(plan.state)
    switch plan.state {
    case .none, .offered: return state
    case .active, .broken:
      return state
        + Phrase(
          zh: "，\(plan.kept)/\(plan.months) 期", en: ", \(plan.kept) of \(plan.months) instalments")
    case .asked, .completed, .refused:
      return state + Phrase(zh: "，\(plan.months) 期", en: ", \(plan.months) instalments")
    }
  }

  /// A debt that was called in and is still owed, with its day; nil where there is none.
  package static func debtCalled(
    in events: [Event], owed: Money, _ currency: Currency
  ) -> Phrase? {
    guard owed > .zero else { return nil }
    for event in events.reversed() {
      guard case .debtCalled(let amount, let day) = event.fact else { continue }
      let sum = currency.text(amount)
      return Phrase(zh: "\(sum)，\(day) 前", en: "\(sum) by \(day)")
    }
    return nil
  }

  /// Where the reminder of the next bill is.
  package static func reminder(_ state: Reminder.State) -> Phrase {
    switch state {
    case .none: Phrase(zh: "无", en: "none")
    case .planned: Phrase(zh: "待发送", en: "planned")
    case .sent: Phrase(zh: "已发送", en: "sent")
    case .seen: Phrase(zh: "客户已看", en: "seen")
    case .acted: Phrase(zh: "看后已还", en: "seen and paid")
    case .cancelled: Phrase(zh: "已还，不再提醒", en: "paid, called off")
    case .escalated: Phrase(zh: "到期未还", en: "passed unpaid")
    }
  }
}

/// Lateness and collections in words.
package enum CollectionText {
  /// How a debtor is contacted.
  package static func channel(_ channel: CollectionChannel) -> Phrase {
    switch channel {
    case .sms: Phrase(zh: "短信提醒", en: "reminder by SMS")
    case .robot: Phrase(zh: "语音提醒", en: "reminder by voice robot")
    case .call: Phrase(zh: "人工电话", en: "call by a person")
    case .agency: Phrase(zh: "委托机构联系", en: "contact by an agency")
    case .legal: Phrase(zh: "法律程序", en: "legal step")
    }
  }

  /// A bucket: `M1`, with its days.
  package static func bucket(_ bucket: Bucket) -> Phrase {
    switch bucket {
    case .m0: Phrase(zh: "M0 未逾期", en: "M0 current")
    case .m7: Phrase(zh: "M7+ 逾期181天以上", en: "M7+ 181 days and more")
    default:
      Phrase(
        zh: "M\(bucket.rawValue) 逾期\(first(bucket))–\(first(bucket) + 29)天",
        en: "M\(bucket.rawValue) \(first(bucket))–\(first(bucket) + 29) days")
    }
  }

  private static func first(_ bucket: Bucket) -> Int { Int(bucket.rawValue) * 30 - 29 }

  /// The class of a credit's quality.
  package static func risk(_ risk: RiskClass) -> Phrase {
    switch risk {
    case .normal: Phrase(zh: "正常", en: "normal")
    case .attention: Phrase(zh: "关注", en: "special mention")
    case .substandard: Phrase(zh: "次级", en: "substandard")
    case .doubtful: Phrase(zh: "可疑", en: "doubtful")
    case .loss: Phrase(zh: "损失", en: "loss")
    }
  }

  /// What the bureau has heard of the account.
  package static func bureau(_ report: BureauReport) -> Phrase {
    if report.reportedOn.isSet {
      return report.marks.contains(.reportTold)
        ? Phrase(
          zh: "\(report.reportedOn) 已报送逾期", en: "lateness reported on \(report.reportedOn)")
        : Phrase(
          zh: "曾报送，\(report.reportedOn) 起为历史记录",
          en: "reported once, over since \(report.reportedOn)")
    }
    return report.marks.contains(.reportTold)
      ? Phrase(zh: "已事先告知，尚未报送", en: "told beforehand, not reported yet")
      : Phrase(zh: "没有报送", en: "nothing reported")
  }
}
