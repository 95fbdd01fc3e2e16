package import Credit

extension NoticeEntry {
  /// Bytes of a record.
  package static let recordSize = 128

  /// Writes the entry as a record: account 4, day it arrived 2, day it was read 2, the notice, and
  /// zeros to the end.
  package func write(to record: UnsafeMutableRawBufferPointer) {
    precondition(record.count == NoticeEntry.recordSize)
    RecordEncoder.write(record) {
      $0.feed(UInt32(account))
      $0.feed(deliveredOn)
      $0.feed(readOn)
      notice.encode(into: &$0)
    }
  }

  /// Reads what `write` wrote, of an account of a world.
  package static func read(
    _ record: UnsafeRawBufferPointer, in setting: Setting
  ) throws(StateFault) -> NoticeEntry {
    var decoder = try StateDecoder(
      record, width: recordSize, on: Day.lived.upperBound, under: setting.policy)
    let account = try setting.account(from: &decoder)
    let (deliveredOn, readOn) = (decoder.day(), decoder.day())
    let notice = try Notice(from: &decoder)
    try decoder.end()
    guard !deliveredOn.isSet || deliveredOn >= notice.sent.day,
      !readOn.isSet || deliveredOn.isSet && readOn >= deliveredOn
    else { throw .noticeDelivery }
    return NoticeEntry(
      account: account, notice: notice, deliveredOn: deliveredOn, readOn: readOn)
  }
}

extension CaseEntry {
  /// Bytes of a record.
  package static let recordSize = 40

  /// Writes the entry as a record: account 4, exposure 4, the case, and zeros to the end.
  package func write(to record: UnsafeMutableRawBufferPointer) {
    precondition(record.count == CaseEntry.recordSize)
    RecordEncoder.write(record) {
      $0.feed(UInt32(account))
      $0.feed(exposure)
      matter.encode(into: &$0)
    }
  }

  /// Reads what `write` wrote, of an account of a world.
  package static func read(
    _ record: UnsafeRawBufferPointer, in setting: Setting
  ) throws(StateFault) -> CaseEntry {
    var decoder = try StateDecoder(
      record, width: recordSize, on: Day.lived.upperBound, under: setting.policy)
    let account = try setting.account(from: &decoder)
    let exposure = try decoder.money(.exposure)
    let matter = try Case(from: &decoder)
    try decoder.end()
    return CaseEntry(account: account, matter: matter, exposure: exposure)
  }
}

extension Setting {
  /// The number of an account that there is.
  fileprivate func account(from decoder: inout StateDecoder) throws(StateFault) -> Int {
    let account = Int(decoder.number() as UInt32)
    guard index(of: account) != nil else { throw .account }
    return account
  }
}
