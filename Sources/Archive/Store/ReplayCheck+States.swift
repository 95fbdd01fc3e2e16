internal import Credit
internal import World

extension ReplayCheck {
  /// The keyframe of the day that the world is on, if it is of this very state.
  mutating func compareKeyframe(at point: StatePoint) {
    guard let frame = keyframes[point.day], frame.lastEntry == point.entry else { return }
    let base = frame.base.flatMap { keyframes[$0] }
    guard frame.base == nil || base != nil else {
      return note("states", "those kept of \(point.day) need others that are missing")
    }
    for chunk in frame.chunks.indices {
      guard let difference = difference(in: chunk, of: frame, over: base) else { continue }
      return note("states", "\(difference) kept of \(point.day) is not that of the replay")
    }
  }

  /// The first account of a chunk that is not as in the replay, and what of it; nil where all are.
  private func difference(
    in chunk: Int, of frame: StoredKeyframe, over base: StoredKeyframe?
  ) -> String? {
    let first = chunk * StateChunk.size
    let accounts = world.accounts[first..<min(first + StateChunk.size, world.accounts.count)]
    let expected = StateChunk.records(of: accounts)
    guard let columns = frame.columns(chunk, over: base), columns.count == expected.count else {
      return "what is from account \(accounts.first?.file.account ?? 0) on"
    }
    let found = Columns.records(of: columns, width: Account.recordSize)
    guard found != expected, let byte = found.indices.first(where: { found[$0] != expected[$0] })
    else { return nil }
    let (place, offset) = byte.quotientAndRemainder(dividingBy: Account.recordSize)
    let account = accounts[first + place].file.account
    return "the \(Account.part(atByte: offset)) of account \(account)"
  }

  /// The list, whose state the world is in.
  mutating func compareList(_ values: [CachedValue]) {
    var found: [SheetRow] = []
    for value in values {
      guard let rows = value.content?.withUnsafeBytes({ ListChunk.rows($0, store.setting) }) else {
        return note("list", "the kept list is damaged")
      }
      found += rows
    }
    let sheet = world.sheet(threads: threads)
    guard found.count == sheet.rows.count else {
      return note("list", "\(found.count) accounts are listed instead of \(sheet.rows.count)")
    }
    guard let place = found.indices.first(where: { found[$0] != sheet.rows[$0] }) else { return }
    note("list", "the kept row of account \(sheet.accounts[place]) is not that of the replay")
  }

  /// The queue of open cases, whose state the world is in.
  mutating func compareCases(_ values: [CachedValue]) {
    let found = values.first?.content?.withUnsafeBytes { ListChunk.cases($0, store.setting) }
    guard values.count == 1, let found else {
      return note("cases", "the kept queue is damaged")
    }
    let open = world.openCases()
    guard found != open else { return }
    let differing = zip(found, open).first { $0 != $1 }?.1.account
    let whose = differing.map { " from account \($0) on" } ?? ""
    note("cases", "the kept queue is not that of the replay\(whose)")
  }
}
