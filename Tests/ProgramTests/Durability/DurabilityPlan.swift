import Foundation

/// How much the durability tests do, and on which seed; the environment may say.
///
/// | variable          | says                                                       | else     |
/// |-------------------|------------------------------------------------------------|----------|
/// | `TIDELINE_SEED`   | the seed of all chance                                     | any      |
/// | `TIDELINE_KILLS`  | how often a program is killed                              | 200      |
/// | `TIDELINE_FAULTS` | how many failing calls beside the usual ones, or `all`     | 40       |
struct DurabilityPlan: Sendable {
  let seed: Int
  let kills: Int
  /// How many; nil for every one.
  let faults: Int?

  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    func number(_ name: String) -> Int? { environment["TIDELINE_\(name)"].flatMap { Int($0) } }
    seed = number("SEED") ?? Int.random(in: 1..<1_000_000)
    kills = number("KILLS") ?? 200
    faults = environment["TIDELINE_FAULTS"] == "all" ? nil : number("FAULTS") ?? 40
  }

  /// Says something at once, so that it is known even if the run does not end.
  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// How many programs run at the same time.
  static var lanes: Int { max(1, min(4, ProcessInfo.processInfo.activeProcessorCount)) }

  /// Does the pieces of work, so many at a time, and gathers what they come to in their order.
  static func inLanes<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @escaping @Sendable (Piece) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      for (place, piece) in pieces.enumerated() {
        if place >= lanes, let (done, result) = try await group.next() { results[done] = result }
        group.addTask { (place, try await work(piece)) }
      }
      for try await (done, result) in group { results[done] = result }
      return results.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}
