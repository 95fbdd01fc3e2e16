import Credit

/// How a random customer lives: chances a day, drawn from the archetype and the account's luck.
///
/// Chances are per million. A year has 365 days, a month 30.
struct Habits {
  let archetype: Archetype
  let luck: Luck

  init(_ archetype: Archetype, _ luck: Luck) {
    (self.archetype, self.luck) = (archetype, luck)
  }

  /// Something that happens so many times a year, on this day?
  private func yearly(_ times: Int, _ purpose: Luck.Purpose, _ day: Day) -> Bool {
    luck.happens(perMillion: times * 1_000_000 / 365, purpose, day)
  }

  /// Something that happens to so many in a thousand persons a year, on this day?
  func rare(_ perThousand: Int, _ purpose: Luck.Purpose, _ day: Day) -> Bool {
    perThousand > 0 && luck.happens(perMillion: perThousand * 1_000 / 365, purpose, day)
  }

  /// What the person sets out to do on a day.
  func plan(
    _ today: Today, _ status: CustomerStatus, newest decision: AppealableDecision?
  ) -> DayPlan {
    let day = today.day
    var plan = DayPlan()
    plan.add(.outsideNews, if: yearly(archetype.inquiriesPerYear, .inquiry, day))
    plan.add(.login, if: luck.happens(perMillion: loginChance, .login, day))
    if status.contains(.hasLine) {
      planUse(&plan, today, status)
    } else {
      planOpening(&plan, day, status)
    }
    if !status.isDisjoint(with: Habits.calls) { planAnswers(&plan, day, status) }
    if let decision { planAppeal(&plan, day, decision) }
    return plan
  }

  private var loginChance: Int {
    let days = luck.pick(archetype.activeDays, .portrait, .none, 3)
    return days * 1_000_000 / 30
  }

  private func planUse(_ plan: inout DayPlan, _ today: Today, _ status: CustomerStatus) {
    let day = today.day
    plan.add(.draw, if: !status.contains(.isLocked) && yearly(archetype.drawsPerYear, .draw, day))
    plan.add(
      .claim, if: status.contains(.hasOffer) && luck.happens(perMillion: 600_000, .claim, day))
    plan.add(.repayEarly, if: status.contains(.owes) && repaysEarly(today))
    planTrouble(&plan, day)
  }

  /// Journeys, takeovers and cash-outs, a few in a thousand persons a year.
  private func planTrouble(_ plan: inout DayPlan, _ day: Day) {
    if rare(archetype.travelsPerThousand, .travel, day) {
      plan.add(.login)
      plan.add(.travelPayment)
    }
    if rare(archetype.travelsPerThousand, .travel, day - 1) { plan.add(.travelPayment) }
    if rare(archetype.takeoversPerThousand, .takeover, day) {
      for slot in [DayPlan.Slot.thiefTries, .thiefSignsIn, .thiefChanges, .thiefDraws] {
        plan.add(slot)
      }
    }
    for back in 0...2 where rare(archetype.cashOutsPerThousand, .shop, day - back) {
      plan.add(.shop)
    }
  }

  private func planOpening(_ plan: inout DayPlan, _ day: Day, _ status: CustomerStatus) {
    plan.add(
      .answerInvitation,
      if: status.contains(.isInvited) && luck.happens(perMillion: 120_000, .invitation, day))
    let applies = luck.happens(perMillion: archetype.applyPercent * 10_000 / 365, .apply, day)
    plan.add(.apply, if: status.contains(.mayApply) && applies)
  }

  private func planAnswers(_ plan: inout DayPlan, _ day: Day, _ status: CustomerStatus) {
    plan.add(.faceCheck, if: !status.isDisjoint(with: [.faceCheckHelps, .proofIsAwaited]))
    if status.contains(.isWarnedOfClosing) {
      plan.add(.login, if: luck.happens(perMillion: 40_000, .login, day, 1))
    }
    plan.add(.appeal, if: status.contains(.appealAwaitsPapers))
  }

  private func planAppeal(_ plan: inout DayPlan, _ day: Day, _ decision: AppealableDecision) {
    guard decision.appeals == 0, day - decision.day <= 5 else { return }
    plan.add(.appeal, if: wantsToAppeal(decision, on: day))
  }

  /// What calls for an answer.
  private static let calls: CustomerStatus = [
    .faceCheckHelps, .proofIsAwaited, .isWarnedOfClosing, .appealAwaitsPapers,
  ]

  /// Whether this is the day, one to five after the notice, on which the person appeals.
  private func wantsToAppeal(_ decision: AppealableDecision, on day: Day) -> Bool {
    let number = Int(decision.decision)
    guard
      luck.happens(
        perMillion: archetype.appealPercent * 10_000, .appeal, decision.day, number)
    else { return false }
    return day - decision.day == luck.pick(1...5, .appeal, decision.day, number + 100_000)
  }

  /// Whether the person repays everything today: on one lucky day of some months.
  private func repaysEarly(_ today: Today) -> Bool {
    let month = Day(number: max(1, today.day.monthIndex))
    guard
      luck.happens(perMillion: archetype.repayEarlyPercent * 10_000, .repayEarly, month)
    else { return false }
    return luck.pick(1...28, .repayEarly, month, 1) == today.dayOfMonth
  }
}
