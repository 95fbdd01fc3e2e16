package import Credit

/// A day of one person, handed out act by act, so that the lender can answer each before the next.
package struct PersonDay {
  var plan: DayPlan
  private var place = 0
  private var acts = 0
  private var last = -1
  private var isBegun = false
  private let routine: Routine
  private let luck: Luck
  /// What could be drawn before the last draw.
  var availableBefore = Money.zero
  /// Whether the person turned to a dearer lender over a decision told yesterday.
  package private(set) var hasLeft = false

  /// A day with these intentions.
  package init(_ plan: DayPlan, _ routine: Routine, _ luck: Luck) {
    (self.plan, self.routine, self.luck) = (plan, routine, luck)
  }

  /// The next act, seeing what the lender has answered so far; nil when the day is done.
  ///
  /// Acts come in order of their minutes, at most sixteen.
  package mutating func next(
    _ person: inout Person, _ today: Today, _ file: borrowing CreditFile
  ) -> TimedAct? {
    guard acts < Person.actsPerDay else { return nil }
    let scene = Scene(
      routine: routine, luck: luck, today: today, sight: Sight(file, on: today))
    let next =
      switch person.source {
      case .script(let index): script(routine.cast.scripts[Int(index)], &person, scene)
      case .archetype: habit(&person, scene)
      case .tape: TimedAct?.none
      }
    guard let next else { return nil }
    acts += 1
    last = min(1_439, max(last + 1, next.minute))
    return TimedAct(last, next.act)
  }

  private mutating func script(
    _ script: Script, _ person: inout Person, _ scene: Scene
  ) -> TimedAct? {
    if plan.logsIn, acts == 0 { return TimedAct(0, .login(newDevice: false, kilometres: 0)) }
    return person.scripted(script, scene.today, seeing: scene.sight)
  }

  private mutating func habit(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    if !isBegun { begin(&person, scene) }
    while let slot = plan.slot(from: place) {
      place = slot.rawValue + 1
      if let act = act(slot, &person, scene) { return act }
    }
    return nil
  }

  /// Turns of stories and what a decision does to trust, before the first act.
  private mutating func begin(_ person: inout Person, _ scene: Scene) {
    isBegun = true
    if plan.ends { person.end() }
    if plan.begins != .none { person.begin(plan.begins, scene) }
    if plan.recovers { person.incomePercent = 100 }
    if plan.learns, let decision = scene.sight.newest {
      hasLeft = person.learn(of: decision, scene)
    }
    plan.add(.login, if: plan.logsIn)
    // Who does something that may look odd notices a lock the same day.
    let odd = [DayPlan.Slot.farLogin, .mistype, .changeContact]
    if odd.contains(where: plan.contains), scene.happens(500_000, .selfCheck, 9) {
      plan.add([.faceCheck, .faceCheckAgain, .faceCheckThird])
    }
    plan.add(.stepUp, if: plan.contains(.draw))
  }

  /// Whether the person opens the app by habit today, which no script needs to say.
  static func opensApp(_ script: Script, _ luck: Luck, _ day: Day) -> Bool {
    !script.isQuiet(on: day)
      && luck.happens(perMillion: script.activeDays * 1_000_000 / 30, .login, day)
  }
}

extension PersonDay {
  /// The act of a slot; nil where circumstances leave nothing to do.
  private mutating func act(
    _ slot: DayPlan.Slot, _ person: inout Person, _ scene: Scene
  ) -> TimedAct? {
    switch slot {
    case .thiefTries: mistypeAsThief(&person, scene)
    case .thiefSignsIn: signInAsThief(&person, scene)
    case .thiefChanges: changeContactAsThief(&person, scene)
    case .thiefDraws: drawAsThief(&person, scene)
    case .thiefPassesOn: passOnAsThief(scene)
    case .inquiry: tell(outside(person, scene), of: slot, scene)
    case .wrongRecord: tell(.outsideLate(1), of: slot, scene)
    case .incomeNews: tell(.outsideIncome(incomeAsTold(person, scene)), of: slot, scene)
    case .sisterNews: tell(sister(person, scene), of: slot, scene)
    case .traceFound: tell(trace(person), of: slot, scene)
    case .hold: tell(.authorityHold(person.episodeOn == scene.day), of: slot, scene)
    case .login: signIn(scene)
    case .farLogin: signInFarAway(scene)
    case .mistype: mistype(scene)
    case .report: report(&person, scene)
    case .changeContact: changeContact(scene)
    case .consent: consent(person, scene)
    case .withdraw: withdraw(person, scene)
    case .optOut: optOut(scene)
    case .quietHours: setQuietHours(scene)
    case .renewDocument: renewDocument(scene)
    case .readOffer: readOffer(scene)
    case .answerOffer: answerOffer(scene)
    case .proveFace, .proveFaceAgain: proveFace(slot, scene)
    case .proveCode: proveCode(scene)
    case .apply: apply(scene)
    case .claim: wish(.claimTemporaryLimit, by: slot, scene)
    case .acceptRaise: acceptRaise(scene)
    case .askRaise: wish(.askRaise, by: slot, scene)
    case .ceiling: setCeiling(scene)
    case .stateIncome: stateIncome(person, scene)
    case .lockMyself: lockMyself(scene)
    case .callService: callService(scene)
    case .dispute: dispute(scene)
    case .correction: correct(&person, scene)
    case .askPlan: askPlan(scene)
    case .planPapers: bringPlanPapers(scene)
    case .payLarge: payLarge(scene)
    case .cashShop: turnIntoCash(scene)
    case .travelPayment: payFarAway(scene)
    case .readTerms: readTerms(person, scene)
    case .draw: borrow(person, scene)
    case .stepUp: stepUp(person, scene)
    case .passOn: passOnAsOwner(scene)
    case .repayPart: repayPart(scene)
    case .repayAll: repayAll(scene)
    case .closeLine: closeLine(scene)
    case .faceCheck, .faceCheckAgain, .faceCheckThird: checkFace(slot, &person, scene)
    case .papers: bringIdentity(&person, scene)
    case .appeal: appeal(scene)
    case .appealPapers: bringAppealPapers(scene)
    case .askHuman: askHuman(scene)
    case .complain: complain(scene)
    }
  }
}
