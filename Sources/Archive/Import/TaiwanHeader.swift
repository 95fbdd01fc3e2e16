/// The columns of the real book in one copy of it, found by name.
///
/// Copies differ: the published workbook has a line of X1 to X23 and Y above the names, tools add
/// an index, rename PAY_0, or shorten the outcome. Neither case, quotes nor the marks between words
/// are regarded, and columns may stand in any order.
struct TaiwanHeader: Equatable {
  /// The columns in the order of the published file; the fields of a row are numbered so.
  static let names = [
    "id", "limit_bal", "sex", "education", "marriage", "age",
    "pay_0", "pay_2", "pay_3", "pay_4", "pay_5", "pay_6",
    "bill_amt1", "bill_amt2", "bill_amt3", "bill_amt4", "bill_amt5", "bill_amt6",
    "pay_amt1", "pay_amt2", "pay_amt3", "pay_amt4", "pay_amt5", "pay_amt6",
    "default_next_month",
  ]
  /// The statuses that the source uses.
  static let statuses: ClosedRange<Int8> = -2...9

  /// For each column of the file, which of ``names`` it is; nil for one that is not used.
  private(set) var slots: [Int?] = []
  /// The columns that are not there.
  private(set) var missing: [String] = []
  /// The columns that stand there twice.
  private(set) var repeated: [String] = []
  /// The columns that are not used, as they are written.
  private(set) var unused: [String] = []
  /// Whether the accounts' numbers stand in a column without a name.
  private(set) var isNumberUnnamed = false

  /// Whether a row can be read by it.
  var isWhole: Bool { missing.isEmpty && repeated.isEmpty }

  /// The columns of these names.
  init(_ names: [String]) {
    let words = names.map(Self.squeezed)
    var slots = words.map { Self.slots[$0] }
    if !words.contains("pay0"), let renamed = words.firstIndex(of: "pay1") { slots[renamed] = 6 }
    let unnamed = words.indices.filter { ["", "unnamed0"].contains(words[$0]) }
    if !slots.contains(0), unnamed.count == 1 {
      slots[unnamed[0]] = 0
      isNumberUnnamed = true
    }
    for (slot, name) in Self.names.enumerated() {
      let count = slots.count { $0 == slot }
      if count == 0 { missing.append(name) }
      if count > 1 { repeated.append(name) }
    }
    unused = names.indices.filter { slots[$0] == nil }.map { index in
      words[index].isEmpty ? "column \(index + 1), without a name" : names[index]
    }
    self.slots = slots
  }

  /// The letters and digits of a name.
  private static func squeezed(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Which column is meant by a name's letters and digits.
  private static let slots: [String: Int] = {
    var slots: [String: Int] = [:]
    for (slot, name) in names.enumerated() { slots[squeezed(name)] = slot }
    // Of the published workbook's first line.
    for slot in 1...23 { slots["x\(slot)"] = slot }
    slots["y"] = 24
    let others = [
      "limitbalance": 1, "creditlimit": 1, "gender": 2, "marital": 4, "maritalstatus": 4,
      "defaultpaymentnextmonth": 24, "defaultpayment": 24, "default": 24,
    ]
    return slots.merging(others) { first, _ in first }
  }()
}

/// Where the columns are named in one copy of the real book, and how that copy is written.
struct TaiwanHead {
  /// The columns.
  let header: TaiwanHeader
  /// The line on which they are named.
  let line: Int
  /// How the table is written.
  let form: TableForm
  /// What follows.
  let body: TableLines

  /// Among how many lines the names are looked for, and how long their line may be.
  private static let (mostLines, longestLine) = (5, 1 << 16)

  /// Looks among the first lines for the one that names most columns; of two alike it is the later,
  /// since a line of short names stands above that of the names.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let form = TableForm(of: bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lines = TableLines(
      bytes, from: bytes.starts(with: mark) ? mark.count : 0, end: form.lineEnd)
    var best: TaiwanHead?
    for _ in 0..<Self.mostLines {
      guard let line = lines.next() else { break }
      let text = UnsafeBufferPointer(rebasing: bytes[line.prefix(Self.longestLine)])
      let separated = form.separated(as: text)
      let header = TaiwanHeader(Self.names(in: text, separated.separator))
      let missing = header.missing.count
      let isStrange = missing == TaiwanHeader.names.count
      if let best, best.header.missing.count < missing || isStrange { continue }
      best = TaiwanHead(header: header, line: lines.number, form: separated, body: lines)
    }
    guard let best else { return nil }
    self = best
  }

  private init(header: TaiwanHeader, line: Int, form: TableForm, body: TableLines) {
    (self.header, self.line, self.form, self.body) = (header, line, form, body)
  }

  /// The names in a line, without quotes and blanks around them.
  private static func names(
    in line: UnsafeBufferPointer<UInt8>, _ separator: UInt8
  ) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { name in
      let text = String(decoding: name, as: UTF8.self)
      return String(
        text.drop { " \t\"'".contains($0) }.reversed().drop { " \t\"'".contains($0) }
          .reversed())
    }
  }
}
