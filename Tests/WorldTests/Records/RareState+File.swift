@testable import Credit
@testable import World

extension RareState {
  static let lines: [RareState] =
    [
      RareState("none") { _ in },
      RareState("invited") { try $0.file.line.invite(until: day + 9) },
      RareState("applied") { try $0.file.line.apply(on: day) },
      RareState("in review") {
        try $0.file.line.apply(on: day)
        try $0.file.line.refer()
      },
      RareState("declined") {
        try $0.file.line.apply(on: day)
        try $0.file.line.decline(again: day + 90)
      },
      RareState("active") { try open(&$0) },
      RareState("written off") {
        try open(&$0)
        try $0.file.line.writeOff()
      },
    ]
    + CloseCause.allCases.flatMap { cause in
      [true, false].filter { !$0 || cause != .customer }.map { owing in
        RareState("\(owing ? "closing" : "closed") for \(cause)") {
          try open(&$0)
          try $0.file.line.close(cause, owing: owing, again: day + 180)
        }
      }
    }

  static let limits: [RareState] =
    [
      announced("a cut") { try $0.announceCut(to: .whole(3_000), on: day + 1, by: 7) },
      announced("a cut of the class") {
        try $0.announceCut(to: .whole(3_000), isClassWide: true, on: day + 30, by: 7)
      },
      announced("a raise") { try $0.offerRaise(to: .whole(9_000), until: day + 30, by: 8) },
      announced("an extra limit") { $0.offer(extra: .whole(500), until: day + 5) },
      announced("an extra limit claimed") {
        $0.offer(extra: .whole(500), until: day + 5)
        $0.claimExtra()
      },
      announced("a ceiling") { $0.ceiling = .whole(6_500_000) },
    ]
    + CloseCause.allCases.map { cause in
      announced("a close for \(cause)") { try $0.announceClose(cause, on: day + 14, by: 9) }
    }

  static let debts: [RareState] = [
    RareState("eight loans") { account in
      try open(&account)
      for place in 0..<Debt.capacity {
        let method: RepaymentMethod = place % 2 == 0 ? .equalInstalments : .interestFirst
        account.file.debt[place] = loan(method, on: day - 30 * place - 1)
        for _ in 0..<place { _ = account.file.debt[place].bill(dueDay: 10) }
      }
      account.file.debt.penaltyMillionths = 123_456_789
    },
    RareState("a card") { account in
      try open(&account)
      account.file.debt[2] = card()
    },
    RareState("a card in credit") { account in
      try open(&account)
      account.file.debt[0] = card()
      account.file.debt[0].record(payment: .whole(5_000))
    },
    RareState("a draw held") { account in
      try open(&account)
      account.file.debt.held = .whole(300)
      (account.file.debt.heldMonths, account.file.debt.heldMethod) = (6, .interestFirst)
    },
  ]

  static let locks: [RareState] =
    Lock.Kind.allCases.flatMap { kind in
      Lock.Phase.allCases.map { phase in
        RareState("\(kind) \(phase)") {
          let until = phase == .forGood ? Moment.none : Moment(day + 3, minute: 1_439)
          try $0.file.locks.place(Lock(kind, since: day - 2, until: until, phase: phase))
        }
      }
    } + [
      RareState("every lock at once") {
        for kind in Lock.Kind.allCases {
          try $0.file.locks.place(Lock(kind, since: day, until: .none))
        }
      }
    ]

  static func open(_ account: inout Account) throws {
    try account.file.line.apply(on: day - 500)
    try account.file.line.open(on: day - 499, rate: DailyRate(millionths: 450), dueDay: 10)
    account.file.limit.begin(at: .whole(8_000), on: day - 499)
  }

  private static func announced(
    _ name: String, _ make: @escaping @Sendable (inout Limit) throws -> Void
  ) -> RareState {
    RareState(name) {
      try open(&$0)
      try make(&$0.file.limit)
    }
  }

  private static func loan(_ method: RepaymentMethod, on opened: Day) -> Loan {
    Loan(
      RepaymentTerms(
        amount: .whole(1_000), months: 12, rate: DailyRate(millionths: 450), method: method,
        from: opened, dueDay: 10))
  }

  private static func card() -> Loan {
    var card = Loan(
      revolvingFrom: day - 400, rate: DailyRate(millionths: 500), minimumPercent: 10)
    card.spend(.whole(1_000))
    _ = card.issueStatement(days: 30)
    for _ in 0..<3 { _ = card.passDueDay() }
    card.spend(.whole(77))
    return card
  }
}
