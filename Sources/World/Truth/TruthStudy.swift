package import Credit
import Dispatch
import People

/// What only the truth can tell of the lender's steps: which were wrong, what they cost, and what
/// was missed, rule by rule. Holds in this simulated mix only.
///
/// A security step is wrong when the owner was in control and meant no harm. A credit step is wrong
/// when the person, in a replay of the one account without steps of its kind, would not have been
/// 60 days past due within a year. The replay sees the same luck, so the two lives differ only
/// where the step made them differ.
package struct TruthStudy: Sendable {
  /// Findings by rule, in the order of the policy, then those without a rule by kind.
  package let rows: [Row]
  /// Accounts that became 60 days past due.
  package let defaults: Int
  /// Of those, the ones against whom no step was taken in the year before while they were not late:
  /// what was not foreseen.
  package let missedDefaults: Int
  /// Takeovers that began.
  package let takeovers: Int
  /// Of those, the ones in which a lock came and no money ever went.
  package let takeoversStopped: Int

  /// One rule's record.
  package struct Row: Sendable, Equatable {
    /// The rule's id, or the kind of step where no rule decided.
    package let name: String
    /// What kind of step.
    package let kind: Decision.Kind
    /// Steps for which it decided.
    package var deciding = 0
    /// Of those, the steps for which no other rule hit.
    package var only = 0
    /// Steps that were right.
    package var right = 0
    /// Steps that were wrong.
    package var wrong = 0

    /// Right steps among all, per thousand; nil without any.
    package var precisionPerThousand: Int? {
      right + wrong > 0 ? right * 1_000 / (right + wrong) : nil
    }
  }

  /// Days past due that count as default, and the days within which they must come.
  static let (defaultDays, horizon) = (60, 365)
}

extension Setting {
  /// Studies the truth of a stretch of days over all accounts; orders of people are not replayed.
  ///
  /// - Parameters:
  ///   - from: the first day whose steps count.
  ///   - until: the last one; lives are followed a year beyond it.
  package func truth(from: Day, until: Day, threads: Int = 1) -> TruthStudy {
    let pieces = 64
    let size = max(1, (count + pieces - 1) / pieces)
    let used = (count + size - 1) / size
    var results = [TruthCount](repeating: TruthCount(policy), count: used)
    let calendar = (0...max(0, until - genesis + TruthStudy.horizon)).map { today(genesis + $0) }
    results.withUnsafeMutableBufferPointer { results in
      nonisolated(unsafe) let results = results
      let body: @Sendable (Int) -> Void = { piece in
        for index in piece * size..<min(self.count, (piece + 1) * size) {
          results[piece].study(self, index, calendar, from: from, until: until)
        }
      }
      if threads > 1 {
        DispatchQueue.concurrentPerform(iterations: used, execute: body)
      } else {
        (0..<used).forEach(body)
      }
    }
    return results.dropFirst().reduce(into: results[0]) { $0 += $1 }.result
  }
}
