import Archive
import Credit
import Desk
import Testing
import World

/// Every notice that goes out in half a year of a small world reads as a notice should.
@Suite struct NoticeLintTests {
  @Test func everyNoticeSentIsClean() throws {
    let setting = try Stories.make(customers: 150)
    let lender = Lender(setting.policy)
    var world = WorldState(setting)
    let sent = world.step(days: 365, threads: 2).notices
    #expect(sent.count > 500)
    for entry in sent {
      let text = NoticeText(
        entry.notice, account: entry.account, name: setting.name(of: entry.account),
        lender: lender)
      let findings = NoticeLint.findings(in: text, of: entry.notice, from: lender)
      #expect(findings.isEmpty, "\(entry.number) \(entry.notice.kind): \(findings)")
    }
  }
}
