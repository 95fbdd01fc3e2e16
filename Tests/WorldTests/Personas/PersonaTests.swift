import Credit
import Testing
import World

/// The eight stories live as told, by the policy alone.
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
    notices opened, overdue, cut, overdue, closing, appealReceived, appealResult, bills ×4
    human   2
    end     closed, paying
    never   debt deleted

    3 刘洋 until 2025-03-05
    codes   SE01 → SE02+SE03 → IN04
    notices opened, raised, locked ×2, unlocked, bills ×6
    human   2
    end     open 18000, paying
    never   drawn 9800

    4 陈晨 until 2025-07-02
    codes   SE02 → IN04
    notices opened, raised ×2, locked, unlocked, bills ×6
    human   0-1
    end     open 29000, no debt
    never   closed, locked a day

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

    14 吴昊 until 2025-07-05
    codes   US05 → IN03
    notices opened, locked, appealReceived, papersAsked, corrected
    human   2-3
    end     open 20000, paying
    never   same decider

    15 郑凯 until 2024-12-20
    codes   RP03+DB02 → PR02
    notices opened, closing, appealReceived, appealResult, appealReceived, appealResult, \
    complaintAnswer, bills ×4
    human   3
    end     closed, paying
    never   third appeal, no next date, same decider
    """)

  @Test(arguments: oracle) func passesTheOracle(_ row: Oracle) throws {
    let life = try Stories.life(row.account, until: row.until)
    #expect(life.codesInOrder == row.codes)
    #expect(life.noticesInOrder == row.notices)
    #expect(row.touches.contains(life.humanTouches), "\(life.humanTouches) human touches")
    #expect(life.ending == row.end)
    for word in row.never { #expect(try !life.shows(word), "\(word) must never happen") }
  }
}
