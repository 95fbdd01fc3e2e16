import Credit
import Testing

@testable import Archive

@Suite struct CharacteristicNameTests {
  @Test func everyNameLeadsBack() {
    for characteristic in Characteristic.allCases {
      #expect(Characteristic(documentName: characteristic.documentName) == characteristic)
    }
    #expect(Characteristic(documentName: "late12") == nil)
  }

  @Test func namesAreSnakeCase() {
    for characteristic in Characteristic.allCases {
      #expect(characteristic.documentName.wholeMatch(of: /[a-z]+(_[a-z0-9]+)*/) != nil)
    }
  }

  @Test(arguments: [
    (Characteristic.late12, "late_12m"), (.late3, "late_3m"), (.activeDays30, "active_days_30"),
    (.inquiries90, "inquiries_90d"), (.draws7, "draws_7d"), (.outsideLate60, "outside_late_60"),
    (.contactChanges7, "contact_changes_7d"), (.failedDebits30, "failed_debits_30d"),
    (.newLoans60, "new_loans_60d"), (.watchListFlow, "watch_list_flow"),
    (.daysSincePaidOff, "days_since_paid_off"), (.treeProbability, "tree_probability"),
    (.roundPayments30, "round_payments_30d"), (.defaultProbability, "default_probability"),
  ])
  func windowsAreWrittenWithTheirUnit(characteristic: Characteristic, name: String) {
    #expect(characteristic.documentName == name)
  }
}
