import Credit

extension Routine {
  /// What a rare event brings, where circumstances allow it.
  func take(_ event: RareEvent, _ plan: inout DayPlan, _ view: View) {
    let status = view.status
    let hasLine = status.has(.hasLine)
    switch event {
    case .inquiry: plan.add(.inquiry)
    case .apply:
      plan.add(
        [.proveFace, .proveFaceAgain, .proveCode, .apply],
        if: status.has(.mayApply) && !status.has(.isBarred))
    case .repayAll: plan.add(.repayAll, if: status.has(.owes) && !view.isShort)
    case .largePayment: plan.add(.payLarge)
    case .contactChange: plan.add(.changeContact)
    case .mistyping: plan.add(.mistype)
    case .callService: plan.add(.callService)
    case .askRaise: plan.add(.askRaise, if: hasLine)
    case .ceiling: plan.add(.ceiling, if: hasLine)
    case .selfLock: plan.add(.lockMyself, if: hasLine && !status.has(.isLocked))
    case .closing: plan.add([.repayAll, .closeLine], if: hasLine && !view.isShort)
    case .optOut: plan.add(.optOut)
    case .quietHours: plan.add(.quietHours)
    case .gambling: plan.add(.traceFound, if: status.has(.owes))
    case .stateIncome: plan.add(.stateIncome)
    case .outsideIncome: plan.add(.incomeNews)
    case .takeover: plan.begins = view.person.ownerIsInControl ? .takeover : .none
    case .trip: begin(.trip, &plan, view)
    case .cashOut:
      begin(.cashOut, &plan, view, if: hasLine && !status.has(.isLocked))
    case .incomeShock:
      begin(.hardship, &plan, view, if: view.person.incomePercent == 100)
    case .withdrawal: begin(.withdrawal, &plan, view)
    case .dispute: begin(.dispute, &plan, view)
    case .sisterLate: begin(.sisterLate, &plan, view)
    case .hold: begin(.hold, &plan, view)
    }
  }

  /// A thief asks nobody; any other story waits its turn, and is gone by then.
  private func begin(
    _ story: Episode, _ plan: inout DayPlan, _ view: View, if fits: Bool = true
  ) {
    if view.person.episode == .none, fits { plan.begins = story }
  }

  /// What the running story, or one that begins today, brings.
  func lookAtStory(_ plan: inout DayPlan, _ view: View) {
    let starts = plan.begins != .none
    let episode = starts ? plan.begins : view.person.episode
    guard episode != .none else { return }
    let first = starts ? view.today.day : view.person.episodeOn
    let day = view.today.day - first
    let turns = episode.turns(view.luck, first)
    plan.ends = !starts && day >= turns.second
    switch episode {
    case .trip:
      plan.add(.farLogin, if: day <= 1)
      plan.add(.travelPayment, if: day == 1)
    case .takeover: steal(&plan, view, day, found: turns.first)
    case .cashOut, .bustOut: empty(&plan, episode, day, last: turns.first)
    case .dispute:
      plan.add(.wrongRecord, if: day == 0)
      plan.add(.dispute, if: day == turns.first)
      plan.add(.correction, if: day == turns.second)
    case .withdrawal:
      plan.add(.withdraw, if: day == 0)
      plan.add(.consent, if: day == turns.first)
    case .sisterLate: plan.add(.sisterNews, if: day == 0 || day == turns.first)
    case .hold: plan.add(.hold, if: day == 0 || day == turns.first)
    case .misuse: plan.add(.traceFound, if: day == turns.first && view.status.has(.owes))
    case .hardship: plan.add(.incomeNews, if: day == turns.first)
    case .none: return
    }
  }

  private func steal(_ plan: inout DayPlan, _ view: View, _ day: Int, found: Int) {
    if day == 0 {
      plan.add([.thiefTries, .thiefSignsIn, .thiefChanges, .thiefDraws, .thiefPassesOn])
    }
    if day >= found, !view.person.ownerIsInControl { plan.add([.report, .changeContact]) }
  }

  private func empty(_ plan: inout DayPlan, _ episode: Episode, _ day: Int, last: Int) {
    guard day <= last else { return }
    if episode == .bustOut { plan.add([.readTerms, .draw, .passOn]) }
    if episode == .cashOut {
      if day == 0 { plan.add([.readTerms, .draw]) }
      plan.add(.cashShop)
    }
    // Such a draw depends on nothing but the story.
    plan.drawLane = 0
  }
}

extension Routine.View {
  /// Whether money is missing today.
  var isShort: Bool { person.isShort(on: today.day) }
}
