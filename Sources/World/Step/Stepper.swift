import Credit
import Dispatch
import People

/// Steps a stretch of days over all accounts, split by account over threads.
struct Stepper {
  let setting: Setting
  let from: Day
  let days: Int
  let threads: Int

  /// Fixed pieces, whatever the number of threads, so that results merge the same way.
  private static let pieces = 64

  /// Steps all accounts, which stood like `base` together before, and renews their rows of the
  /// list, if there are any.
  func run(
    on accounts: inout [Account], rows: inout [SheetRow]?, from base: Standing
  ) -> StepResult {
    let count = accounts.count
    let size = max(1, (count + Stepper.pieces - 1) / Stepper.pieces)
    let used = (count + size - 1) / size
    var results = [StepResult?](repeating: nil, count: used)
    var list = rows ?? []
    rows = nil
    accounts.withUnsafeMutableBufferPointer { accounts in
      list.withUnsafeMutableBufferPointer { list in
        results.withUnsafeMutableBufferPointer { results in
          // Each piece touches its own accounts, its own rows and its own result only.
          nonisolated(unsafe) let (accounts, list, results) = (accounts, list, results)
          spread(used) { piece, todays in
            let range = piece * size..<min(count, (piece + 1) * size)
            results[piece] = live(range, of: accounts, list, todays)
          }
        }
      }
    }
    rows = list.isEmpty ? nil : list
    var merged = merge(results.compactMap { $0 })
    var standing = base
    for place in merged.measures.indices {
      // Standings were taken down where they changed: each day adds to the one before.
      merged.measures[place].standing += standing
      standing = merged.measures[place].standing
      merged.measures[place].settle(setting.today(from + place + 1))
    }
    return merged
  }

  /// Every thread has days of its own: what two threads count references to slows both.
  private func spread(_ count: Int, _ body: @Sendable (Int, [Today]) -> Void) {
    let lanes = max(1, min(threads, count))
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      let todays = (0...days).map { setting.today(from + $0) }
      for piece in stride(from: lane, to: count, by: lanes) { body(piece, todays) }
    }
  }

  private func live(
    _ range: Range<Int>, of accounts: UnsafeMutableBufferPointer<Account>,
    _ list: UnsafeMutableBufferPointer<SheetRow>, _ todays: [Today]
  ) -> StepResult {
    var result = StepResult()
    let renewsAll = renewsAllRows(todays)
    var measures = todays.dropFirst().map { Measures(day: $0.day) }
    var recorder = Recorder(everything: false)
    let glance = Glance(setting.cast)
    measures.withUnsafeMutableBufferPointer { measures in
      for index in range {
        let hasLived = live(index, of: accounts, todays, glance, measures, &recorder, &result)
        guard !list.isEmpty, hasLived || renewsAll, let last = todays.last else { continue }
        list[index] = SheetRow(accounts[index], last)
      }
    }
    result.measures = measures
    return result
  }

  /// Whether rows change without anything happening to their accounts: at a month's end the little
  /// tide moves on, and weather or law move the hidden cap.
  private func renewsAllRows(_ todays: [Today]) -> Bool {
    guard let before = todays.first, let after = todays.last else { return false }
    return todays.dropFirst().contains(where: \.isMonthEnd)
      || before.environment.isUnlike(after.environment)
  }

  /// All the days of one account, so that it stays in cache; false where they all just passed.
  private func live(
    _ index: Int, of accounts: UnsafeMutableBufferPointer<Account>, _ todays: [Today],
    _ glance: Glance,
    _ measures: UnsafeMutableBufferPointer<Measures>, _ recorder: inout Recorder,
    _ result: inout StepResult
  ) -> Bool {
    let number = Int(setting.numbers[index])
    let luck = setting.luck(of: number)
    var routine: Routine?
    var (books, standing) = (Books?.none, Standing())
    for place in todays.indices.dropFirst() {
      let today = todays[place]
      if setting.passes(&accounts[index], glance, luck, today) { continue }
      let lived = routine ?? setting.routine(of: accounts[index].person, luck)
      routine = lived
      if books == nil {
        (books, standing) = (accounts[index].books, accounts[index].standing(todays[place - 1]))
      }
      setting.live(&accounts[index], at: index, lived, luck, today, into: &recorder)
      var (after, now) = accounts[index].close(since: books, today, into: &recorder)
      books = after
      measures[place - 1].standing.change(from: &standing, to: &now)
      recorder.handOver(to: &measures[place - 1].tally)
    }
    guard books != nil else { return false }
    for notice in recorder.notices {
      result.notices.append(setting.entry(of: notice, account: number))
    }
    for fault in recorder.faults {
      measures[fault.day - todays[1].day].note(fault)
      result.faults.append(fault)
    }
    recorder.beginAccount()
    return true
  }

  private func merge(_ pieces: [StepResult]) -> StepResult {
    guard var merged = pieces.first else { return StepResult() }
    for piece in pieces.dropFirst() {
      for place in merged.measures.indices { merged.measures[place] += piece.measures[place] }
      merged.notices += piece.notices
      merged.faults += piece.faults
    }
    return merged
  }
}

extension Environment {
  /// Whether anything that lasts differs; a tightening is of its own day.
  fileprivate func isUnlike(_ other: Environment) -> Bool {
    var (one, two) = (self, other)
    (one.tightens, two.tightens) = (false, false)
    return one != two
  }
}
