import Credit
import People

/// How things stood before an act, for what only the truth can tell of it.
struct TruthBefore {
  let locksPlaced: Int
  let drawnFen: Int
}

/// What the lender cannot see: which locks are wrong, what they cost, which thefts got through.
///
/// A security lock is wrong when the owner was in control and means no harm. Whether a credit
/// action was wrong takes a replay without it (`TruthStudy`).
extension Account {
  mutating func noteTruth(
    _ before: TruthBefore, _ timed: TimedAct, _ answer: Answer, _ setting: Setting,
    _ today: Today, into recorder: inout Recorder
  ) {
    if recorder.tally.locksPlaced > before.locksPlaced {
      noteLock(at: today.at(timed.minute), into: &recorder)
    }
    if !person.ownerIsInControl {
      recorder.tally.stolenFen += recorder.tally.drawnFen - before.drawnFen
    }
    noteUnlocks(at: today.at(timed.minute), into: &recorder)
    guard case .draw(let amount, _, _) = timed.act, case .refused(let refusal) = answer else {
      return
    }
    noteRefusal(of: amount, refusal, setting, today, into: &recorder)
  }

  private mutating func noteLock(at moment: Moment, into recorder: inout Recorder) {
    guard file.locks.holdsSecurity else { return }
    guard person.ownerIsInControl, person.intent == .good else {
      if person.noteCaughtTheft() { recorder.tally.takeoversCaught += 1 }
      return
    }
    recorder.tally.wrongLocks += 1
    if !person.wrongSince.isSet { person.wrongSince = moment }
  }

  /// A wrong lock is over: its minutes are counted.
  mutating func noteUnlocks(_ today: Today, into recorder: inout Recorder) {
    noteUnlocks(at: today.at(Account.officeOpens), into: &recorder)
  }

  private mutating func noteUnlocks(at moment: Moment, into recorder: inout Recorder) {
    guard person.wrongSince.isSet, !file.locks.holdsSecurity else { return }
    recorder.tally.wrongLockMinutes += max(0, moment.minutes(since: person.wrongSince))
    person.wrongSince = .none
  }

  private func noteRefusal(
    of amount: Money, _ refusal: Refusal, _ setting: Setting, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard person.ownerIsInControl else { return }
    if person.wrongSince.isSet, refusal == .lineIsLocked {
      recorder.tally.wrongRefusals += 1
      recorder.tally.harmFen += amount.fen
    }
    guard refusal.tellsOfAStep, let told = newsToday(recorder) ?? track.newsAgainst,
      today.day - told.sent <= 30
    else { return }
    let readOn = setting.readDay(of: told.ordinal, sent: told.sent, account: Int(file.account))
    if !readOn.isSet || readOn > today.day { recorder.tally.foundOutAtDraw += 1 }
  }

  /// The latest notice against the customer of the day at hand; nil where there was none.
  private func newsToday(_ recorder: borrowing Recorder) -> (ordinal: UInt16, sent: Day)? {
    for index in recorder.noticesOfDay.reversed() {
      let notice = recorder.notice(at: index)
      if notice.kind.isAdverse, notice.kind != .drawRefused {
        return (notice.ordinal, notice.sent.day)
      }
    }
    return nil
  }
}

extension Locks {
  /// Whether a lock of security holds: of the kinds about who uses the account, and for what.
  var holdsSecurity: Bool {
    lock(.security) != nil || lock(.device) != nil || lock(.takeover) != nil
      || lock(.behaviour) != nil || lock(.fraud) != nil
  }
}

extension Refusal {
  /// Whether a step of the lender stands behind it, of which the customer was told before.
  fileprivate var tellsOfAStep: Bool {
    switch self {
    case .lineIsLocked, .lineIsClosed, .changeIsBeingAnnounced, .amountIsAboveAvailable: true
    case .noLine, .consentIsMissing, .identityIsNotVerified, .overdueAmountIsUnpaid,
      .termsAreNotRead, .drawIsHeldAlready, .amountIsTooSmall, .tooManyLoans, .policyDeclines,
      .coolingOff, .nothingOnOffer, .nothingIsOwed, .debtMustBeZero, .nothingToAppeal,
      .appealIsOpenAlready, .appealIsTooLate, .appealsAreExhausted, .caseIsOpenAlready,
      .caseIsNotWaiting, .lockHasNoSelfService, .checkFailed, .lineIsAlreadyThere,
      .permissionIsBarred, .notInformed, .consentWasGiven, .consentWasNotAsked,
      .checkIsCoolingOff, .nothingToLower, .planIsNotPossible, .nothingToReview,
      .termIsNotOffered:
      false
    }
  }
}

extension Setting {
  /// The day a notice that was sent by day is read; none where it never is.
  func readDay(of ordinal: UInt16, sent: Day, account: Int) -> Day {
    Delivery.readDay(ordinal: ordinal, sent: sent, luck: luck(of: account))
  }
}
