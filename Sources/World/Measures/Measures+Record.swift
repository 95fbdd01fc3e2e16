package import Credit

extension Measures {
  /// Bytes of a record.
  package static let recordSize =
    80 + MemoryLayout<Tally>.size + MemoryLayout<Standing>.size

  /// Writes the day as a record of whole numbers of 8 bytes each, little-endian, two's complement:
  ///
  /// | from | numbers | what |
  /// |---|---|---|
  /// | 0 | 1 | the day, since 1970-01-01 |
  /// | 8 | 107 | the tally, in the order of its declaration |
  /// | 864 | 45 | the standing, in the order of its declaration |
  /// | 1,224 | 3 | cost of funding, cost of cases, value of the customers lost |
  /// | 1,248 | 4 | capital, market rate, unemployment, regime |
  /// | 1,280 | 2 | the first account at fault, 0 for none; what was broken there, by its number |
  ///
  /// Of a tally and a standing what is counted by bucket takes 8 numbers, M0 first, what is counted
  /// by kind of lock 16, weakest first and the last 0, and the ledger 9.
  package func write(to record: UnsafeMutableRawBufferPointer) {
    precondition(record.count == Measures.recordSize)
    RecordEncoder.write(record) {
      $0.feed(UInt64(day.number))
      Measures.encode(tally, into: &$0)
      Measures.encode(standing, into: &$0)
      for value in surroundings { $0.feed(Int64(value)) }
    }
  }

  /// Reads what `write` wrote.
  package static func read(
    _ record: UnsafeRawBufferPointer, in setting: Setting
  ) throws(StateFault) -> Measures {
    var decoder = try StateDecoder(
      record, width: recordSize, on: Day.lived.upperBound, under: setting.policy)
    let day = try decoder.number(in: 1...UInt64(Day.lived.upperBound.number), .measuresDay)
    var measures = Measures(day: Day(clamping: Int(day)))
    try decode(&measures.tally, from: &decoder)
    try decode(&measures.standing, from: &decoder)
    try measures.decodeSurroundings(from: &decoder)
    try decoder.end()
    return measures
  }

  /// Writes what is nothing but `Int` fields, field by field.
  private static func encode<Value: BitwiseCopyable>(
    _ value: Value, into encoder: inout RecordEncoder
  ) {
    withUnsafeBytes(of: value) {
      for number in $0.bindMemory(to: Int.self) { encoder.feed(Int64(number)) }
    }
  }

  private static func decode<Value: BitwiseCopyable>(
    _ value: inout Value, from decoder: inout StateDecoder
  ) throws(StateFault) {
    for place in 0..<MemoryLayout<Value>.size / MemoryLayout<Int>.size {
      let number = try decoder.measure()
      withUnsafeMutableBytes(of: &value) { $0.bindMemory(to: Int.self)[place] = number }
    }
  }
}

extension StateDecoder {
  /// A number of a day, such that decades of days can be added up.
  mutating func measure(
    in range: ClosedRange<Int64> = -1 << 44...1 << 44, _ fault: StateFault = .measure
  ) throws(StateFault) -> Int { Int(try number(in: range, fault)) }
}
