import Credit
import Testing
import World

/// The sixteen stories live as told, by the policy alone.
@Suite struct PersonaTests {
  static let oracle = Oracle.table(
    """
    1 张三 until 2025-06-30
    codes   –
    notices invitation, opened, raised ×2, bills ×6
    human   0
    end     open 15000, no debt
    never   locked, cut

    2 李四 until 2025-07-24
    codes   RP02+DB01 → RP01+DB01
    notices opened, education, overdue, cut, overdue, education, closing, appealReceived, \
    appealResult, bills ×4
    human   2
    end     closed, paying
    never   debt deleted

    3 刘洋 until 2025-03-05
    codes   SE01 → SE02+SE03 → IN04
    notices opened, raised, locked ×2, unlocked, bills ×6
    human   2
    end     open 18000, paying
    never   drawn 9800, bureau entry

    4 陈晨 until 2025-07-02
    codes   SE02 → IN04
    notices opened, raised ×2, locked, unlocked, bills ×6
    human   0-1
    end     open 29000, no debt
    never   closed, locked a day

    5 何军 until 2025-04-07
    codes   DB06 → DB04 → IN04
    notices opened, education, drawRefused, education, locked, lockRenewed, cut, reviewResult, \
    unlocked, bills ×5
    human   0-1
    end     open 24000, paying
    never   raised while full, closed

    6 冯强 until 2025-06-30
    codes   DB02 → RP01 → RP05
    notices opened, raised, cut, overdue, education, planOffered, drawRefused, planReceived, \
    planBegan, locked, bills ×10
    human   1-2
    end     paused 9000, paying
    never   debt hidden, closed

    7 孙悦 until 2025-08-01
    codes   US01
    notices opened, inactivityWarning, closing
    human   0
    end     closed, no debt
    never   closed unwarned

    8 周婷 until 2025-07-01
    codes   IN01
    notices opened, temporaryOffer, temporaryStart, temporaryEnd, bills ×7
    human   0
    end     open 12000, paying
    never   cut, locked

    9 钱伟 until 2025-07-20
    codes   PF01 → IN04
    notices opened, raised ×2, tightened, appealReceived, appealResult, bills ×21
    human   2
    end     open 12000, paying
    never   blamed, locked, same decider

    10 朱明 until 2025-10-20
    codes   FR01 → FR03 → FR01
    notices opened, locked ×2, closing, debtCalled, bills ×6
    human   2
    end     closed for good, called
    never   no way to appeal, rule told, same decider

    11 许静 until 2025-05-31
    codes   ID03 → IN04
    notices opened, locked, unlocked, bills ×3
    human   0
    end     open 10000, paying
    never   punished, bureau entry

    12 韩雪 until 2025-08-10
    codes   –
    notices invitation, opened
    human   0
    end     open 23000, no debt
    never   marketing after opt-out, locked

    13 曹敏 until 2025-06-05
    codes   RP05 → IN04
    notices opened, education, planOffered, planReceived, planBegan, locked, unlocked, bills ×9
    human   1
    end     open 12000, paying
    never   closed, closed while kept, collected while kept, cut

    14 吴昊 until 2025-07-05
    codes   US05 → IN03
    notices opened, locked, appealReceived, papersAsked, corrected
    human   2-3
    end     open 20000, paying
    never   same decider

    15 郑凯 until 2024-12-20
    codes   RP03+DB02 → PR02
    notices opened, education, closing, appealReceived, appealResult, appealReceived, \
    appealResult, complaintAnswer, bills ×4
    human   3
    end     closed, paying
    never   third appeal, no next date, same decider

    16 杨帆 until 2025-04-05
    codes   ID01 → IN04
    notices opened, documentExpiring, raised, documentExpiring, locked, unlocked, bills ×4
    human   0
    end     open 12000, paying
    never   reviewed, closed, cut
    """)

  @Test(arguments: oracle) func passesTheOracle(_ row: Oracle) throws {
    let life = try Stories.life(row.account, until: row.until)
    #expect(life.codesInOrder == row.codes)
    #expect(life.noticesInOrder == row.notices)
    #expect(row.touches.contains(life.humanTouches), "\(life.humanTouches) human touches")
    #expect(life.ending == row.end)
    for word in row.never { #expect(try !life.shows(word), "\(word) must never happen") }
  }

  /// The words of the never column find what they name where it does happen.
  @Test(arguments: [
    (2, "2025-07-24", "cut"), (2, "2025-07-24", "closed"), (2, "2025-07-24", "punished"),
    (3, "2025-03-05", "locked"), (3, "2025-03-05", "locked a day"), (3, "2025-03-05", "reviewed"),
  ])
  func wordsFindWhatTheyName(_ account: Int, _ until: String, _ word: String) throws {
    #expect(try Stories.life(account, until: until).shows(word))
  }

  /// Without consent nobody is looked up: the bureau is asked when the application allows it.
  @Test func nobodyIsLookedUpBeforeConsent() throws {
    let before = try Stories.life(12, until: "2025-03-22")
    #expect(before.file.line.state == .none)
    #expect(!before.file.outside.bureauOn.isSet, "\(before.file.outside.bureauOn)")
    let after = try Stories.life(12, until: "2025-03-23")
    #expect(after.file.line.isActive && after.file.outside.bureauOn == after.day)
  }
}
