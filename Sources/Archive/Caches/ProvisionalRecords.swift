internal import Credit
internal import World

struct StateFault: Error {}

private func copyOut<T: BitwiseCopyable>(_ value: T, _ record: UnsafeMutableRawBufferPointer) {
  withUnsafeBytes(of: value) { record.copyMemory(from: $0) }
}

extension Account {
  static var recordSize: Int { MemoryLayout<Account>.size }
  static func part(atByte offset: Int) -> String { "state" }
  func write(to record: UnsafeMutableRawBufferPointer) { copyOut(self, record) }
  static func read(
    _ record: UnsafeRawBufferPointer, number: Int, in setting: Setting, today: Today
  ) throws(StateFault) -> Account {
    let account = record.loadUnaligned(as: Account.self)
    guard Int(account.file.account) == number else { throw StateFault() }
    return account
  }
}

struct RawNotice: BitwiseCopyable {
  let account: UInt32
  let deliveredOn: Day
  let readOn: Day
  let notice: Notice
}

extension NoticeEntry {
  static var recordSize: Int { MemoryLayout<RawNotice>.size }
  func write(to record: UnsafeMutableRawBufferPointer) {
    copyOut(RawNotice(account: UInt32(account), deliveredOn: deliveredOn, readOn: readOn, notice: notice), record)
  }
  static func read(_ record: UnsafeRawBufferPointer) throws(StateFault) -> NoticeEntry {
    let raw = record.loadUnaligned(as: RawNotice.self)
    return NoticeEntry(account: Int(raw.account), notice: raw.notice, deliveredOn: raw.deliveredOn, readOn: raw.readOn)
  }
}

struct RawCase: BitwiseCopyable {
  let account: UInt32
  let exposure: Money
  let matter: Case
}

extension CaseEntry {
  static var recordSize: Int { MemoryLayout<RawCase>.size }
  func write(to record: UnsafeMutableRawBufferPointer) {
    copyOut(RawCase(account: UInt32(account), exposure: exposure, matter: matter), record)
  }
  static func read(_ record: UnsafeRawBufferPointer) throws(StateFault) -> CaseEntry {
    let raw = record.loadUnaligned(as: RawCase.self)
    return CaseEntry(account: Int(raw.account), matter: raw.matter, exposure: raw.exposure)
  }
}

extension SheetRow {
  static var recordSize: Int { MemoryLayout<SheetRow>.size }
  func write(to record: UnsafeMutableRawBufferPointer) { copyOut(self, record) }
  static func read(_ record: UnsafeRawBufferPointer) throws(StateFault) -> SheetRow {
    record.loadUnaligned(as: SheetRow.self)
  }
}

extension Measures {
  static var recordSize: Int { MemoryLayout<Measures>.size }
  func write(to record: UnsafeMutableRawBufferPointer) { copyOut(self, record) }
  static func read(_ record: UnsafeRawBufferPointer) throws(StateFault) -> Measures {
    record.loadUnaligned(as: Measures.self)
  }
}
