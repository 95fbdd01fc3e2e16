extension CreditFile {
  /// The lender answers one act of the customer at once.
  package mutating func respond(
    to act: Act, at minute: Int, _ today: Today, into recorder: inout Recorder
  ) -> Answer {
    let moment = today.at(minute)
    expireLocks(at: moment, into: &recorder)
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
      case .outsideInquiry, .outsideLoan, .outsideSettled, .outsideLate:
        hear(act)
        return .done
      case .giveConsent, .withdrawConsent, .faceCheck, .smsCheck, .bringPapers, .appeal, .complain:
        try listen(to: act, at: moment, today, into: &recorder)
        return .done
      case .draw(let amount, let months, let method):
        let request = DrawRequest(amount: amount, months: months, method: method)
        return try draw(request, at: moment, today, into: &recorder)
      case .repay, .repayAll:
        try repay(act, at: moment, today, into: &recorder)
        return .done
      case .answerInvitation, .apply, .claimTemporaryLimit, .closeLine:
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
    case .giveConsent(let purposes): give(purposes)
    case .withdrawConsent(let purposes): withdraw(purposes)
    case .faceCheck(let passed):
      try checkFace(passed: passed, at: moment, today, into: &recorder)
    case .smsCheck(let passed):
      guard passed else { throw .checkFailed }
      portrait.marks.insert(.smsPassed)
    case .bringPapers(let papers): try bring(papers, at: moment, into: &recorder)
    case .appeal: try fileAppeal(against: nil, at: moment, today, into: &recorder)
    default: try fileComplaint(at: moment, today, into: &recorder)
    }
  }

  private mutating func changeLine(
    _ act: Act, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    switch act {
    case .answerInvitation(let accepts): try answerInvitation(accepts: accepts, today)
    case .apply: try apply(at: moment, today, into: &recorder)
    case .claimTemporaryLimit: try claimTemporaryLimit(at: moment, into: &recorder)
    default: try closeOnRequest(at: moment, today, into: &recorder)
    }
  }

  private mutating func give(_ purposes: Consents) {
    consents.formUnion(purposes)
    if purposes.contains(.marketing) { portrait.marks.remove(.optedOut) }
  }

  private mutating func withdraw(_ purposes: Consents) {
    consents.subtract(purposes)
    if purposes.contains(.marketing) { portrait.marks.insert(.optedOut) }
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
