import Testing

@testable import Credit

/// The numbers behind what is written as one byte: a world file of today is read by them for ever.
struct EnumNumberTests {
  @Test("The version rises with every change of what the other tests of the encoding pin down")
  func version() {
    #expect(StateEncoder.encodingVersion == 4)
  }

  @Test(
    "Every case of an enum that is written, by its number from 0",
    arguments: [
      (
        EnumNumbers(of: Lock.Kind.self),
        """
        customer classWide pressure overBorrowing multiLender scoreFall document consent \
        security device delinquency behaviour takeover fraud compliance
        """
      ),
      (
        EnumNumbers(of: Lock.Phase.self),
        """
        temporary renewed proposedForGood forGood
        """
      ),
      (
        EnumNumbers(of: CloseCause.self),
        """
        credit inactivity customer staff compliance writtenOff
        """
      ),
      (
        EnumNumbers(of: RepaymentMethod.self),
        """
        equalInstalments interestFirst revolving
        """
      ),
      (
        EnumNumbers(of: WarningLevel.self),
        """
        normal yellow orange red
        """
      ),
      (
        EnumNumbers(of: Case.Kind.self),
        """
        review appeal complaint dispute plan
        """
      ),
      (
        EnumNumbers(of: Case.Outcome.self),
        """
        release keep cut close approve decline grant partly deny answer correct confirm bar
        """
      ),
      (
        EnumNumbers(of: Rule.Proposal.self),
        """
        none approve cut close release bar
        """
      ),
      (
        EnumNumbers(of: Decision.Kind.self),
        """
        invite open decline drawApproved drawRefused drawHeld raise cut temporaryLimit keepLimit \
        raiseDeclined reprice lock lift lockForGood bar permit tighten offerPlan grantPlan \
        refusePlan breakPlan correctData confirmData requalify callDebt close warnInactive refer \
        reviewKept appealGranted appealPartlyGranted appealDenied complaintAnswered \
        endTemporaryLimit endInvitation warn writeOff renewLock keepBar
        """
      ),
      (
        EnumNumbers(of: ReasonCode.self),
        """
        none ID01 ID02 ID03 ID04 SE01 SE02 SE03 SE04 SE05 RP01 RP02 RP03 RP04 RP05 RP06 DB01 \
        DB02 DB03 DB04 DB05 DB06 US01 US02 US03 US04 US05 SC01 SC02 SC03 FR01 FR02 FR03 FR04 \
        PF01 PF02 PF03 PF04 PF05 PR01 PR02 IN01 IN02 IN03 IN04 \
        DB07
        """
      ),
      (
        EnumNumbers(of: Invitation.State.self),
        """
        notEligible eligible queued held sent opened accepted declined expired cancelled \
        optedOut
        """
      ),
      (
        EnumNumbers(of: Replan.State.self),
        """
        none offered asked active completed broken refused
        """
      ),
      (
        EnumNumbers(of: Reminder.State.self),
        """
        none planned sent seen acted cancelled escalated
        """
      ),
      (
        EnumNumbers(of: Notice.Kind.self),
        """
        invitation opened declined inReview barred permitted raised cut temporaryOffer \
        temporaryStart temporaryEnd raiseOffered raiseDeclined ceilingSet rateChanged tightened \
        drawRefused drawHeld billReminder overdue settled reportWarning reportCorrected \
        debtCalled writtenOff planOffered planReceived planBegan planRefused planCompleted \
        planBroken locked unlocked corrected lockRenewed lockedForGood documentExpiring \
        disputeReceived disputeResult education inactivityWarning closing reviewOpened \
        papersAsked reviewResult appealReceived appealResult complaintAnswer
        """
      ),
      (
        EnumNumbers(of: Notice.Topic.self),
        """
        score recovery lateness borrowing safety draws
        """
      ),
      (
        EnumNumbers(of: Characteristic.self),
        """
        tenureMonths realName identityVerified age student documentDays activeDays30 \
        monthlySpend quickPay festivalSpender transactions usualAmount activityPercent walletUse \
        billsPaid sisterDebt sisterLate monthsOnBook daysPastDue late12 late3 onTimeRun \
        failedDebits30 utilisation daysSinceUse daysSinceLogin draws7 owed daysSinceRaise \
        monthsSinceCut limit highUseMonths lastMinutePays daysSincePaidOff planKept planBroken \
        inquiries90 bureauInquiries otherLenders outsideLate60 debtToIncome newLoans60 income \
        incomeFall dataFaults score scoreFall defaultProbability treeProbability warningLevel \
        wrongPasswords newDevice loginDistance farLogins contactChanges7 theftReported \
        roundPayments30 unusualAmount watchListFlow gamblingFlow forbiddenUse authorityHold \
        drawAmount drawShare available loansRunning marketingConsent scoringConsent lineActive \
        regime marketRate capital
        """
      ),
      (
        EnumNumbers(of: Invariant.self),
        """
        debtSurvives repaymentIsPossible negativeIsFree closedByCustomerWithoutDebt \
        refusalIsTold debitIsRetried temporaryLimitEnds oneCaseOfAKind appealIsSomebodyElses \
        scoreMovesOnItsDay raisedUnderTheCap noMarketingAfterOptOut drawnWithinLimit \
        noDrawUnderLock oneNoticeAnAction noticeShowsAWay goodNeedsTwoPeople grantedIsLifted \
        contactKeepsHours costUnderCap limitUnderLaw raiseIsAffordable badNewsIsForgotten \
        toldBeforeReported ledgerBalances classWideIsImpersonal stepsAreLegal locksBalance \
        casesBalance reasonsHold
        """
      ),
      (
        EnumNumbers(of: Datum.self),
        """
        income document spending inquiries lenders outsideLate
        """
      ),
    ])
  func cases(numbers: EnumNumbers, written: String) {
    #expect(numbers.names == written.split(separator: " ").map(String.init))
    #expect(numbers.rawValues == Array(0..<UInt8(numbers.rawValues.count)))
  }

