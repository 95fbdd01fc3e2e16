package import Credit

extension SheetRow {
  /// Bytes of a record.
  package static let recordSize = 32

  /// Writes the row as a record: line 1, locks 2, cases 1, warning 1, score 2, days past due 2, the
  /// code cited 1, day of the last notice 2, tide 4, limit 4, hidden cap 4, used 4 bytes, and zeros
  /// to the end.
  package func write(to record: UnsafeMutableRawBufferPointer) {
    precondition(record.count == SheetRow.recordSize)
    RecordEncoder.write(record) {
      $0.feed(line.rawValue)
      $0.feed(locks)
      $0.feed(cases)
      $0.feed(warning.rawValue)
      $0.feed(score)
      $0.feed(daysPastDue)
      $0.feed(reason.rawValue)
      $0.feed(lastNotice)
      $0.feed(tide)
      $0.feed(limit)
      $0.feed(hiddenCap)
      $0.feed(used)
    }
  }

  /// Reads what `write` wrote.
  package static func read(
    _ record: UnsafeRawBufferPointer, in setting: Setting
  ) throws(StateFault) -> SheetRow {
    var decoder = try StateDecoder(
      record, width: recordSize, on: Day.lived.upperBound, under: setting.policy)
    let row = try SheetRow(from: &decoder)
    try decoder.end()
    return row
  }

  private init(from decoder: inout StateDecoder) throws(StateFault) {
    line = try decoder.value(.rowLine)
    locks = decoder.number()
    cases = decoder.number()
    warning = try decoder.value(.rowWarning)
    score = try decoder.number(in: 0...999, .score)
    daysPastDue = decoder.number()
    reason = try decoder.value(.rowReason)
    lastNotice = try decoder.past(.trackNotice)
    tide = decoder.number()
    limit = try decoder.money(.rowAmount)
    hiddenCap = try decoder.money(.rowAmount)
    used = decoder.balance()
    guard locks >> Lock.Kind.allCases.count == 0 else { throw .rowLocks }
    guard cases >> Case.Kind.allCases.count == 0 else { throw .rowCases }
  }
}
