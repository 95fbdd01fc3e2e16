import People
import Testing

@testable import Credit
@testable import World

/// The places of a record, read as somebody would who only knows the table.
@Suite struct RecordLayoutTests {
  @Test func partsStandWhereTheTableSays() throws {
    let setting = try RecordWorld.stress.setting(seed: 7)
    var world = WorldState(setting)
    for _ in 0..<5 {
      _ = world.step(days: 100)
      for account in world.accounts { try check(account) }
    }
  }

  private func check(_ account: Account) throws {
    let (file, record) = (account.file, Bytes(account.record))
    #expect(record.number(0, 4) == Int(file.account))
    #expect(record.number(4, 1) == Int(LineCode(file.line.state).rawValue))
    #expect(record.number(8, 2) == Int(file.line.opened.number))
    #expect(record.number(11, 2) == file.line.rate.millionths)
    #expect(record.number(13, 4) == file.limit.shown.fen)
    #expect(record.number(38, 4) == file.limit.ceiling?.fen ?? 0)
    for place in 0..<Debt.capacity {
      let (loan, from) = (file.debt[place], 42 + 25 * place)
      #expect(record.number(from, 1) == (loan.isVacant ? 0 : 1))
      #expect(record.number(from + 1, 2) == Int(loan.opened.number))
      #expect(loan.isRevolving || record.number(from + 13, 4) == loan.rest.fen)
    }
    #expect(record.number(242, 8) == Int(file.debt.penaltyMillionths))
    #expect(record.number(256, 1) == file.locks.count)
    for kind in Lock.Kind.allCases {
      let since = record.number(257 + 8 * Int(kind.rawValue) + 1, 2)
      #expect(since == Int(file.locks.lock(kind)?.since.number ?? 0))
    }
    #expect(record.number(377, 2) == Int(file.score.shown))
    #expect(record.number(389, 4) == file.profile.income.fen)
    #expect(record.number(472, 1) == Int(file.consents.given.rawValue))
    #expect(record.number(475, 1) == Int(file.identity.passed.rawValue))
    #expect(record.number(485, 1) == Int(file.invitation.state.rawValue))
    #expect(record.number(495, 1) == Int(file.replan.state.rawValue))
    #expect(record.number(503, 1) == Int(file.reminder.state.rawValue))
    for kind in Case.Kind.allCases {
      let opened = record.number(507 + 29 * Int(kind.rawValue) + 1, 2)
      #expect(opened == Int(file.cases[kind]?.opened.day.number ?? 0))
    }
    #expect(record.number(652, 1) == file.appealable.list.count)
    #expect(record.number(755, 2) == Int(file.notices))
    #expect(record.number(775, 1) == Int(account.person.trust))
    #expect(record.number(786, 2) == Int(account.track.lastNotice.number))
    #expect(record.number(793, 7) == 0)
  }

  /// Bytes read by place.
  private struct Bytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func number(_ from: Int, _ width: Int) -> Int {
      bytes[from..<from + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
