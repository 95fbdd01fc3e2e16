internal import Credit

/// What a customer's act carries, and the answer to it, as JSON.
struct ActFields {
  private let act: Act

  /// The fields of an act.
  init(_ act: Act) { self.act = act }

  /// The fields; an empty object where there are none.
  var json: JSONValue {
    switch act {
    case .login(let newDevice, let kilometres):
      ["new_device": .truth(newDevice), "kilometres": .integer(kilometres)]
    case .wrongPasswords(let count): ["count": .integer(count)]
    case .changeContact(let contact): ["contact": .name(contact)]
    case .faceCheck(let passed), .smsCheck(let passed): ["passed": .truth(passed)]
    case .giveConsent(let consents), .refuseConsent(let consents), .withdrawConsent(let consents):
      ["consents": JSONValue(AccountPage.names(consents))]
    case .answerInvitation(let accepts): ["accepts": .truth(accepts)]
    case .draw(let amount, let months, let method):
      ["amount_fen": .fen(amount), "months": .integer(months), "method": .name(method)]
    case .repay(let amount), .shop(let amount, _, _), .outsideLoan(let amount),
      .outsideSettled(let amount), .setCeiling(let amount), .stateIncome(let amount),
      .outsideIncome(let amount):
      ["amount_fen": .fen(amount)]
    case .bringPapers(let papers): ["papers": JSONValue(ActFields.names(papers))]
    case .outsideLate(let change): ["change": .integer(change)]
    default: more ?? [:]
    }
  }

  private var more: JSONValue? {
    switch act {
    case .renewDocument(let until): ["until": .day(until)]
    case .setQuietHours(let from, let until):
      ["from_hour": .integer(from), "until_hour": .integer(until)]
    case .lockMyself(let days): ["days": .integer(days)]
    case .askPlan(let months): ["months": .integer(months)]
    case .dispute(let datum): ["datum": .name(datum)]
    case .callService(let topic, let answered, let settled):
      [
        "topic": .name(topic), "answered_minutes": .integer(answered),
        "settled_minutes": .integer(settled),
      ]
    case .sisterNews(let debt, let days):
      ["amount_fen": .fen(debt), "days_past_due": .integer(days)]
    case .moneyTraced(let trace): ["trace": .name(trace)]
    case .authorityHold(let holds): ["holds": .truth(holds)]
    default: nil
    }
  }

  /// The answer to an act.
  static func json(_ answer: Answer) -> JSONValue {
    guard case .refused(let refusal) = answer else { return ["answer": .name(answer)] }
    return ["answer": "refused", "refusal": .name(refusal)]
  }

  /// Papers by name.
  static func names(_ papers: Papers) -> [String] {
    let kinds: [(Papers, String)] = [
      (.identity, "identity"), (.invoices, "invoices"), (.income, "income"),
      (.settlement, "settlement"), (.police, "police"),
      (.correction, "correction"),
    ]
    return kinds.filter { papers.contains($0.0) }.map(\.1)
  }
}
