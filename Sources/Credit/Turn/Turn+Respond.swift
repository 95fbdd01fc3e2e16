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
      return try answer(act)
    } catch { return .refused(error) }
  }

  /// One line an act, so that an act that nobody answers does not compile.
  private mutating func answer(_ act: Act) throws(Refusal) -> Answer {
    switch act {
    // Access and security
    case .login(let newDevice, let kilometres):
      signIn(newDevice: newDevice, kilometres: kilometres)
    case .wrongPasswords(let count): file.access.miss(passwords: count)
    case .changeContact: file.access.changeContact()
    case .reportTheft: file.access.reportTheft()
    case .shop(_, let percent, let isRound): shop(percent: percent, isRound: isRound)
    case .faceCheck(let passed): try prove(.face, passed: passed)
    case .smsCheck(let passed): try prove(.sms, passed: passed)
    case .renewDocument(let until): renewDocument(until: until)
    // Permission
    case .giveConsent(let purposes): try give(purposes)
    case .refuseConsent(let purposes): try refuse(purposes)
    case .withdrawConsent(let purposes): try withdraw(purposes)
    case .setQuietHours(let from, let until):
      file.invitation.keepQuiet(from: from, until: until)
    // The line
    case .readOffer: try readOffer(on: today.day)
    case .answerInvitation(let accepts): try answerInvitation(accepts: accepts)
    case .apply: try apply()
    case .readTerms: file.profile.readTerms()
    case .draw(let amount, let months, let method):
      return try draw(DrawRequest(amount: amount, months: months, method: method))
    case .claimTemporaryLimit: try claimTemporaryLimit()
    case .setCeiling(let money): try setCeiling(money)
    case .askRaise: try askRaise()
    case .acceptRaise: try acceptRaise()
    case .lockMyself(let days): try lockMyself(days: days)
    case .closeLine: try closeOnRequest()
    // Money
    case .repay, .repayAll: try repay(act)
    case .askPlan(let months): try askPlan(months: months)
    case .stateIncome(let income): state(income: income)
    // Being heard
    case .appeal: try fileAppeal(against: nil)
    case .bringPapers(let papers): try bring(papers)
    case .complain: try fileComplaint()
    case .askHuman: try askHuman()
    case .dispute(let datum): try dispute(datum)
    case .callService(_, let answered, let settled):
      recorder.tally.countService(answered, settled, today.policy.costs)
    // News
    case .outsideInquiry: hear { $0.outside.countInquiry() }
    case .outsideLoan(let amount): hear { $0.outside.begin(loan: amount) }
    case .outsideSettled(let amount): hear { $0.outside.settle(loan: amount) }
    case .outsideLate(let change): hear { $0.outside.changeLate(by: change) }
    case .outsideIncome(let income):
      let day = today.day
      hear { file in
        file.outside.hear(income: income)
        file.profile.confirm(by: income, on: day)
      }
    case .sisterNews(let debt, let days): learn { $0.outside.hear(sisterDebt: debt, late: days) }
    case .moneyTraced(let place): learn { $0.access.trace(place) }
    case .authorityHold(let isOrdered): learn { $0.access.hold(isOrdered) }
    }
    return .done
  }
}

extension Act {
  /// Whether a timeline shows it: routine logins and payments are activity, not events.
  var isNoteworthy: Bool {
    switch self {
    case .login, .shop: concernsSecurity
    case .wrongPasswords, .changeContact, .faceCheck, .smsCheck, .reportTheft, .renewDocument,
      .giveConsent, .refuseConsent, .withdrawConsent, .setQuietHours, .readOffer,
      .answerInvitation, .apply, .readTerms, .draw, .claimTemporaryLimit, .setCeiling, .askRaise,
      .acceptRaise, .lockMyself, .closeLine, .repay, .repayAll, .askPlan, .stateIncome, .appeal,
      .bringPapers, .complain, .askHuman, .dispute, .callService, .outsideInquiry, .outsideLoan,
      .outsideSettled, .outsideLate, .outsideIncome, .sisterNews, .moneyTraced, .authorityHold:
      true
    }
  }

  /// Whether it is news that reaches the lender, and nothing the customer did.
  var isNews: Bool {
    switch self {
    case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome,
      .sisterNews, .moneyTraced, .authorityHold:
      true
    case .login, .wrongPasswords, .changeContact, .faceCheck, .smsCheck, .reportTheft,
      .renewDocument, .giveConsent, .refuseConsent, .withdrawConsent, .setQuietHours, .readOffer,
      .answerInvitation, .apply, .readTerms, .draw, .claimTemporaryLimit, .setCeiling, .askRaise,
      .acceptRaise, .lockMyself, .closeLine, .repay, .repayAll, .askPlan, .stateIncome, .shop,
      .appeal, .bringPapers, .complain, .askHuman, .dispute, .callService:
      false
    }
  }

  /// Whether the security rules look at the account after it.
  var concernsSecurity: Bool {
    switch self {
    case .login(let newDevice, let kilometres):
      Access.isUnusual(newDevice: newDevice, kilometres: kilometres)
    case .shop(_, let percent, let isRound): Access.isUnusual(percent: percent, isRound: isRound)
    case .wrongPasswords, .changeContact, .reportTheft: true
    case .faceCheck, .smsCheck, .renewDocument, .giveConsent, .refuseConsent, .withdrawConsent,
      .setQuietHours, .readOffer, .answerInvitation, .apply, .readTerms, .draw,
      .claimTemporaryLimit, .setCeiling, .askRaise, .acceptRaise, .lockMyself, .closeLine, .repay,
      .repayAll, .askPlan, .stateIncome, .appeal, .bringPapers, .complain, .askHuman, .dispute,
      .callService, .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate, .outsideIncome,
      .sisterNews, .moneyTraced, .authorityHold:
      false
    }
  }
}
