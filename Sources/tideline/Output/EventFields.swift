internal import Archive
internal import Credit
internal import Desk
internal import World

/// What an event carries beside its day and kind, as JSON.
struct EventFields {
  private let fact: Fact
  private let account: Int
  private let store: WorldStore

  /// The fields of a fact about an account.
  init(_ fact: Fact, _ account: Int, _ store: WorldStore) {
    (self.fact, self.account, self.store) = (fact, account, store)
  }

  /// The fields; an empty object where there are none.
  var json: JSONValue {
    switch fact {
    case .acted(let act, let answer):
      return ["act": .name(act)] + ActFields(act).json + ActFields.json(answer)
    case .scored(let score, let before, let probability):
      return [
        "score": .integer(score), "from": .integer(before),
        "default_probability_per_10000": .integer(probability),
      ]
    case .warned(let level, let before): return ["level": .name(level), "from": .name(before)]
    case .decided(let decision):
      return [
        "decided": .name(decision.kind), "actor": .string(actor(decision.actor)),
        "rule": JSONValue(decision.rule.map { store.setting.policy.rules[$0].id }),
      ]
    case .noticed(let notice):
      return [
        "noticed": .name(notice.kind), "effective": .day(notice.effective),
        "appeal_until": .day(notice.appealUntil),
      ] + about(notice)
    case .noted(let staff, let entry), .unmasked(let staff, let entry):
      return by(staff) + ["entry": .integer(Int(entry))]
    default: return states ?? line ?? lock ?? money ?? ends ?? matter ?? [:]
    }
  }

  private func about(_ notice: Notice) -> JSONValue {
    (notice.datum.map { ["datum": .name($0)] } ?? [:])
      + (notice.topic.map { ["topic": .name($0)] } ?? [:])
      + (notice.lock.map { ["lock": .name($0)] } ?? [:])
  }

  private var line: JSONValue? {
    switch fact {
    case .opened(let limit, let rate):
      ["limit_fen": .fen(limit), "daily_rate": .decimal(rate.millionths, places: 6)]
    case .closed(let cause, let owing): ["manner": .name(cause), "owing_fen": .fen(owing)]
    case .reinstated(let limit): ["limit_fen": .fen(limit)]
    case .limitChanged(let before, let after, let cause):
      ["from_fen": .fen(before), "to_fen": .fen(after), "manner": .name(cause)]
    case .rateChanged(let before, let after):
      [
        "from_rate": .decimal(before.millionths, places: 6),
        "to_rate": .decimal(after.millionths, places: 6),
      ]
    case .ceilingSet(let ceiling):
      ["ceiling_fen": ceiling > .zero ? .fen(ceiling) : .null]
    case .raiseOffered(let target), .raiseExpired(let target): ["to_fen": .fen(target)]
    default: nil
    }
  }

  private var lock: JSONValue? {
    switch fact {
    case .locked(let kind, let until, _), .lockRenewed(let kind, let until):
      ["lock": .name(kind), "until": .day(until.day), "until_time": .time(until)]
    case .lockProposedForGood(let kind, let staff): ["lock": .name(kind)] + by(staff)
    case .lockedForGood(let kind): ["lock": .name(kind)]
    case .unlocked(let kind, let cause): ["lock": .name(kind), "manner": .name(cause)]
    default: nil
    }
  }

  private var states: JSONValue? {
    switch fact {
    case .segmented(let segment, let before):
      ["segment": name(ofSegment: segment), "from": name(ofSegment: before)]
    case .dataFault(let datum, let fault): ["datum": .name(datum), "fault": .name(fault)]
    case .dataCorrected(let datum, let before, let after):
      ["datum": .name(datum), "from": .integer(before), "to": .integer(after)]
    case .quarantined(let begins): ["begins": .truth(begins)]
    case .permissionChanged(let state): StateFields.permission(state)
    case .invitationMoved(let state): ["state": .name(state)]
    default: nil
    }
  }

  private func name(ofSegment index: Int) -> JSONValue {
    let segments = store.setting.policy.segments
    return segments.indices.contains(index) ? .string(segments[index].name) : .null
  }

  private var money: JSONValue? {
    switch fact {
    case .drawn(let terms):
      [
        "amount_fen": .fen(terms.amount), "months": .integer(terms.months),
        "daily_rate": .decimal(terms.rate.millionths, places: 6), "method": .name(terms.method),
      ]
    case .writtenOff(let money), .drawHeld(let money), .drawReleased(let money),
      .drawVoided(let money), .recovered(let money),
      .debited(let money), .debitFailed(let money), .overdue(let money):
      ["amount_fen": .fen(money)]
    case .billed(let money, let due): ["amount_fen": .fen(money), "due": .day(due)]
    case .repaid(let money, let early): ["amount_fen": .fen(money), "early": .truth(early)]
    case .collected(let channel, let days):
      ["channel": .name(channel), "days_past_due": .integer(days)]
    case .cured(let days): ["days_past_due": .integer(days)]
    case .settled(let opened): ["opened": .day(opened)]
    case .statement(let balance, let minimum, let paid, let status):
      [
        "balance_fen": .fen(balance), "minimum_fen": .fen(minimum), "paid_fen": .fen(paid),
        "status": .integer(status),
      ]
    default: nil
    }
  }

  private var ends: JSONValue? {
    switch fact {
    case .reported(let days), .planBroken(let days): ["days_past_due": .integer(days)]
    case .debtSold(let debt, let price): ["amount_fen": .fen(debt), "price_fen": .fen(price)]
    case .debtCalled(let debt, let day): ["amount_fen": .fen(debt), "due": .day(day)]
    case .planAsked(let months): ["months": .integer(months)]
    case .planBegan(let terms, let replaced):
      [
        "amount_fen": .fen(terms.amount), "months": .integer(terms.months),
        "payment_fen": .fen(terms.payment),
        "daily_rate": .decimal(terms.rate.millionths, places: 6), "replaced_fen": .fen(replaced),
      ]
    default: nil
    }
  }

  private var matter: JSONValue? {
    switch fact {
    case .caseOpened(let matter): number(matter.kind, matter.number)
    case .caseClaimed(let kind, let number, let staff),
      .caseReleased(let kind, let number, let staff), .papersAsked(let kind, let number, let staff):
      self.number(kind, number) + by(staff)
    case .papersReceived(let kind, let number, let papers):
      self.number(kind, number) + ["papers": JSONValue(ActFields.names(papers))]
    case .caseAwaitsSecond(let kind, let number, let outcome, let staff),
      .caseDecided(let kind, let number, let outcome, let staff):
      self.number(kind, number) + ["outcome": .name(outcome)] + by(staff)
    case .caseEscalated(let kind, let number), .papersLapsed(let kind, let number):
      self.number(kind, number)
    default: nil
    }
  }

  private func number(_ kind: Case.Kind, _ number: UInt16) -> JSONValue {
    ["case": .string("C-\(account)-\(number)"), "case_kind": .name(kind)]
  }

  private func by(_ staff: Staff) -> JSONValue { ["by": JSONValue(store.name(of: staff))] }

  private func actor(_ actor: Actor) -> String {
    if case .staff(let staff) = actor { return store.name(of: staff) ?? "" }
    return OutsideName.of(actor)
  }
}

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