  @Test("Every member of a set that is written, by its bit")
  func bits() {
    #expect(Consents.purposes.map(\.rawValue) == [1, 2, 4, 8])
    let factors: [IdentityCheck.Factors] = [.face, .sms, .all]
    #expect(factors.map(\.rawValue) == [1, 2, 3])
    let papers: [Papers] = [.identity, .invoices, .income, .settlement, .police, .correction]
    #expect(papers.map(\.rawValue) == [1, 2, 4, 8, 16, 32])
    // The marks of all parts share two bytes, so no bit is that of two.
    let profile: [Profile.Marks] = [
      .realName, .student, .termsRead, .recordedBook, .cameInvited, .documentTold,
    ]
    #expect(profile.map(\.rawValue) == [1, 2, 4, 128, 8_192, 32_768])
    #expect(Activity.Marks.festivalSpender.rawValue == 8)
    let access: [Access.Marks] = [
      .theftReported, .quarantined, .watchListFlow, .gamblingFlow, .forbiddenUse, .authorityHold,
    ]
    #expect(access.map(\.rawValue) == [16, 32, 256, 512, 1_024, 2_048])
    #expect([Conduct.Marks.isLate, .everLate30].map(\.rawValue) == [64, 4_096])
    #expect(BureauReport.Marks.reportTold.rawValue == 16_384)
  }
}

/// The cases of an enum and their numbers.
struct EnumNumbers: Sendable, CustomStringConvertible {
  let description: String
  let names: [String]
  let rawValues: [UInt8]

  init<Value: CaseIterable & RawRepresentable<UInt8>>(of type: Value.Type) {
    description = "\(type)"
    names = Value.allCases.map { String(describing: $0) }
    rawValues = Value.allCases.map(\.rawValue)
  }
}
