package import Credit
import People

extension Account {
  /// Bytes of a record: the canonical encoding of the account with every part in its full width, so
  /// that each byte means the same for every account and many records can be kept by columns.
  ///
  /// | from | bytes | part | |
  /// |---|---|---|---|
  /// | 0 | 4 | account number | |
  /// | 4 | 9 | `Line` | its state in 4 bytes |
  /// | 13 | 29 | `Limit` | what was announced in 6, from 24 |
  /// | 42 | 214 | `Debt` | eight places of 25 |
  /// | 256 | 121 | `Locks` | how many 1, then fifteen places of 8, one a kind |
  /// | 377 | 12 | `ScoreState` | |
  /// | 389 | 82 | `Portrait` | |
  /// | 471 | 4 | `ConsentLedger` | |
  /// | 475 | 6 | `IdentityCheck` | |
  /// | 481 | 4 | `Permission` | its state in 3 |
  /// | 485 | 10 | `Invitation` | |
  /// | 495 | 8 | `Replan` | |
  /// | 503 | 1 | `Reminder` | |
  /// | 504 | 3 | code whose rules rest 1, until 2 | |
  /// | 507 | 145 | `Cases` | five places of 29: 0, or 1 and the case, its state in 3 |
  /// | 652 | 101 | `AppealableDecisions` | how many 1, then four places of 25 |
  /// | 753 | 7 | decisions 2, notices 2, cases 2 so far, whether to watch 1 | |
  /// | 760 | 18 | `Person` | the source in 2 |
  /// | 778 | 15 | `Track` | |
  /// | 793 | 7 | zeros | |
  ///
  /// The fields of each part stand as its `encode(into:)` says. Numbers are little-endian; a day
  /// takes 2 bytes (days since 1970-01-01, 0 for none), a moment 4 (day, minute of the day), money
  /// 4 (fen, two's complement), a rate 2 (millionths a day), a truth value 1 (0 or 1), an enum 1
  /// (its number). What can be there or not is 0, or 1 and the value. Whatever is shorter than its
  /// place, and every place that is free, is filled up with zeros behind.
  package static let recordSize = 800

  /// Which part of an account stands at a byte of its record, in words.
  package static func part(atByte byte: Int) -> String {
    let parts: KeyValuePairs<Int, String> = [
      0: "number", 4: "line", 13: "limit", 42: "debt", 256: "locks", 377: "score",
      389: "portrait", 471: "consents", 475: "identity check", 481: "permission",
      485: "invitation", 495: "repayment plan", 503: "reminder", 504: "resting rules",
      507: "cases", 652: "appealable decisions", 753: "counts", 760: "person", 778: "track",
      793: "end",
    ]
    return parts.last { $0.key <= byte }?.value ?? "number"
  }

  /// Writes the account as a record of `recordSize` bytes.
  package func write(to record: UnsafeMutableRawBufferPointer) {
    precondition(record.count == Account.recordSize)
    RecordEncoder.write(record) { encode(into: &$0) }
  }

  /// Reads the record of an account as it was written on a day, after that day's orders. The alarm
  /// is made anew.
  package static func read(
    _ record: UnsafeRawBufferPointer, number: Int, in setting: Setting, today: Today
  ) throws(StateFault) -> Account {
    var decoder = try StateDecoder(
      record, width: recordSize, on: today.day, under: setting.policy)
    let file = try CreditFile(from: &decoder, account: number)
    let person = try Person(from: &decoder, account: number, in: setting.cast)
    var account = Account(file: file, person: person)
    account.track = try Track(from: &decoder)
    try decoder.end()
    Alarm.set(&account.file, today)
    return account
  }
}
