import Foundation
import Glibc

/// A disk that does not do its work: the library of `fault.c`, which a program is started with.
struct FailingDisk: Sendable {
  let library: String

  /// What happens from the chosen call on.
  struct Fault: Sendable, Hashable, CustomStringConvertible {
    let mode: String
    let error: Int32

    /// A failure that passes, one that lasts, a write that does only half, and a disk that fills.
    static let all = [
      Fault(mode: "once", error: EIO), Fault(mode: "once", error: ENOSPC),
      Fault(mode: "ever", error: EIO), Fault(mode: "ever", error: ENOSPC),
      Fault(mode: "short", error: ENOSPC), Fault(mode: "filling", error: ENOSPC),
    ]

    var description: String { "\(mode) \(error == EIO ? "EIO" : "ENOSPC")" }
  }

  /// Why there is no such library.
  enum Trouble: Error, CustomStringConvertible {
    case noCompiler
    case notCompiled(String)

    var description: String {
      switch self {
      case .noCompiler: "No C compiler: neither cc nor clang is on the search path."
      case .notCompiled(let errors): "fault.c was not compiled:\n\(errors)"
      }
    }
  }

  /// Compiles the library into a sandbox.
  init(in sandbox: Sandbox) async throws {
    let compiler = Program.onSearchPath("cc") ?? Program.onSearchPath("clang")
    guard let compiler else { throw Trouble.noCompiler }
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fault.c")
    library = sandbox.folder.appending(path: "fault.so").path
    let words = ["-shared", "-fPIC", "-O1", "-o", library, source.path, "-ldl"]
    let command = try await Command.run([compiler] + words, in: sandbox)
    guard command.status == 0 else { throw Trouble.notCompiled(command.errors) }
  }

  /// The variables for a program in a sandbox; no call fails where none is named.
  func environment(
    for sandbox: Sandbox, log: URL, failing call: Int = 0, _ fault: Fault = Fault.all[0]
  ) -> [String: String] {
    let folder = sandbox.folder.appending(path: "data").resolvingSymlinksInPath().path
    return [
      "LD_PRELOAD": library, "FAULT_FOLDER": folder + "/", "FAULT_LOG": log.path,
      "FAULT_AT": "\(call)", "FAULT_MODE": fault.mode, "FAULT_ERRNO": "\(fault.error)",
    ]
  }
}
