extension Turn {
  /// Opens a case, where there is room: at most one of each kind.
  mutating func openCase(_ kind: Case.Kind, _ opening: Case.Opening) {
    guard file.cases.hasRoom(for: kind) else { return }
    file.caseCount &+= 1
    let due = file.dueMoment(of: kind, opening, from: moment, today)
    let matter = Case(number: file.caseCount, kind: kind, opened: moment, due: due, opening)
    file.cases[kind] = matter
    tell(.caseOpened(matter))
  }
}

extension CreditFile {
  func dueMoment(
    of kind: Case.Kind, _ opening: Case.Opening, from moment: Moment, _ today: Today
  ) -> Moment {
    let clocks = today.policy.clocks
    if opening.isUrgent { return moment.adding(minutes: clocks.urgentHours * 60) }
    let days =
      switch kind {
      case .review: clocks.reviewBusinessDays
      case .appeal: opening.level > 1 ? clocks.secondAppealBusinessDays : clocks.appealBusinessDays
      case .complaint: clocks.complaintBusinessDays
      case .plan: clocks.reviewBusinessDays
      // A law's clock: days of the calendar.
      case .dispute: 0
      }
    if kind == .dispute {
      let terms = today.policy.dataQuality
      return Moment(moment.day + terms.disputeDays, minute: 18 * 60)
    }
    return Moment(today.calendar.day(days, businessDaysAfter: moment.day), minute: 18 * 60)
  }
}

extension Turn {
  /// Hands a matter to a person, with a proposal; the customer is told that somebody looks.
  mutating func refer(_ verdict: Verdict, _ proposal: Rule.Proposal, lock: Lock.Kind?) {
    guard file.cases[.review] == nil, !file.limit.isBeingLowered else { return }
    let decision = decide(.refer, verdict)
    var opening = Case.Opening(decision: decision.ordinal, proposal: proposal)
    (opening.lock, opening.rule) = (lock, decision.rule)
    opening.code = verdict.reasons.count > 0 ? verdict.reasons[0].code : .none
    openCase(.review, opening)
  }

  /// Files an appeal against a decision; without one, against the newest that can be appealed.
  package mutating func fileAppeal(against decision: UInt16?) throws(Refusal) {
    guard file.cases[.appeal] == nil else { throw .appealIsOpenAlready }
    let place =
      decision.map { file.appealable.place(of: $0) } ?? (file.appealable[0] == nil ? nil : 0)
    guard let place, var matter = file.appealable[place] else { throw .nothingToAppeal }
    guard !matter.isExhausted else { throw .appealsAreExhausted }
    guard today.day - matter.day <= today.policy.clocks.appealWindowDays else {
      throw .appealIsTooLate
    }
    matter.appeals += 1
    file.appealable[place] = matter
    var opening = Case.Opening(
      decision: matter.decision, level: matter.appeals, lock: matter.lock, code: matter.code)
    opening.rule = matter.rule
    openCase(.appeal, opening)
    var notice = notice(.appealReceived)
    notice.decision = matter.decision
    notice.answerBy = file.cases[.appeal]?.due ?? .none
    send(notice)
  }

  /// A complaint to the regulator's hotline; the lender answers in writing.
  mutating func fileComplaint() throws(Refusal) {
    guard file.cases.hasRoom(for: .complaint) else { throw .caseIsOpenAlready }
    openCase(.complaint, Case.Opening())
  }

  /// Papers the customer brings go to the case that waits for them, else to any open one.
  mutating func bring(_ papers: Papers) throws(Refusal) {
    for kind in [Case.Kind.dispute, .plan, .appeal, .review, .complaint]
    where papers != .correction || kind == .dispute {
      guard var matter = file.cases[kind] else { continue }
      matter.receive(papers, on: moment.day)
      file.cases[kind] = matter
      tell(.papersReceived(kind, number: matter.number, papers))
      return
    }
    throw .caseIsNotWaiting
  }

