/// Reads a record of fixed width back, field by field in the order of the encoding.
///
/// A record may be damaged, so nothing in it is believed: every number is checked against what it
/// may be before it becomes a value, and what is written as nothing must be zero. Whatever is read
/// this way is written again as the same bytes.
///
/// A record is what `RecordEncoder` writes: a slot that holds less than it could is filled up with
/// zeros, so that each byte of a record means the same for every account.
package struct StateDecoder {
  @usableFromInline let record: UnsafeRawBufferPointer
  @usableFromInline var place = 0
  /// The day of the record: nothing it tells of happened later.
  @usableFromInline let today: Day
  /// How many rules and segments the policy has.
  @usableFromInline let rules: Int
  @usableFromInline let segments: Int

  /// A decoder at the start of a record of `width` bytes that was written on a day, under a policy.
  package init(
    _ record: UnsafeRawBufferPointer, width: Int, on day: Day, under policy: Policy
  ) throws(StateFault) {
    guard record.count == width else { throw .width }
    (self.record, today) = (record, day)
    (rules, segments) = (policy.rules.count, max(1, policy.segments.count))
  }

  /// The rest of the record holds nothing.
  package mutating func end() throws(StateFault) { try blank(record.count - place, .end) }
}

// Inlined by force, as feeding is: a record has some 250 fields.
extension StateDecoder {
  /// A number of so many bytes, any there is.
  @inlinable @inline(__always)
  package mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    precondition(place + MemoryLayout<Number>.size <= record.count)
    let number = record.loadUnaligned(fromByteOffset: place, as: Number.self)
    place += MemoryLayout<Number>.size
    return Number(littleEndian: number)
  }

  /// A number within a range.
  @inlinable @inline(__always)
  package mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
    in range: ClosedRange<Number>, _ fault: StateFault
  ) throws(StateFault) -> Number {
    let number: Number = number()
    guard range.contains(number) else { throw fault }
    return number
  }

  /// A truth value.
  @inlinable @inline(__always)
  package mutating func truth(_ fault: StateFault) throws(StateFault) -> Bool {
    try number(in: 0...1 as ClosedRange<UInt8>, fault) == 1
  }

  /// A case of an enum, by its number.
  @inlinable @inline(__always)
  package mutating func value<Value: RawRepresentable<UInt8>>(
    _ fault: StateFault
  ) throws(StateFault) -> Value {
    guard let value = Value(rawValue: number()) else { throw fault }
    return value
  }

  /// A set of members that are all known.
  @inlinable @inline(__always)
  package mutating func members<Members: OptionSet>(
    of known: UInt8, _ fault: StateFault
  ) throws(StateFault) -> Members where Members.RawValue == UInt8 {
    let bits: UInt8 = number()
    guard bits & ~known == 0 else { throw fault }
    return Members(rawValue: bits)
  }
}

extension StateDecoder {
  /// Any day of the calendar, or none.
  @inlinable @inline(__always)
  package mutating func day() -> Day { Day(number: Int(number() as UInt16)) }

  /// A day on which something happened: not after the record's; or none.
  @inlinable @inline(__always)
  package mutating func past(_ fault: StateFault) throws(StateFault) -> Day {
    let day = day()
    guard day <= today else { throw fault }
    return day
  }

  /// A day that is set.
  @inlinable @inline(__always)
  package mutating func date(_ fault: StateFault) throws(StateFault) -> Day {
    let day = day()
    guard day.isSet else { throw fault }
    return day
  }

  /// A moment of any day, or none.
  @inlinable @inline(__always)
  package mutating func moment(_ fault: StateFault) throws(StateFault) -> Moment {
    let day = day()
    return Moment(day, minute: Int(try number(in: 0...1_439 as ClosedRange<UInt16>, fault)))
  }

  /// A moment at which something happened: not after the record's day; or none.
  @inlinable @inline(__always)
  package mutating func pastMoment(_ fault: StateFault) throws(StateFault) -> Moment {
    let moment = try moment(fault)
    guard moment.day <= today else { throw fault }
    return moment
  }

  /// An amount of money, negative too.
  @inlinable @inline(__always)
  package mutating func balance() -> Money { Money(fen: Int(number() as Int32)) }

  /// An amount of money, at least nothing.
  @inlinable @inline(__always)
  package mutating func money(_ fault: StateFault) throws(StateFault) -> Money {
    Money(fen: Int(try number(in: 0...Int32.max, fault)))
  }

  /// An amount that is kept in hundreds, as their number.
  @inlinable @inline(__always)
  package mutating func hundreds(_ fault: StateFault) throws(StateFault) -> UInt16 {
    let (hundreds, rest) = (number() as UInt32).quotientAndRemainder(dividingBy: 10_000)
    guard rest == 0, hundreds <= UInt16.max else { throw fault }
    return UInt16(hundreds)
  }

  /// A rate a day in millionths, at most the highest.
  @inlinable @inline(__always)
  package mutating func rate(_ fault: StateFault) throws(StateFault) -> UInt16 {
    try number(in: 0...UInt16(DailyRate.highest.millionths), fault)
  }

  /// A rule by its index in the policy; 65,535 for none.
  @inlinable @inline(__always)
  package mutating func rule(_ fault: StateFault) throws(StateFault) -> UInt16 {
    let rule: UInt16 = number()
    guard Int(rule) < rules || rule == .max else { throw fault }
    return rule
  }
}

extension StateDecoder {
  /// A segment by its position in the policy; the first where there are none.
  package mutating func segment(_ fault: StateFault) throws(StateFault) -> UInt8 {
    let segment: UInt8 = number()
    guard Int(segment) < segments else { throw fault }
    return segment
  }

  /// What stands in a slot of so many bytes, and zeros behind it.
  @inlinable @inline(__always)
  package mutating func slot<Value>(
    _ width: Int, _ fault: StateFault,
    _ read: (inout StateDecoder) throws(StateFault) -> Value
  ) throws(StateFault) -> Value {
    let end = place + width
    let value = try read(&self)
    try blank(end - place, fault)
    return value
  }

  /// A slot that says first whether there is something in it.
  @inlinable @inline(__always)
  package mutating func optional<Value>(
    _ width: Int, _ fault: StateFault,
    _ read: (inout StateDecoder) throws(StateFault) -> Value
  ) throws(StateFault) -> Value? {
    try slot(width, fault) { decoder throws(StateFault) in
      try decoder.truth(fault) ? try read(&decoder) : nil
    }
  }

  /// A case of an enum that is there or not, in two bytes.
  @inlinable @inline(__always)
  package mutating func choice<Value: RawRepresentable<UInt8>>(
    _ fault: StateFault
  ) throws(StateFault) -> Value? {
    let (isThere, number) = (try truth(fault), number() as UInt8)
    guard isThere else {
      if number != 0 { throw fault }
      return nil
    }
    guard let value = Value(rawValue: number) else { throw fault }
    return value
  }

  /// Whether the next so many bytes are all zero; they are not read by that.
  @inlinable @inline(__always)
  package func isBlank(_ width: Int) -> Bool {
    var (at, bits) = (place, 0 as UInt64)
    let end = place + width
    precondition(end <= record.count)
    while at + 8 <= end {
      bits |= record.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      at += 8
    }
    while at < end {
      bits |= UInt64(record[at])
      at += 1
    }
    return bits == 0
  }

  /// Passes over so many bytes, which must be zero.
  @inlinable @inline(__always)
  package mutating func blank(_ width: Int, _ fault: StateFault) throws(StateFault) {
    guard width >= 0, isBlank(width) else { throw fault }
    place += width
  }
}
