import Foundation
import Glibc

/// A process with all its output in files, so that no pipe can fill up and stop it.
struct Child {
  let command: String
  let process: pid_t

  /// Starts the program whose path is the first argument.
  init(
    _ arguments: [String], environment: [String: String], folder: URL,
    input: String, output: String, errors: String
  ) throws {
    command = arguments.joined(separator: " ")
    process = try Self.start(arguments, environment: environment, folder: folder) { actions in
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o600)
    }
  }

  /// Starts a program in a session of its own, on the terminal at this path.
  static func start(
    _ arguments: [String], environment: [String: String], folder: URL, onTerminal path: String
  ) throws -> pid_t {
    try start(arguments, environment: environment, folder: folder, isLeader: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  private static func start(
    _ arguments: [String], environment: [String: String], folder: URL, isLeader: Bool = false,
    _ open: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    let command = arguments.joined(separator: " ")
    guard FileManager.default.isExecutableFile(atPath: arguments[0]) else {
      throw HarnessError.couldNotStart(command, errno: ENOENT)
    }
    // `env` changes the folder and then becomes the program: the process stays the same.
    let words = ["/usr/bin/env", "-C", folder.path] + arguments
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    open(&actions)
    var attributes = Self.plainSignals(isLeader: isLeader)
    defer { posix_spawnattr_destroy(&attributes) }
    var started: pid_t = 0
    let failure = Self.withPointers(to: words) { words in
      Self.withPointers(to: environment.map { "\($0)=\($1)" }.sorted()) { variables in
        posix_spawn(&started, "/usr/bin/env", &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else { throw HarnessError.couldNotStart(command, errno: failure) }
    return started
  }

  /// Waits until the process ends; nil, and the process killed, when patience does.
  func end(within patience: Patience) async throws -> Ending? {
    let ending = try await patience.wait { endingSoFar() }
    if ending == nil { _ = strike() }
    return ending
  }

  /// How it ended; nil while it runs, and once that has been told.
  func endingSoFar() -> Ending? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == process ? Ending(waitStatus: status) : nil
  }

  /// Kills it, and tells how it ended.
  func strike() -> Ending {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return Ending(waitStatus: status)
  }

  /// Every signal gets through and does what it does by default; the threads that tests run on
  /// hold most of them back, and a child would inherit that.
  private static func plainSignals(isLeader: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let setsid: Int16 = isLeader ? 0x80 : 0  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | setsid)
    return attributes
  }

  /// Lends the strings as C does: a list of pointers with a null at its end.
  private static func withPointers<Result>(
    to strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
