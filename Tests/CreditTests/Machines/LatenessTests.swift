import Testing

@testable import Credit

@Suite("how late is how bad")
struct LatenessTests {
  @Test("months past due begin on their day") func buckets() {
    let table: [(ClosedRange<Int>, Bucket)] = [
      (-400...0, .m0), (1...30, .m1), (31...60, .m2), (61...90, .m3), (91...120, .m4),
      (121...150, .m5), (151...180, .m6), (181...9_999, .m7),
    ]
    #expect(table.map(\.1) == Bucket.allCases)
    for (days, bucket) in table {
      #expect(days.filter { Bucket(daysPastDue: $0) != bucket } == [], "\(bucket)")
    }
    #expect(Bucket.allCases == Bucket.allCases.sorted())
  }

  @Test("classes of quality begin on their day") func classes() {
    let table: [(ClosedRange<Int>, RiskClass)] = [
      (-400...0, .normal), (1...90, .attention), (91...270, .substandard), (271...360, .doubtful),
      (361...9_999, .loss),
    ]
    #expect(table.map(\.1) == RiskClass.allCases)
    for (days, quality) in table {
      #expect(days.filter { RiskClass(daysPastDue: $0) != quality } == [], "\(quality)")
    }
    #expect(RiskClass.allCases == RiskClass.allCases.sorted())
  }
}
