extension CreditFile {
  /// The lender answers one act of the customer at once.
  package mutating func respond(
    to act: Act, at minute: Int, _ today: Today, into recorder: inout Recorder
  ) -> Answer {
    let moment = today.at(minute)
    expireLocks(at: moment, today, into: &recorder)
    let mark = recorder.mark
    let answer = perform(act, at: moment, today, into: &recorder)
    if act.isNoteworthy || answer != .done {
      recorder.record(.acted(act, answer), at: moment, before: mark)
    }
    if act.concernsSecurity { watchSecurity(at: moment, today, into: &recorder) }
    return answer
  }

  private mutating func perform(
    _ act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) -> Answer {
    do throws(Refusal) {
      switch act {
      case .login, .wrongPasswords, .changeContact, .reportTheft, .shop:
        observe(act, on: today.day)
        return .done
      case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome:
        hear(act, on: today.day)
        return .done
      case .sisterNews, .moneyTraced, .authorityHold:
        learn(act)
        watchSecurity(at: moment, today, into: &recorder)
        return .done
      case .giveConsent, .withdrawConsent, .refuseConsent, .faceCheck, .smsCheck, .renewDocument,
        .setQuietHours:
        try identify(act, at: moment, today, into: &recorder)
        return .done
      case .bringPapers, .appeal, .complain, .askHuman, .dispute, .callService, .stateIncome,
        .askPlan:
        try listen(to: act, at: moment, today, into: &recorder)
        return .done
      case .draw(let amount, let months, let method):
        let request = DrawRequest(amount: amount, months: months, method: method)
        return try draw(request, at: moment, today, into: &recorder)
      case .repay, .repayAll:
        try repay(act, at: moment, today, into: &recorder)
        return .done
      case .readOffer, .answerInvitation, .apply, .readTerms, .claimTemporaryLimit, .setCeiling,
        .askRaise, .acceptRaise, .lockMyself, .closeLine:
        try changeLine(act, at: moment, today, into: &recorder)
        return .done
      }
    } catch {
      return .refused(error)
    }
  }

  private mutating func listen(
    to act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    switch act {
    case .bringPapers(let papers): try bring(papers, at: moment, into: &recorder)
    case .appeal: try fileAppeal(against: nil, at: moment, today, into: &recorder)
    case .askHuman: try askHuman(at: moment, today, into: &recorder)
    case .dispute(let datum): try dispute(datum, at: moment, today, into: &recorder)
    case .stateIncome(let income): state(income: income, on: today.day)
    case .askPlan(let months): try askPlan(months: months, at: moment, today, into: &recorder)
    case .callService(_, let answered, let settled):
      recorder.tally.countService(answered, settled, today.policy.manners.costs)
    default: try fileComplaint(at: moment, today, into: &recorder)
    }
  }

  private mutating func identify(
    _ act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    switch act {
    case .giveConsent(let purposes): try give(purposes, at: moment, today)
    case .refuseConsent(let purposes): try refuse(purposes)
    case .withdrawConsent(let purposes):
      try withdraw(purposes, at: moment, today, into: &recorder)
    case .faceCheck(let passed):
      try prove(.face, passed: passed, at: moment, today, into: &recorder)
    case .smsCheck(let passed):
      try prove(.sms, passed: passed, at: moment, today, into: &recorder)
    case .renewDocument(let until):
      renewDocument(until: until, at: moment, today, into: &recorder)
    case .setQuietHours(let from, let until):
      (invitation.quietFrom, invitation.quietUntil) =
        (UInt8(clamping: from % 24), UInt8(clamping: until % 24))
    default: break
    }
  }

  private mutating func changeLine(
    _ act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    switch act {
    case .readOffer: try readOffer(on: today.day)
    case .answerInvitation(let accepts): try answerInvitation(accepts: accepts, today)
    case .apply: try apply(at: moment, today, into: &recorder)
    case .readTerms: portrait.marks.insert(.termsRead)
    case .setCeiling(let money): try setCeiling(money, at: moment, into: &recorder)
    case .askRaise: try askRaise(at: moment, today, into: &recorder)
    case .acceptRaise: try acceptRaise(at: moment, today, into: &recorder)
    case .lockMyself(let days):
      try lockMyself(days: days, at: moment, today, into: &recorder)
    case .claimTemporaryLimit: try claimTemporaryLimit(at: moment, into: &recorder)
    default: try closeOnRequest(at: moment, today, into: &recorder)
    }
  }

}

extension Act {
  /// Whether a timeline shows it: routine logins and payments are activity, not events.
  var isNoteworthy: Bool {
    switch self {
    case .login(let newDevice, let kilometres): newDevice || kilometres >= 100
    case .shop(_, let usualPercent, let roundSum): roundSum || usualPercent >= 300
    default: true
    }
  }

  /// Whether the security rules look at the account after it.
  var concernsSecurity: Bool {
    switch self {
    case .login(let newDevice, let kilometres): newDevice || kilometres >= 100
    case .wrongPasswords, .changeContact, .reportTheft: true
    case .shop(_, let usualPercent, let roundSum): roundSum || usualPercent >= 300
    default: false
    }
  }
}
