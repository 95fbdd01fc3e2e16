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

  func run(on accounts: inout [Account]) -> StepResult {
    let todays = (1...days).map { setting.today(from + $0) }
    let count = accounts.count
    let size = max(1, (count + Stepper.pieces - 1) / Stepper.pieces)
    let used = (count + size - 1) / size
    var results = [StepResult?](repeating: nil, count: used)
    accounts.withUnsafeMutableBufferPointer { accounts in
      results.withUnsafeMutableBufferPointer { results in
        // Each piece touches its own accounts and its own result only.
        nonisolated(unsafe) let (accounts, results) = (accounts, results)
        spread(used) { piece in
          let range = piece * size..<min(count, (piece + 1) * size)
          results[piece] = live(range, of: accounts, todays)
        }
      }
    }
    return merge(results.compactMap { $0 })
  }

  private func spread(_ count: Int, _ body: @Sendable (Int) -> Void) {
    guard threads > 1 else { return (0..<count).forEach(body) }
    let lanes = min(threads, count)
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      for piece in stride(from: lane, to: count, by: lanes) { body(piece) }
    }
  }

  private func live(
    _ range: Range<Int>, of accounts: UnsafeMutableBufferPointer<Account>, _ todays: [Today]
  ) -> StepResult {
    var result = StepResult()
    result.measures = todays.map { Measures(day: $0.day) }
    for index in range {
      var recorder = Recorder(everything: false)
      let luck = setting.luck(of: Int(setting.numbers[index]))
      for (place, today) in todays.enumerated() {
        setting.live(&accounts[index], at: index, luck, today, into: &recorder)
        recorder.handOver(to: &result.measures[place].tally)
        accounts[index].count(into: &result.measures[place])
      }
      let number = Int(setting.numbers[index])
      for notice in recorder.notices {
        result.notices.append(setting.entry(of: notice, account: number))
      }
    }
    return result
  }

  private func merge(_ pieces: [StepResult]) -> StepResult {
    guard var merged = pieces.first else { return StepResult() }
    for piece in pieces.dropFirst() {
      for place in merged.measures.indices { merged.measures[place] += piece.measures[place] }
      merged.notices += piece.notices
    }
    return merged
  }
}
