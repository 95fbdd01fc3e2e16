/// What happened in a day, counted over any number of accounts. Sums of sums: order cannot matter.
package struct Tally: Sendable, Equatable, BitwiseCopyable {
  /// Draws paid out.
  package var draws = 0
  /// Draws refused.
  package var drawsRefused = 0
  /// Fen paid out.
  package var drawnFen = 0
  /// Limits raised.
  package var limitRaised = 0
  /// Limits cut.
  package var limitCut = 0
  /// Locks placed.
  package var locksPlaced = 0
  /// Locks lifted.
  package var locksLifted = 0
  /// Locks placed for security while the owner was in control.
  package var wrongLocks = 0
  /// Notices sent.
  package var notices = 0
  /// Notices against the customer.
  package var adverseActions = 0
  /// Invitations sent.
  package var invitations = 0
  /// Invitations sent to somebody who opted out.
  package var marketingAfterOptOut = 0
  /// Lines opened.
  package var opened = 0
  /// Applications declined.
  package var declined = 0
  /// Lines closed.
  package var closed = 0
  /// Manual reviews opened.
  package var reviewsOpened = 0
  /// Appeals filed.
  package var appealsFiled = 0
  /// Appeals granted, wholly or in part.
  package var appealsGranted = 0
  /// Complaints received.
  package var complaints = 0
  /// Fen written off.
  package var writtenOffFen = 0
  /// Fen of penalty interest collected.
  package var penaltyIncomeFen = 0
  /// Fen of interest billed.
  package var interestIncomeFen = 0
  /// Invariants found broken.
  package var invariantFaults = 0
  /// Minutes for which locks held wrongly that ended today, or held on.
  package var wrongLockMinutes = 0
  /// Draws that failed under a wrong lock, and what they asked for, in fen.
  package var wrongRefusals = 0
  /// Fen of draws that failed under a wrong lock.
  package var harmFen = 0
  /// Customers who turned to a dearer lender.
  package var lostCustomers = 0
  /// Customers who found out about a lock or cut only when a draw was refused.
  package var foundOutAtDraw = 0
  /// Cuts and locks soon after everything was paid back.
  package var balanceChasing = 0
  /// Appeals granted in part.
  package var appealsPartly = 0
  /// Appeals denied.
  package var appealsDenied = 0
  /// Appeals filed against locks.
  package var lockAppeals = 0
  /// Of those, granted wholly or in part.
  package var lockAppealsGranted = 0
  /// Cuts of lines without lateness in the last three months.
  package var cutsWithoutLateness = 0
  /// Class-wide cuts announced.
  package var tightened = 0
  /// Cases decided by people, second pairs of eyes included.
  package var caseTouches = 0
  /// Cases that passed their due time.
  package var casesBreached = 0
  /// Contested data.
  package var disputes = 0
  /// Contested data that were put right.
  package var dataCorrected = 0
  /// Requests for a human.
  package var humansAsked = 0
  /// Plans offered.
  package var plansOffered = 0
  /// Plans that began.
  package var plansBegan = 0
  /// Plans broken.
  package var plansBroken = 0
  /// Contacts of debtors.
  package var collectionContacts = 0
  /// Of those, calls.
  package var collectionCalls = 0
  /// Lateness told to the bureau.
  package var bureauReports = 0
  /// Contacts with customer service.
  package var serviceContacts = 0
  /// Of those, answered or settled later than promised.
  package var serviceBreaches = 0
  /// Explanations sent.
  package var explanations = 0
  /// Permission barred.
  package var barred = 0
  /// Fen recovered of debts given up for lost, sales included.
  package var recoveredFen = 0
  /// Fen of interest billed that nobody counts on any more.
  package var interestNotAccruedFen = 0
  /// Decisions against customers.
  package var adverseDecisions = 0
  /// Security actions on accounts somebody else controlled: takeovers caught.
  package var takeoversCaught = 0
  /// Takeovers that began.
  package var takeovers = 0
  /// Fen paid out to somebody else than the owner.
  package var stolenFen = 0
  /// Entries into the buckets.
  package var rolls = BucketCounts()
  /// Locks placed, by kind.
  package var locksByKind = LockCounts()
  /// Locks ended, by kind.
  package var locksEndedByKind = LockCounts()
  /// Cases decided, second pairs of eyes not counted.
  package var casesDecided = 0
  /// Cases opened.
  package var casesOpened = 0
  /// The ledger.
  package var postings = Postings()

  /// Nothing counted yet.
  package init() {}

  /// One line a fact, so that nothing new goes uncounted by oversight.
  mutating func count(_ fact: Fact) {
    switch fact {
    case .drawn(let terms):
      draws += 1
      drawnFen += terms.amount.fen
    case .acted(.draw, .refused): drawsRefused += 1
    case .acted(.askHuman, .done): humansAsked += 1
    case .limitChanged(_, _, .raise): limitRaised += 1
    case .limitChanged(_, _, .cut): limitCut += 1
    case .locked(let kind, _, _):
      locksPlaced += 1
      locksByKind.count(kind)
    case .unlocked(let kind, _):
      locksLifted += 1
      locksEndedByKind.count(kind)
    case .noticed(let notice): count(notice)
    case .opened: opened += 1
    case .decided(let decision): count(decision)
    case .closed: closed += 1
    case .writtenOff(let money): writtenOffFen += money.fen
    case .caseOpened(let matter): count(matter)
    case .caseDecided(let kind, _, let outcome, _): count(outcome, of: kind)
    case .caseAwaitsSecond: caseTouches += 1
    case .caseEscalated: casesBreached += 1
    case .dataCorrected: dataCorrected += 1
    case .planOffered: plansOffered += 1
    case .planBegan: plansBegan += 1
    case .planBroken: plansBroken += 1
    case .collected(let channel, _):
      collectionContacts += 1
      if channel == .call || channel == .agency { collectionCalls += 1 }
    case .reported: bureauReports += 1
    case .permissionChanged(.barred), .permissionChanged(.barredForGood): barred += 1
    case .acted, .scored, .segmented, .dataFault, .quarantined, .warned, .permissionChanged,
      .invitationMoved, .ranOff, .reinstated, .limitChanged, .ceilingSet, .raiseOffered,
      .raiseExpired, .rateChanged, .lockRenewed, .lockProposedForGood, .lockedForGood, .drawHeld,
      .drawReleased, .drawVoided, .billed, .debited, .debitFailed, .repaid, .overdue,
      .reportCorrected, .reportForgotten, .recovered, .debtSold, .debtCalled, .reminderCancelled,
      .planAsked, .planCompleted, .cured, .settled, .caseClaimed, .caseReleased, .papersAsked,
      .papersReceived, .papersLapsed, .noted, .unmasked, .statement:
      break
    }
  }

  private mutating func count(_ decision: Decision) {
    if decision.kind.isAdverse { adverseDecisions += 1 }
    if decision.kind == .decline { declined += 1 }
    if decision.kind == .tighten { tightened += 1 }
  }

  private mutating func count(_ outcome: Case.Outcome, of kind: Case.Kind) {
    caseTouches += 1
    casesDecided += 1
    guard kind == .appeal else { return }
    switch outcome {
    case .grant: appealsGranted += 1
    case .partly:
      appealsGranted += 1
      appealsPartly += 1
    case .deny, .release, .keep, .cut, .close, .approve, .decline, .answer, .correct, .confirm,
      .bar:
      appealsDenied += 1
    }
  }

  /// A contact with customer service, against what is promised.
  mutating func countService(_ answered: Int, _ settled: Int, _ terms: CostTerms) {
    serviceContacts += 1
    if answered > terms.firstResponseMinutes || settled > terms.resolutionMinutes {
      serviceBreaches += 1
    }
  }

  private mutating func count(_ notice: Notice) {
    notices += 1
    if notice.kind.isAdverse { adverseActions += 1 }
    if notice.kind == .invitation { invitations += 1 }
    if notice.kind == .education { explanations += 1 }
  }

  private mutating func count(_ matter: Case) {
    casesOpened += 1
    switch matter.kind {
    case .review: reviewsOpened += 1
    case .appeal:
      appealsFiled += 1
      if matter.lock != nil { lockAppeals += 1 }
    case .complaint: complaints += 1
    case .dispute: disputes += 1
    case .plan: break
    }
  }

  /// Adds another count, field by field; all fields are `Int`.
  package static func += (left: inout Tally, right: Tally) {
    withUnsafeMutableBytes(of: &left) { sums in
      withUnsafeBytes(of: right) { more in
        let sums = sums.bindMemory(to: Int.self)
        let more = more.bindMemory(to: Int.self)
        for index in sums.indices { sums[index] += more[index] }
      }
    }
  }
}
