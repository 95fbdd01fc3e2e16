internal import People

/// Reads the rows of the real book, one line at a time, without making text of any field.
struct TaiwanRowReader {
  private let slots: [Int]
  /// The fields of the present line, numbered as ``TaiwanHeader/names``.
  private var fields: [Int]
  /// The line on which each account's number stood.
  private var lines: [Int: Int] = [:]

  init(_ header: TaiwanHeader) {
    slots = header.slots
    fields = [Int](repeating: 0, count: slots.count)
  }

  /// The row in a line of `bytes` (without its line end).
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, number: Int
  ) -> Result<TaiwanRow, TaiwanRefusal> {
    if let refusal = fill(bytes, line) ?? refusal() { return .failure(refusal) }
    let row = row
    if let excess = row.excess {
      return .failure(.outOfRange(column: excess.column, text: "\(excess.amount)"))
    }
    if let first = lines.updateValue(number, forKey: fields[0]) {
      lines[fields[0]] = first
      return .failure(.duplicate(fields[0], line: first))
    }
    return .success(row)
  }

  /// Fills the fields, or says why it can not.
  private mutating func fill(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> TaiwanRefusal? {
    var (start, column) = (line.lowerBound, 0)
    var refusal: TaiwanRefusal?
    while start <= line.upperBound {
      var end = start
      while end < line.upperBound, bytes[end] != UInt8(ascii: ",") { end += 1 }
      if column < slots.count && refusal == nil {
        refusal = fill(slots[column], bytes, start..<end)
      }
      column += 1
      start = end + 1
    }
    return column == slots.count
      ? refusal : .columns(found: column, expected: slots.count)
  }

  private mutating func fill(
    _ slot: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
  ) -> TaiwanRefusal? {
    let content = WholeNumberField(bytes, field)
    if case .number(let value) = content {
      fields[slot] = value
      return nil
    }
    let text = String(decoding: bytes[field], as: UTF8.self)
    return content == .tooLarge
      ? .outOfRange(column: name(slot), text: text) : .notANumber(column: name(slot), text: text)
  }

  /// The first rule that the filled fields break.
  private func refusal() -> TaiwanRefusal? {
    if fields[0] < 1 { return .number(fields[0]) }
    if fields[1] < 1 { return .limit(fields[1]) }
    for slot in 2...5 where fields[slot] < 0 {
      return .belowZero(column: name(slot), value: fields[slot])
    }
    for slot in 6...11 where !TaiwanHeader.statuses.contains(clamping: fields[slot]) {
      return .status(column: name(slot), value: fields[slot])
    }
    for slot in 18...23 where fields[slot] < 0 {
      return .belowZero(column: name(slot), value: fields[slot])
    }
    return (0...1).contains(fields[24]) ? nil : .outcome(fields[24])
  }

  /// The filled fields as a row; the source has the months from September back to April.
  private var row: TaiwanRow {
    TaiwanRow(
      number: Int32(fields[0]), limit: Int32(fields[1]),
      statuses: SixMonths { Int8(fields[11 - $0]) }, bills: SixMonths { Int32(fields[17 - $0]) },
      payments: SixMonths { Int32(fields[23 - $0]) }, defaulted: fields[24] == 1)
  }

  private func name(_ slot: Int) -> String { TaiwanHeader.names[slot] }
}

extension ClosedRange<Int8> {
  /// True if a wider number is in the range.
  fileprivate func contains(clamping value: Int) -> Bool {
    (Int(lowerBound)...Int(upperBound)).contains(value)
  }
}
