import Credit

extension Letter {
  /// The letter of a kind of notice.
  static func of(_ kind: Notice.Kind) -> Letter {
    switch kind {
    case .invitation: invitation
    case .opened: opened
    case .declined: declined
    case .inReview: inReview
    case .barred: barred
    case .permitted: permitted
    case .raised: raised
    case .cut: cut
    case .temporaryOffer: temporaryOffer
    case .temporaryStart: temporaryStart
    case .temporaryEnd: temporaryEnd
    case .raiseOffered: raiseOffered
    case .raiseDeclined: raiseDeclined
    case .ceilingSet: ceilingSet
    case .rateChanged: rateChanged
    case .tightened: tightened
    case .drawRefused: drawRefused
    case .drawHeld: drawHeld
    case .billReminder: billReminder
    case .overdue: overdue
    case .settled: settled
    case .reportWarning: reportWarning
    case .reportCorrected: reportCorrected
    case .debtCalled: debtCalled
    case .writtenOff: writtenOff
    case .planOffered: planOffered
    case .planReceived: planReceived
    case .planBegan: planBegan
    case .planRefused: planRefused
    case .planCompleted: planCompleted
    case .planBroken: planBroken
    case .locked: locked
    case .unlocked: unlocked
    case .corrected: corrected
    case .lockRenewed: lockRenewed
    case .lockedForGood: lockedForGood
    case .documentExpiring: documentExpiring
    case .disputeReceived: disputeReceived
    case .disputeResult: disputeResult
    case .education: education
    case .inactivityWarning: inactivityWarning
    case .closing: closing
    case .reviewOpened: reviewOpened
    case .papersAsked: papersAsked
    case .reviewResult: reviewResult
    case .appealReceived: appealReceived
    case .appealResult: appealResult
    case .complaintAnswer: complaintAnswer
    }
  }
}
