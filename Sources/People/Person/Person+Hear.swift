package import Credit

extension Person {
  /// A random customer hears the answer to an act; true when the person turns to a dearer lender.
  package mutating func hear(
    _ answer: Answer, to act: Act, _ cast: Cast, _ luck: Luck, _ today: Today
  ) -> Bool {
    guard case .archetype(let index) = source, ownerIsInControl else { return false }
    let elasticity = cast.mix.elasticity
    switch answer {
    case .done, .held: return false
    case .paidOut:
      guard case .draw = act else { return false }
      regain(elasticity.regainPercent)
      let misuse = cast.mix.archetypes[Int(index)].life.misusePerThousand * 1_000
      if episode == .none, luck.happens(perMillion: misuse, .trace, today.day, 2) {
        (episode, episodeOn) = (.misuse, today.day)
      }
      return false
    case .refused(let refusal):
      guard refusal.disappoints else { return false }
      if case .draw = act { return lose(elasticity.refusalPercent, elasticity, luck, today.day) }
      guard case .apply = act else { return false }
      return lose(elasticity.refusalPercent / 2, elasticity, luck, today.day)
    }
  }

  /// A decision that was told yesterday sinks in; true when the person leaves over it.
  mutating func learn(of decision: AppealableDecision, _ scene: Scene) -> Bool {
    let elasticity = scene.routine.cast.mix.elasticity
    if decision.appeals > 0 {
      return lose(elasticity.refusalPercent, elasticity, scene.luck, scene.day)
    }
    guard let loss = decision.kind.loss else { return false }
    let lost =
      switch loss {
      case .limit: elasticity.cutPercent
      case .draws: elasticity.lockPercent + (wrongSince.isSet ? elasticity.wrongLockPercent : 0)
      case .line: elasticity.lockPercent
      }
    return lose(lost, elasticity, scene.luck, scene.day)
  }

  private mutating func regain(_ points: Int) {
    trust = UInt8(clamping: min(100, Int(trust) + points))
  }

  /// Loses trust; true when that makes the person leave.
  private mutating func lose(
    _ points: Int, _ elasticity: Elasticity, _ luck: Luck, _ day: Day
  ) -> Bool {
    trust = UInt8(clamping: max(0, Int(trust) - points))
    guard !isLost, Int(trust) < elasticity.leaveBelow,
      luck.happens(perMillion: elasticity.leavePercent * 10_000, .leave, day, Int(trust))
    else { return false }
    flags.insert(.isLost)
    return true
  }

  mutating func begin(_ story: Episode, _ scene: Scene) {
    (episode, episodeOn) = (story, scene.day)
    switch story {
    case .cashOut: flags.insert(.intendsCashOut)
    case .dispute: flags.insert(.hasWrongRecord)
    case .hardship: incomePercent = UInt8(100 - scene.pick(20...60, .income))
    // Who never means to pay has no money beyond any write-off.
    case .bustOut: shortUntil = scene.day + Recovery.lostDays * 8
    case .none, .trip, .takeover, .withdrawal, .misuse, .sisterLate, .hold: break
    }
  }

  mutating func end() { (episode, episodeOn) = (.none, .none) }
}

extension Refusal {
  /// Whether it disappoints: not what the customer could have known.
  fileprivate var disappoints: Bool {
    switch self {
    case .policyDeclines, .lineIsLocked, .permissionIsBarred, .amountIsAboveAvailable: true
    case .noLine, .lineIsClosed, .consentIsMissing, .identityIsNotVerified,
      .overdueAmountIsUnpaid, .changeIsBeingAnnounced, .termsAreNotRead, .drawIsHeldAlready,
      .amountIsTooSmall, .tooManyLoans, .coolingOff, .nothingOnOffer, .nothingIsOwed,
      .debtMustBeZero, .nothingToAppeal, .appealIsOpenAlready, .appealIsTooLate,
      .appealsAreExhausted, .caseIsOpenAlready, .caseIsNotWaiting, .lockHasNoSelfService,
      .checkFailed, .lineIsAlreadyThere, .notInformed, .consentWasGiven, .consentWasNotAsked,
      .checkIsCoolingOff, .nothingToLower, .planIsNotPossible, .nothingToReview,
      .termIsNotOffered:
      false
    }
  }
}

/// What a decision takes away from a customer who has a line.
enum Loss {
  case limit, draws, line
}

extension Decision.Kind {
  /// What is felt of it; nil where nothing is taken away.
  var loss: Loss? {
    switch self {
    case .cut: .limit
    case .lock, .lockForGood: .draws
    case .close: .line
    case .invite, .open, .decline, .drawApproved, .drawRefused, .drawHeld, .raise,
      .temporaryLimit, .keepLimit, .raiseDeclined, .reprice, .lift, .bar, .permit, .tighten,
      .offerPlan, .grantPlan, .refusePlan, .breakPlan, .correctData, .confirmData, .requalify,
      .callDebt, .warnInactive, .refer, .reviewKept, .appealGranted, .appealPartlyGranted,
      .appealDenied, .complaintAnswered, .endTemporaryLimit, .endInvitation, .warn, .writeOff,
      .renewLock, .keepBar:
      nil
    }
  }
}
