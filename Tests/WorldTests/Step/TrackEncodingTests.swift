import People
import Testing

@testable import Credit
@testable import World

/// What the list remembers of an account is part of its state.
@Suite struct TrackEncodingTests {
  @Test func trackIsWrittenByteByByte() {
    var track = Track()
    for yuan in [0, 100, 1_500, 1_600, 250_000] { track.endMonth(limit: .whole(yuan)) }
    track.note(notice(.locked, 7, on: Day(number: 0x0102), citing: .RP01))
    track.note(notice(.unlocked, 8, on: Day(number: 0x0103)))
    var encoder = StateEncoder(capturesBytes: true)
    track.encode(into: &encoder)
    #expect(
      encoder.bytes == [0, 0, 0, 0, 0x01, 0x0F, 0x18, 0x8A, 0x03, 0x01, 0x0A, 7, 0, 0x02, 0x01])
  }

  @Test("Each field of the track makes accounts and their digests differ", arguments: 0..<3)
  func fieldMatters(field: Int) {
    let account = Account(
      file: CreditFile(account: 1, portrait: Portrait(), consents: []), person: Person(.tape))
    var other = account
    switch field {
    case 0: other.track.endMonth(limit: .whole(100))
    case 1: other.track.note(notice(.unlocked, 1, on: Day(number: 1)))
    default: other.track.note(notice(.locked, 2, on: Day(number: 1), citing: .RP01))
    }
    #expect(other != account)
    #expect(other.digest != account.digest)
  }

  @Test func everyStoredFieldIsWritten() {
    #expect(Mirror(reflecting: Track()).children.count == 5)
  }

  private func notice(
    _ kind: Notice.Kind, _ ordinal: UInt16, on day: Day, citing code: ReasonCode? = nil
  ) -> Notice {
    var notice = Notice(kind, ordinal: ordinal, sent: Moment(day, minute: 540))
    if let code {
      notice.reasons = Reasons(Reason(code, .daysPastDue, observed: 9, threshold: 7))
    }
    return notice
  }
}
