import Dispatch
import Foundation
import Glibc

/// A moment in the life of a program, in microseconds.
enum Moment: Sendable {
  /// So long after its start.
  case afterStart(Int)
  /// So long after it took the right to write.
  case afterSigning(Int)
  /// Not at all.
  case never
}

/// A command that is killed at a moment, unless it has ended by then.
struct Victim: Sendable {
  let arguments: [String]
  let sandbox: Sandbox
  /// The file that says who writes the world.
  let signature: URL

  /// What became of it.
  struct Fate: Sendable {
    var ending: Ending
    var output = ""
    var errors = ""
    /// Microseconds from its start to its end, and from when it took the right to write.
    var lived = 0
    var wrote: Int?
    /// Whether it was killed while it held the right to write.
    var wasWriting = false

    var wasKilled: Bool { ending == .signal(SIGKILL) }
  }

  /// Runs it on a thread of its own, so that the moment is met whatever else goes on.
  func run(until moment: Moment) async throws -> Fate {
    let program = try Program.path()
    let files = try Command.Files(in: sandbox, input: "")
    defer { files.remove() }
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "victim").async {
        continuation.resume(with: Result { try watch(program, files, until: moment) })
      }
    }
  }

  private func watch(
    _ program: String, _ files: Command.Files, until moment: Moment
  ) throws -> Fate {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try Child(
      [program] + arguments, environment: sandbox.environment(), folder: sandbox.work,
      input: files.input.path, output: files.output.path, errors: files.errors.path)
    func passed() -> Int { Int((clock.now - start) / .microseconds(1)) }
    var signed: Int?
    var ending: Ending?
    while ending == nil {
      ending = child.endingSoFar()
      if ending == nil, signed == nil, isSigned(by: child) { signed = passed() }
      if ending == nil, isDue(moment, passed(), signed) { ending = child.strike() }
      usleep(100)
    }
    return Fate(
      ending: ending ?? .exit(0), output: Command.Files.text(of: files.output),
      errors: Command.Files.text(of: files.errors), lived: passed(),
      wrote: signed.map { passed() - $0 }, wasWriting: isSigned(by: child))
  }

  private func isDue(_ moment: Moment, _ passed: Int, _ signed: Int?) -> Bool {
    switch moment {
    case .afterStart(let wait): passed >= wait
    case .afterSigning(let wait): signed.map { passed - $0 >= wait } ?? false
    case .never: false
    }
  }

  /// Whether the child has the right to write: the file names its holder first.
  private func isSigned(by child: Child) -> Bool {
    guard let bytes = try? Data(contentsOf: signature) else { return false }
    return String(decoding: bytes, as: UTF8.self).hasPrefix("\(child.process) ")
  }
}
