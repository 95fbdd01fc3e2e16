import Credit
import Testing
import World

/// The eight stories live as told, by the policy alone.
@Suite struct PersonaTests {
  static let oracle = Oracle.table(
    """
    persona    | until      | codes in order            | notices                                                                           | human | end                  | never
    1 张三      | 2025-06-30 | –                         | invitation, opened, raised ×2, bills ×6                                           | 0     | open 15000, no debt  | locked, cut
    2 李四      | 2025-07-24 | RP02+DB01 → RP01+DB01     | opened, overdue, cut, overdue, closing, appealReceived, appealResult, bills ×4    | 2     | closed, paying       | debt deleted
    3 刘洋      | 2025-03-05 | SE01 → SE02+SE03 → IN04   | opened, raised, locked ×2, unlocked, bills ×5                                     | 2     | open 18000, paying   | drawn 9800
    4 陈晨      | 2025-07-02 | SE02 → IN04               | opened, raised ×2, locked, unlocked, bills ×6                                     | 0-1   | open 29000, no debt  | closed, locked a day
    7 孙悦      | 2025-08-01 | US01                      | opened, inactivityWarning, closing                                                | 0     | closed, no debt      | closed unwarned
    8 周婷      | 2025-07-01 | IN01                      | opened, temporaryOffer, temporaryStart, temporaryEnd, bills ×7                    | 0     | open 12000, paying   | cut, locked
    14 吴昊     | 2025-07-05 | US05 → IN03               | opened, locked, appealReceived, papersAsked, corrected                            | 2-3   | open 20000, paying   | same decider
    15 郑凯     | 2024-12-20 | RP03+DB02 → PR02          | opened, closing, appealReceived, appealResult, appealReceived, appealResult, complaintAnswer, bills ×5 | 3 | closed, paying | third appeal, no next date, same decider
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
