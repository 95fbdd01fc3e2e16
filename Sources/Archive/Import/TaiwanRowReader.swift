internal import People

/// Reads the rows of the real book, one line at a time, without making text of any field.
struct TaiwanRowReader {
  /// For each column, which of ``TaiwanHeader/names`` it is; below zero for one that is not used.
  private let slots: [Int]
  private let form: TableForm
  /// The fields of the present line, numbered as ``TaiwanHeader/names``.
  private var fields: [Int]
  /// The line on which each account's number stood.
  private var lines: [Int: Int] = [:]

  init(_ header: TaiwanHeader, _ form: TableForm) {
    (slots, self.form) = (header.slots.map { $0 ?? -1 }, form)
    fields = [Int](repeating: 0, count: TaiwanHeader.names.count)
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
      let end = end(of: start..<line.upperBound, bytes)
      if column < slots.count, refusal == nil, slots[column] >= 0 {
        refusal = fill(slots[column], bytes, start..<end)
      }
      column += 1
      start = end + 1
    }
    return column == slots.count
      ? refusal : .columns(found: column, expected: slots.count)
  }

  /// Where the field ends that begins at the start of `rest`. Quotes hide separators.
  private func end(of rest: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (quote, separator) = (UInt8(ascii: "\""), form.separator)
    var end = rest.lowerBound
    while end < rest.upperBound, bytes[end] == quote {
      // To behind the closing quote; two in a row are a quote within the field.
      end += 1
      while end < rest.upperBound, bytes[end] != quote { end += 1 }
      end = min(end + 1, rest.upperBound)
    }
    while end < rest.upperBound, bytes[end] != separator { end += 1 }
    return end
  }

  private mutating func fill(
    _ slot: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
  ) -> TaiwanRefusal? {
    let content = WholeNumberField(bytes, field, isContinental: form.isContinental)
    if case .number(let value) = content {
      fields[slot] = value
      return nil
    }
    let text = String(decoding: bytes[field], as: UTF8.self)
    switch content {
    case .number: return nil
    case .tooLarge: return .outOfRange(column: name(slot), text: text)
    case .ambiguous: return .ambiguous(column: name(slot), text: text)
    case .other: return .notANumber(column: name(slot), text: text)
    }
  }

  /// What stands in the source for sex, education, marriage and age. Nothing rests on them, but
  /// a row that has something else there is not one of the book.
  private static let traits = [1...2, 0...6, 0...3, 18...120]

  /// The first rule that the filled fields break.
  private func refusal() -> TaiwanRefusal? {
    if fields[0] < 1 { return .number(fields[0]) }
    if fields[1] < 1 { return .limit(fields[1]) }
    for (slot, allowed) in zip(2...5, Self.traits) where !allowed.contains(fields[slot]) {
      return .trait(column: name(slot), value: fields[slot], allowed: allowed)
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
