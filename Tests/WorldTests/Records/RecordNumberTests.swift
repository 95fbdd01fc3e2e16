import Credit
import Testing

@testable import People
@testable import World

/// The numbers of People and World that stand in records.
@Suite struct RecordNumberTests {
  @Test func casesAreNumberedInThisOrder() {
    #expect(
      Episode.allCases.map { OutsideName.of($0) } == [
        "none", "trip", "takeover", "cash_out", "bust_out", "hardship", "dispute", "withdrawal",
        "misuse", "sister_late", "hold",
      ])
    #expect(Episode.allCases.map(\.rawValue) == Array(0..<UInt8(Episode.allCases.count)))
    #expect(
      LineCode.allCases.map { OutsideName.of($0) } == [
        "none", "invited", "applied", "in_review", "declined", "active", "closing", "closed",
        "written_off",
      ])
    #expect(LineCode.allCases.map(\.rawValue) == Array(0..<UInt8(LineCode.allCases.count)))
  }

  @Test func flagsHaveTheseBits() {
    let flags: [Person.Flags] = [.intendsFraud, .intendsCashOut, .hasWrongRecord, .isLost]
    #expect(flags.map(\.rawValue) == [1, 2, 4, 8])
  }

  @Test func recordsHaveTheseSizes() {
    #expect(Account.recordSize == 800)
    #expect(NoticeEntry.recordSize == 128)
    #expect(CaseEntry.recordSize == 40)
    #expect(SheetRow.recordSize == 32)
    #expect(Measures.recordSize == 1_296)
  }
}