  /// The customer asks that a person look at the latest automatic decision: a right of its own
  /// (个人信息保护法 Art. 24), beside the appeal and without counting as one.
  mutating func askHuman() throws(Refusal) {
    guard file.cases[.review] == nil else { throw .caseIsOpenAlready }
    guard let matter = file.appealable[0], matter.makers.isEmpty else { throw .nothingToReview }
    var opening = Case.Opening(decision: matter.decision)
    (opening.lock, opening.code, opening.rule) = (matter.lock, matter.code, matter.rule)
    opening.proposal = matter.lock.map { file.locks.lock($0) != nil } == true ? .release : .none
    openCase(.review, opening)
    let notice = notice(.reviewOpened)
    send(notice)
  }
}

extension CreditFile {
  /// Everyone who may not decide a case because they decided the matter before.
  package func makers(of matter: Case) -> [Staff] {
    guard matter.kind == .appeal, let place = appealable.place(of: matter.decision) else {
      return []
    }
    return appealable[place]?.makers ?? []
  }
}

extension Turn {
  /// Staff open a manual review by hand.
  package mutating func openReview(entry: UInt32) throws(CaseRefusal) {
    guard file.cases[.review] == nil else { throw .caseIsOpenAlready(.review) }
    var opening = Case.Opening()
    opening.lock = file.locks.strongest?.kind
    opening.proposal = opening.lock == nil ? .none : .release
    openCase(.review, opening)
    let notice = notice(.reviewOpened)
    send(notice)
  }

  /// Somebody takes a case.
  package mutating func claim(_ kind: Case.Kind, by staff: Staff) throws(CaseRefusal) {
    guard var matter = file.cases[kind] else { throw .thereIsNoSuchCase }
    if file.makers(of: matter).contains(staff) { throw .deciderMadeTheDecision }
    try matter.claim(by: staff)
    file.cases[kind] = matter
    tell(.caseClaimed(kind, number: matter.number, by: staff))
  }

  /// Somebody gives a case back.
  package mutating func release(_ kind: Case.Kind, by staff: Staff) throws(CaseRefusal) {
    guard var matter = file.cases[kind] else { throw .thereIsNoSuchCase }
    try matter.release(by: staff)
    file.cases[kind] = matter
    tell(.caseReleased(kind, number: matter.number, by: staff))
  }

  /// Papers are asked for; the clock stops and the customer is told.
  package mutating func askPapers(_ kind: Case.Kind, by staff: Staff) throws(CaseRefusal) {
    guard var matter = file.cases[kind] else { throw .thereIsNoSuchCase }
    try matter.askPapers(by: staff, on: today.day)
    file.cases[kind] = matter
    tell(.papersAsked(kind, number: matter.number, by: staff))
    var notice = notice(.papersAsked)
    notice.decision = matter.decision
    (notice.matter, notice.matterOn) = (kind, matter.opened.day)
    if matter.code != .none { notice.reasons = Reasons(Reason.information(matter.code)) }
    notice.answerBy = Moment(today.day + today.policy.clocks.papersDays, minute: 18 * 60)
    send(notice)
  }

  /// A note goes into the file.
  package mutating func note(by staff: Staff, entry: UInt32) {
    tell(.noted(by: staff, entry: entry))
  }

  /// A member of staff sees the customer's whole name.
  package mutating func unmask(by staff: Staff, entry: UInt32) {
    tell(.unmasked(by: staff, entry: entry))
  }

  /// Cases whose time is up go up a level or go on without the papers; nothing is decided by a
  /// clock.
  mutating func keepClocks() {
    guard !file.cases.isEmpty else { return }
    for kind in Case.Kind.allCases {
      guard var matter = file.cases[kind] else { continue }
      if case .awaitingCustomer(let asked) = matter.state,
        today.day - asked >= today.policy.clocks.papersDays
      {
        matter.lapse(on: today.day)
        tell(.papersLapsed(kind, number: matter.number))
      }
      if matter.isBreached(at: moment), !matter.isEscalated {
        matter.escalate()
        tell(.caseEscalated(kind, number: matter.number))
      }
      file.cases[kind] = matter
    }
  }
}
