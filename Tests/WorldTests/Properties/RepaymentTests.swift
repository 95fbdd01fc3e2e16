import Testing
import World

@testable import Credit

/// Paying back is possible in every state of the line and under every lock, and only ever helps.
@Suite struct RepaymentTests {
  /// A payment of everything, and one of a little, on copies of a file.
  private func expectPayable(_ file: CreditFile, _ today: Today, _ place: String) {
    let owed = file.debt.principal + file.debt.penalty
    guard file.debt.running > 0, owed > .zero else { return }
    var (all, some) = (file, file)
    var recorder = Recorder(everything: true)
    #expect(
      Turn.take(&all, on: today, into: &recorder) { $0.respond(to: .repayAll, at: 1_200) } == .done,
      "\(place)")
    #expect(all.debt.isClear || all.debt.held > .zero, "\(place)")
    #expect(all.debt.principal == .zero, "\(place)")
    let little = file.debt.due > .zero ? Money(fen: 100) : owed + owed
    #expect(
      Turn.take(&some, on: today, into: &recorder) { $0.respond(to: .repay(little), at: 1_200) }
        == .done,
      "\(place)")
    let rest = some.debt.principal + some.debt.penalty
    #expect(rest <= owed, "\(place)")
  }

  @Test("on every day of random lives that owe", arguments: [4, 2_024, 55_555] as [UInt64])
  func everyDay(_ seed: UInt64) throws {
    var (states, locks) = (Set<LineCode>(), Set<Lock.Kind>())
    try Street(80, seed: seed).walk { day in
      let file = day.evening.file
      guard file.debt.running > 0 else { return }
      states.insert(LineCode(file.line.state))
      locks.formUnion(file.locks.list.map(\.kind))
      expectPayable(file, day.today, "\(day.place), seed \(seed)")
    }
    #expect(states.isSuperset(of: [.active, .closing]), "\(states)")
    #expect(locks.count > 3, "\(locks)")
  }

  /// A file that owes, some days after its draw.
  private func owing() throws -> (CreditFile, Today) {
    let life = try Tale(acts: LimitTests.draw, withoutMoney: [40...60]).life(until: 50)
    return (life.file, life.today)
  }

  @Test("under every lock, each by itself, while draws are refused", arguments: Lock.Kind.allCases)
  func everyLock(_ kind: Lock.Kind) throws {
    var (file, today) = try owing()
    var recorder = Recorder(everything: false)
    try Turn.take(&file, on: today, at: 900, because: .order(1), into: &recorder) {
      turn throws(LockRefusal) in try turn.lockByHand(kind, by: Staff(1), entry: 1)
    }
    expectPayable(file, today, "\(kind)")
    let draw = Act.draw(.whole(500), months: 3, .equalInstalments)
    #expect(
      Turn.take(&file, on: today, into: &recorder) { $0.respond(to: draw, at: 1_000) }
        == .refused(.lineIsLocked))
  }

  @Test("in every state in which something can be owed") func everyState() throws {
    let (file, today) = try owing()
    let steps: [(String, (inout Line) throws -> Void)] = [
      ("active", { _ in }),
      ("closing", { try $0.close(.credit, owing: true, again: today.day + 180) }),
      ("written off", { try $0.writeOff() }),
    ]
    for (name, step) in steps {
      var copy = file
      try step(&copy.line)
      expectPayable(copy, today, name)
    }
  }
}
