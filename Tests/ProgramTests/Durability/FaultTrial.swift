import Foundation

/// One command on a disk of which one call fails, and what it left.
struct FaultTrial: Sendable {
  let step: FaultStep
  /// The number of the call, from 1.
  let call: Int
  let fault: FailingDisk.Fault

  /// What came of it.
  struct Outcome: Sendable {
    var isDone = false
    var sentence = ""
    var complaints: [String] = []
  }

  /// Runs the command with the failing disk, then looks at the world without it.
  func run(_ disk: FailingDisk) async throws -> Outcome {
    let sandbox = try Sandbox()
    let data = sandbox.folder.appending(path: "data")
    try FileManager.default.removeItem(at: data)
    try FileManager.default.copyItem(at: step.before, to: data)
    let log = sandbox.folder.appending(path: "calls")
    let command = try await tideline(
      step.arguments, in: sandbox, disk.environment(for: sandbox, log: log, failing: call, fault))
    var outcome = Outcome(isDone: command.status == 0)
    outcome.sentence = command.errors.replacing(sandbox.folder.path, with: "…")
    outcome.complaints = Self.faults(of: command)
    outcome.complaints += try await faults(of: sandbox, isDone: outcome.isDone)
    outcome.complaints = outcome.complaints.map { "\(self): \($0); it had said \(command.errors)" }
    return outcome
  }

  private func tideline(
    _ arguments: [String], in sandbox: Sandbox, _ environment: [String: String] = [:]
  ) async throws -> Command {
    try await Command.run(
      [Program.path()] + arguments, in: sandbox, environment: environment, patience: .long)
  }

  /// It is done, or one sentence says why it is not.
  private static func faults(of command: Command) -> [String] {
    switch command.ending {
    case .exit(0): return command.errors == "" ? [] : ["it is done and complains"]
    case .exit(1):
      let isSentence =
        command.errors.hasPrefix("tideline: ") && command.errors.hasSuffix(".\n")
        && command.errors.count { $0 == "\n" } == 1
      return (isSentence ? [] : ["its complaint is not one sentence"])
        + (command.output == "" ? [] : ["it failed and printed \(command.output)"])
    default: return ["it ended with \(command.ending)"]
    }
  }

  /// What is wrong with what the command left.
  private func faults(of sandbox: Sandbox, isDone: Bool) async throws -> [String] {
    let folder = sandbox.folder.appending(path: "data/tideline")
    func names() throws -> [String] {
      let isThere = FileManager.default.fileExists(atPath: folder.path)
      return try isThere ? FileManager.default.contentsOfDirectory(atPath: folder.path) : []
    }
    let isThere = try names().contains("w.tideline")
    var faults: [String] = []
    if isThere { faults += try await faultsOfWorld(sandbox, isDone: isDone) }
    if !isThere, isDone || !step.isMaking { faults.append("there is no world") }
    if step.isMaking { faults += try await faultsMadeAgain(sandbox, isThere) }
    let left = try names().filter { !["w.tideline", "w.tideline-writer"].contains($0) }
    return faults + (left.isEmpty ? [] : ["\(left.sorted()) stayed"])
  }

  /// The world is whole and has all that was acknowledged.
  private func faultsOfWorld(_ sandbox: Sandbox, isDone: Bool) async throws -> [String] {
    let verified = try await tideline(["verify", "w", "--json"], in: sandbox)
    guard verified.status == 0 else {
      return ["verify: \(verified.ending), \(verified.output)\(verified.errors)"]
    }
    let answer = Answer(verified.output)
    let entries = step.entries.before + (isDone ? step.entries.added : 0)
    let days = step.days.before + (isDone ? step.days.added : 0)
    guard let kept = answer["entries"].number, let lived = answer["days_replayed"].number,
      kept >= entries, lived >= days
    else { return ["of \(entries) entries and \(days) days, something was lost"] }
    return []
  }

  /// What was not made is made now; what was made is said to be there.
  private func faultsMadeAgain(_ sandbox: Sandbox, _ isThere: Bool) async throws -> [String] {
    let again = try await tideline(step.arguments, in: sandbox)
    let isRight = isThere ? again.errors.contains("exists already") : again.status == 0
    return isRight ? [] : ["made again, it says \(again.ending), \(again.errors)"]
  }
}

extension FaultTrial: CustomStringConvertible {
  var description: String {
    let name = step.calls.indices.contains(call - 1) ? step.calls[call - 1] : "?"
    return "\(step.name), call \(call) of \(step.calls.count) (\(name)), \(fault)"
  }
}
