import Testing

@testable import Credit

/// The order of the fields that tell where the customer stands, and where they are in a file.
struct StandingOrderTests {
  @Test func ofTheLedger() throws {
    let ledger = try EncodingFixture.ledger()
    #expect(hex(StateEncoder.bytes { ledger.encode(into: &$0) }) == "02 01 04 08")
  }

  @Test func ofTheIdentity() throws {
    let identity = try EncodingFixture.identity(
      passed: .sms, failures: 1, failedAt: Moment(Day(number: 3), minute: 0))
    #expect(hex(StateEncoder.bytes { identity.encode(into: &$0) }) == "02 01 03 00 3c 00")
  }

  @Test func ofTheInvitation() throws {
    let invitation = try EncodingFixture.invitation(
      before: [.declined, .cancelled, .declined, .expired], sentOn: EncodingFixture.day - 10,
      end: .expired, endedOn: Day(number: 0x0304))
    #expect(
      hex(StateEncoder.bytes { invitation.encode(into: &$0) }) == "08 01 04 03 16 4e 05 04 16 08")
  }

  @Test func ofThePlan() throws {
    let replan = try EncodingFixture.replan(
      months: 7, rounds: 2, grantedOn: Day(number: 0x0102), kept: 3,
      endedOn: Day(number: 0x0304))
    #expect(hex(StateEncoder.bytes { replan.encode(into: &$0) }) == "05 07 04 03 02 01 02 03")
  }

  @Test func ofTheFile() throws {
    var file = CreditFile(
      account: 1, portrait: Portrait(), consents: .thirdParty, identity: IdentityCheck(passed: .all)
    )
    file.permission = try EncodingFixture.permission(until: Day(number: 0x0102), code: .ID01)
    (file.invitation.quietFrom, file.invitation.quietUntil) = (22, 8)
    try file.replan.offer(on: Day(number: 0x0304))
    file.reminder = try EncodingFixture.reminder()
    (file.snoozedCode, file.snoozedUntil) = (.ID02, Day(number: 0x0506))
    (file.decisions, file.notices, file.caseCount, file.needsWatch) = (4, 5, 6, true)
    let parts = [
      "00 08 00 00",  // consents
      "03 00 00 00 00 00",  // identity
      "01 02 01 01",  // permission
      "00 00 00 00 00 00 00 00 16 08",  // invitation
      "01 00 04 03 00 00 00 00",  // plan
      "02",  // reminder
      "02 06 05",  // code whose rules rest
      "00 00 00 00 00",  // cases
      "00",  // decisions that can be appealed
      "04 00 05 00 06 00 01",  // ordinals, watch
    ]
    let expected = parts.joined(separator: " ").split(separator: " ").compactMap {
      UInt8($0, radix: 16)
    }
    #expect(hex(Array(file.bytes.suffix(expected.count))) == hex(expected))
    #expect(file.bytes.count == 197 + 2)
  }
}
