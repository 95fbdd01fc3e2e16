import Testing
import World

@testable import Credit

/// What rules see of a file, characteristic by characteristic.
@Suite struct ObservedTests {
  @Test("each characteristic is read off its own datum")
  func everyCharacteristic() throws {
    let (file, today) = try busy()
    let expected = Self.expected(today)
    for characteristic in Characteristic.allCases {
      let seen = file.value(of: characteristic, on: today, asked: .whole(1_130))
      #expect(seen == expected[characteristic], "\(characteristic)")
    }
    // No two of those that are not a yes or no are the same, so that none can stand for another.
    let numbers = Self.expected(today).values.filter { $0 > 7 }
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("each yes is read off its own mark")
  func everyMark() throws {
    let (plain, today) = try busy()
    let marks: [(Characteristic, Int, (inout CreditFile) -> Void)] = [
      (.realName, 1, { $0.profile.marks.insert(.realName) }),
      (.festivalSpender, 1, { $0.activity.marks.insert(.festivalSpender) }),
      (.theftReported, 1, { $0.access.marks.insert(.theftReported) }),
      (.watchListFlow, 1, { $0.access.marks.insert(.watchListFlow) }),
      (.gamblingFlow, 1, { $0.access.marks.insert(.gamblingFlow) }),
      (.forbiddenUse, 1, { $0.access.marks.insert(.forbiddenUse) }),
      (.authorityHold, 1, { $0.access.marks.insert(.authorityHold) }),
      (.newDevice, 1, { $0.access.newDeviceOn = today.day }),
      (.identityVerified, 1, { $0.identity = IdentityCheck(passed: .all) }),
    ]
    for (characteristic, value, set) in marks {
      var file = plain
      set(&file)
      for other in Characteristic.allCases {
        let (before, after) = (plain.value(of: other, on: today), file.value(of: other, on: today))
        #expect(after == (other == characteristic ? value : before), "\(characteristic): \(other)")
      }
    }
  }

  @Test("without consent nothing of the bureau is seen, of a recorded book only what it holds")
  func unseen() throws {
    var (file, today) = try busy()
    (file.line, file.consents) = (Line(), ConsentLedger(given: []))
    for characteristic in Characteristic.allCases where characteristic.isOfBureau {
      #expect(file.value(of: characteristic, on: today) == nil, "\(characteristic)")
    }
    file.profile.marks.insert(.recordedBook)
    for characteristic in Characteristic.allCases where !characteristic.isOnRecord {
      #expect(file.value(of: characteristic, on: today) == nil, "\(characteristic)")
    }
  }

  private static func expected(_ today: Today) -> [Characteristic: Int] {
    [
      .tenureMonths: 41, .realName: 0, .identityVerified: 0, .age: 38, .student: 0,
      .documentDays: 77, .activeDays30: 10, .monthlySpend: 2_001, .quickPay: 11,
      .festivalSpender: 0, .transactions: 50, .usualAmount: 61, .activityPercent: 47,
      .walletUse: 3, .billsPaid: 13, .sisterDebt: 3_100, .sisterLate: 14, .monthsOnBook: 23,
      .daysPastDue: 0, .late12: 5, .late3: 2, .onTimeRun: 15, .failedDebits30: 4,
      .utilisation: 20, .daysSinceUse: 35, .daysSinceLogin: 36, .draws7: 6, .owed: 2_000,
      .daysSinceRaise: 401, .monthsSinceCut: 9, .limit: 9_900, .highUseMonths: 16,
      .lastMinutePays: 17, .daysSincePaidOff: 555, .planBroken: 0, .inquiries90: 12,
      .bureauInquiries: 18, .otherLenders: 19, .outsideLate60: 21, .debtToIncome: 24,
      .newLoans60: 8, .income: 8_003, .incomeFall: 25, .score: 612, .scoreFall: 31,
      .defaultProbability: 345, .treeProbability: 456, .warningLevel: 2, .wrongPasswords: 22,
      .newDevice: 0, .loginDistance: 801, .farLogins: 4, .contactChanges7: 3,
      .theftReported: 0, .roundPayments30: 26, .unusualAmount: 133, .watchListFlow: 0,
      .gamblingFlow: 0, .forbiddenUse: 0, .authorityHold: 0, .drawAmount: 1_130, .drawShare: 7,
      .available: 12_145, .loansRunning: 1, .marketingConsent: 1, .scoringConsent: 1,
      .lineActive: 1, .regime: Int(today.environment.regime.rawValue),
      .marketRate: today.environment.marketRate, .capital: today.environment.capitalPercent,
      .dataFaults: 1,
    ]
  }

  /// A file in which every datum differs from every other.
  private func busy() throws -> (CreditFile, Today) {
    let today = try Tale().life(until: 50).today
    let day = today.day
    var file = CreditFile(
      account: 1, portrait: portrait(today), consents: [.scoring, .bureau, .marketing])
    try file.line.apply(on: day - 700)
    try file.line.open(on: day - 700, rate: DailyRate(millionths: 450), dueDay: 10)
    (file.limit.shown, file.limit.raisedOn, file.limit.cutOn) = (
      .whole(9_900), day - 401, day - 285
    )
    file.limit.offer(extra: .whole(4_245), until: day + 9)
    file.limit.claimExtra()
    file.debt.add(
      RepaymentTerms(
        amount: .whole(2_000), months: 6, rate: DailyRate(millionths: 450),
        method: .equalInstalments, from: day, dueDay: 10), at: 0, minimumPercent: 10)
    (file.score.shown, file.score.previous) = (612, 643)
    (file.score.defaultProbability, file.score.treeProbability) = (345, 456)
    try file.score.watch.rise(to: .yellow, on: day - 1, isFraud: false)
    try file.score.watch.rise(to: .orange, on: day, isFraud: false)
    return (file, today)
  }

  private func portrait(_ today: Today) -> Portrait {
    let day = today.day
    var all = Portrait()
    (all.profile.registered, all.profile.income) = (day - 41 * 30, .whole(8_003))
    (all.profile.incomeOn, all.profile.documentUntil) = (day, day + 77)
    all.profile.birthYear = UInt8(today.year - 38 - 1_900)
    (all.activity.activeDays, all.activity.usualActive) = (0x3FF, 21)
    (all.activity.monthlySpend, all.activity.usualAmount) = (2_001, 61)
    (all.activity.quickPay, all.activity.transactions, all.activity.walletUse) = (11, 50, 3)
    (all.activity.billsPaid, all.activity.lastLogin) = (13, day - 36)
    (all.outside.sisterHundreds, all.outside.sisterLate) = (31, 14)
    (all.outside.debtHundreds, all.outside.incomeHundreds) = (200, 60)
    (all.outside.inquiryWeeks, all.outside.olderInquiryWeeks) = (0x45, 0x3)
    (all.outside.bureauInquiries, all.outside.otherLenders, all.outside.late60) = (18, 19, 21)
    (all.outside.loanWeeks, all.outside.bureauOn) = (0b11_10_11, day)
    (all.conduct.lateMonths, all.conduct.onTimeRun) = (0b0111_0000_0011, 15)
    (all.conduct.failedDebitDays, all.conduct.drawDays) = (0b1111, 0b11_11)
    (all.conduct.lastUse, all.conduct.paidOffOn) = (day - 35, day - 555)
    (all.conduct.highUseMonths, all.conduct.lastMinutePays) = (16, 17)
    (all.access.wrongPasswords, all.access.loginDistance) = (22, 801)
    (all.access.farLogins, all.access.contactChangeDays) = (0b01_11, 0b111)
    (all.access.roundPayments, all.access.roundPaymentOn) = (26, day - 2)
    all.access.unusualPercent = 133
    all.disputed = .spending
    return all
  }
}
