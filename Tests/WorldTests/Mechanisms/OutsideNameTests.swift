import Credit
import Testing
import World

/// The names by which files and scripts of others know the cases of enumerations.
@Suite struct OutsideNameTests {
  @Test(
    "What a case is called outside",
    arguments: [
      (
        names(LineCode.self),
        "none invited applied in_review declined active closing closed written_off"
      ),
      (
        names(Lock.Kind.self),
        """
        customer class_wide pressure over_borrowing multi_lender score_fall document consent \
        security device delinquency behaviour takeover fraud compliance
        """
      ),
      (names(Lock.Phase.self), "temporary renewed proposed_for_good for_good"),
      (names(Case.Kind.self), "review appeal complaint dispute plan"),
      (
        names(Case.Outcome.self),
        "release keep cut close approve decline grant partly deny answer correct confirm bar"
      ),
      (
        names(Rule.Stage.self),
        """
        invitation opening draw security review watch campaign permission warning \
        requalification tightening
        """
      ),
      (
        names(LockTerms.Release.self),
        """
        face_check review appeal payment staff conditions expiry consent document customer plan
        """
      ),
      (names(Scorecard.Dimension.self), "identity behaviour relations history fulfilment"),
      (names(DefaultModelChoice.self), "scorecard tree higher"),
      (names(WarningLevel.self), "normal yellow orange red"),
      (names(Regime.self), "normal slowdown stress recovery"),
      (names(CollectionChannel.self), "sms robot call agency legal"),
      (names(Datum.self), "income document spending inquiries lenders outside_late"),
      (names(Act.Contact.self), "password phone card"),
      (
        names(Act.ServiceTopic.self),
        "repayment plan limit opening unavailable overdue security other"
      ),
      (names(Act.Trace.self), "watch_list gambling forbidden_purpose"),
      (names(RepaymentMethod.self), "equal_instalments interest_first revolving"),
      (names(Bucket.self), "m0 m1 m2 m3 m4 m5 m6 m7"),
    ])
  func pinned(names: [String], written: String) {
    #expect(names == written.split(separator: " ").map(String.init))
  }

  @Test("What goes with a case is no part of its name")
  func payload() {
    #expect(OutsideName.of(Fact.ceilingSet(.zero)) == "ceiling_set")
    #expect(OutsideName.of(Fact.planOffered) == "plan_offered")
  }

  @Test("A name finds its case again")
  func found() {
    #expect(OutsideName.find("over_borrowing", Lock.Kind.self) == .overBorrowing)
    #expect(OutsideName.find("overBorrowing", Lock.Kind.self) == nil)
  }

  private static func names<Value: CaseIterable>(_ type: Value.Type) -> [String] {
    Value.allCases.map { OutsideName.of($0) }
  }
}
