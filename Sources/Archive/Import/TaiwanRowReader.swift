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

/// What a field of a table says where a whole number belongs.
enum WholeNumberField: Equatable {
  /// A whole number of at most 32 bits.
  case number(Int)
  /// A whole number beyond 32 bits.
  case tooLarge
  /// Anything else.
  case other

  /// Reads a field: digits, perhaps with a sign, in quotes or between blanks, or with a fraction
  /// of zeros alone, as tables exported from other programs have them.
  ///
  /// It is written with plain indices, because a million fields are read in a moment only
  /// without slices.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) {
    let field = Self.bare(bytes, field)
    let isNegative = !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: "-")
    let start = field.lowerBound + (isNegative ? 1 : 0)
    var (index, value) = (start, 0)
    while index < field.upperBound, let digit = Self.digit(bytes[index]) {
      // Once too large, more digits change nothing, but they must still be digits.
      value = min(value * 10 + digit, Int(Int32.max) + 1)
      index += 1
    }
    if index == start || !Self.isZeroFraction(bytes, index..<field.upperBound) {
      self = .other
    } else if value > Int(Int32.max) {
      self = .tooLarge
    } else {
      self = .number(isNegative ? -value : value)
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  /// The field without blanks around it, then without quotes around that.
  private static func bare(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    let quote = UInt8(ascii: "\"")
    guard end - start >= 2, bytes[start] == quote, bytes[end - 1] == quote else {
      return start..<end
    }
    return start + 1..<end - 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// True for nothing, or a point with at least one zero and nothing else.
  private static func isZeroFraction(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>
  ) -> Bool {
    guard let point = rest.first else { return true }
    guard rest.count > 1, bytes[point] == UInt8(ascii: ".") else { return false }
    return rest.dropFirst().allSatisfy { bytes[$0] == 0x30 }
  }
}
