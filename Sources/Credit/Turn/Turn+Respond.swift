extension Turn {
  /// The lender answers one act of the customer at once.
  package mutating func respond(to act: Act, at minute: Int) -> Answer {
    moment = today.at(minute)
    step { $0.expireLocks() }
    cause = act.isNews ? .news : .act
    let (root, mark) = (cause, recorder.mark)
    let answer = perform(act)
    cause = root
    if act.isNoteworthy || answer != .done { tell(.acted(act, answer), before: mark) }
    if act.concernsSecurity { watchSecurity() }
    cause = .calendar
    return answer
  }

  private mutating func perform(_ act: Act) -> Answer {
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
        watchSecurity()
        return .done
      case .giveConsent, .withdrawConsent, .refuseConsent, .faceCheck, .smsCheck, .renewDocument,
        .setQuietHours:
        try identify(act)
        return .done
      case .bringPapers, .appeal, .complain, .askHuman, .dispute, .callService, .stateIncome,
        .askPlan:
        try listen(to: act)
        return .done
      case .draw(let amount, let months, let method):
        let request = DrawRequest(amount: amount, months: months, method: method)
        return try draw(request)
      case .repay, .repayAll:
        try repay(act)
        return .done
      case .readOffer, .answerInvitation, .apply, .readTerms, .claimTemporaryLimit, .setCeiling,
        .askRaise, .acceptRaise, .lockMyself, .closeLine:
        try changeLine(act)
        return .done
      }
    } catch {
      return .refused(error)
    }
  }

  private mutating func listen(to act: Act) throws(Refusal) {
    switch act {
    case .bringPapers(let papers): try bring(papers)
    case .appeal: try fileAppeal(against: nil)
    case .askHuman: try askHuman()
    case .dispute(let datum): try dispute(datum)
    case .stateIncome(let income): state(income: income, on: today.day)
    case .askPlan(let months): try askPlan(months: months)
    case .callService(_, let answered, let settled):
      recorder.tally.countService(answered, settled, today.policy.manners.costs)
    default: try fileComplaint()
    }
  }

  private mutating func identify(_ act: Act) throws(Refusal) {
    switch act {
    case .giveConsent(let purposes): try give(purposes)
    case .refuseConsent(let purposes): try refuse(purposes)
    case .withdrawConsent(let purposes):
      try withdraw(purposes)
    case .faceCheck(let passed):
      try prove(.face, passed: passed)
    case .smsCheck(let passed):
      try prove(.sms, passed: passed)
    case .renewDocument(let until):
      renewDocument(until: until)
    case .setQuietHours(let from, let until):
      (file.invitation.quietFrom, file.invitation.quietUntil) =
        (UInt8(clamping: from % 24), UInt8(clamping: until % 24))
    default: break
    }
  }

  private mutating func changeLine(_ act: Act) throws(Refusal) {
    switch act {
    case .readOffer: try readOffer(on: today.day)
    case .answerInvitation(let accepts): try answerInvitation(accepts: accepts)
    case .apply: try apply()
    case .readTerms: file.portrait.marks.insert(.termsRead)
    case .setCeiling(let money): try setCeiling(money)
    case .askRaise: try askRaise()
    case .acceptRaise: try acceptRaise()
    case .lockMyself(let days):
      try lockMyself(days: days)
    case .claimTemporaryLimit: try claimTemporaryLimit()
    default: try closeOnRequest()
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

  /// Whether it is news that reaches the lender, and nothing the customer did.
  var isNews: Bool {
    switch self {
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome, .sisterNews,
      .moneyTraced, .authorityHold:
      true
    default: false
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
