import Testing

@testable import Credit
@testable import World

/// What a world shows of a day is read back as it was written; damage is refused or is harmless.
@Suite struct EntryRecordTests {
  @Test(
    "notices, cases, rows and measures", arguments: RecordWorld.allCases,
    [UInt64.random(in: 1...999_999)])
  func readBack(_ kind: RecordWorld, _ seed: UInt64) throws {
    let setting = try kind.setting(seed: seed)
    var (world, chance) = (WorldState(setting), Chance(seed))
    let place = "seed \(seed), \(kind)"
    while world.head < setting.genesis + kind.days {
      let result = world.step(days: chance.pick(1..<70))
      for entry in result.notices {
        #expect(try entry.reread(in: setting) == entry, "\(place)")
      }
      for entry in world.openCases() {
        #expect(try entry.reread(in: setting) == entry, "\(place)")
      }
      for row in world.sheet().rows { #expect(try row.reread(in: setting) == row, "\(place)") }
      for day in result.measures { #expect(try day.reread(in: setting) == day, "\(place)") }
    }
  }

  @Test func faultsAreReadBack() throws {
    let setting = Stories.setting
    var measures = Measures(day: setting.genesis)
    measures.note(InvariantFault(account: 7, day: setting.genesis, .reasonsHold))
    #expect(try measures.reread(in: setting).firstFault == measures.firstFault)
    #expect(measures.firstFault != nil)
  }

  @Test("a damaged record is refused, or is written again as it was read")
  func damage() throws {
    let seed = UInt64.random(in: 1...999_999)
    let setting = try RecordWorld.stress.setting(seed: seed)
    var (world, chance) = (WorldState(setting), Chance(seed))
    for _ in 0..<40 {
      let result = world.step(days: 14)
      for entry in result.notices { try check(entry, setting, &chance, "seed \(seed)") }
      for entry in world.openCases() { try check(entry, setting, &chance, "seed \(seed)") }
      for row in world.sheet().rows { try check(row, setting, &chance, "seed \(seed)") }
      for day in result.measures { try check(day, setting, &chance, "seed \(seed)") }
    }
  }

  private func check<Entry: Recorded>(
    _ entry: Entry, _ setting: Setting, _ chance: inout Chance, _ place: String
  ) throws {
    var record = entry.record
    for _ in 0..<chance.pick(1..<4) {
      record[chance.pick(0..<record.count)] = UInt8(chance.pick(0..<256))
    }
    do {
      let read = try record.withUnsafeBytes { try Entry.read($0, in: setting) }
      #expect(read.record == record, "\(place)")
    } catch is StateFault { return }
  }

  @Test func fieldsOfMeasuresStandInThisOrder() {
    #expect(names(Tally()) == EntryRecordTests.tally.split(separator: " ").map(String.init))
    #expect(names(Standing()) == EntryRecordTests.standing.split(separator: " ").map(String.init))
    #expect(Measures.recordSize == 8 * (1 + tallyCount + standingCount + 9))
  }

  private var tallyCount: Int { MemoryLayout<Tally>.size / 8 }
  private var standingCount: Int { MemoryLayout<Standing>.size / 8 }

  private func names(_ value: Any) -> [String] {
    Mirror(reflecting: value).children.compactMap(\.label)
  }

  private static let tally = """
    draws drawsRefused drawnFen limitRaised limitCut locksPlaced locksLifted wrongLocks notices \
    adverseActions invitations marketingAfterOptOut opened declined closed reviewsOpened \
    appealsFiled appealsGranted complaints writtenOffFen penaltyIncomeFen interestIncomeFen \
    invariantFaults wrongLockMinutes wrongRefusals harmFen lostCustomers foundOutAtDraw \
    balanceChasing appealsPartly appealsDenied lockAppeals lockAppealsGranted cutsWithoutLateness \
    tightened caseTouches casesBreached disputes dataCorrected humansAsked plansOffered \
    plansBegan plansBroken collectionContacts collectionCalls bureauReports serviceContacts \
    serviceBreaches explanations barred recoveredFen interestNotAccruedFen adverseDecisions \
    takeoversCaught takeovers stolenFen rolls locksByKind locksEndedByKind casesDecided \
    casesOpened postings
    """

  private static let standing = """
    accounts open suspended closed withoutLine invited applied declined writtenOff late \
    outstandingFen overdue30Fen overdue90Fen nonAccrualFen limitFen usedFen expectedLossFen \
    openCases yellow orange red plans barred dataMissing dataStale dataContradictory \
    dataOutOfRange dataDisputed reported buckets bucketFen
    """
}

/// What is kept as a record of fixed width.
protocol Recorded: Equatable {
  static var recordSize: Int { get }
  func write(to record: UnsafeMutableRawBufferPointer)
  static func read(
    _ record: UnsafeRawBufferPointer, in setting: Setting
  ) throws(StateFault) -> Self
}

extension NoticeEntry: Recorded {}
extension CaseEntry: Recorded {}
extension SheetRow: Recorded {}
extension Measures: Recorded {}

extension Recorded {
  var record: [UInt8] {
    var bytes = [UInt8](repeating: 0xFF, count: Self.recordSize)
    bytes.withUnsafeMutableBytes { write(to: $0) }
    return bytes
  }

  func reread(in setting: Setting) throws -> Self {
    try record.withUnsafeBytes { try Self.read($0, in: setting) }
  }
}
