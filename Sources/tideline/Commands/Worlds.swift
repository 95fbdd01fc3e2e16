internal import Archive
internal import Credit
internal import Foundation
internal import World

/// The worlds of the data folder, by name or by path.
enum Worlds {
  /// Opens a world. The two worlds that the program is delivered with are made on first use.
  static func open(_ name: String) throws -> WorldStore {
    let configuration = try Configuration.current()
    let path = try configuration.folder.path(ofWorld: name)
    guard let demo = DemoWorld(rawValue: name) else { return try WorldStore.open(path) }
    return try demo.open(path, configuration.folder)
  }

  /// Opens the world that the program was started with; a missing one is a wrong word.
  static func openFirst(_ name: String) throws -> WorldStore {
    guard try isThere(name) else { throw CommandError.noWorldOrCommand(name) }
    return try open(name)
  }

  /// Whether a name is that of a world, or of one that is made on first use.
  static func isThere(_ name: String) throws -> Bool {
    if DemoWorld(rawValue: name) != nil { return true }
    let folder = try Configuration.current().folder
    guard let path = try? folder.path(ofWorld: name) else { return false }
    return FileManager.default.fileExists(atPath: path)
  }

  /// The path of a new world; the data folder is made where the world goes there.
  static func pathOfNew(_ name: String, _ folder: DataFolder) throws -> String {
    let path = try folder.path(ofWorld: name)
    if path != name { try folder.make() }
    return path
  }

  /// The name a world of this path is known by.
  static func name(ofPath path: String) -> String {
    let file = URL(filePath: path).lastPathComponent
    return file.hasSuffix(DataFolder.suffix)
      ? String(file.dropLast(DataFolder.suffix.count)) : file
  }
}

extension WorldStore {
  /// Steps with progress on the terminal; every stretch of days is kept as it is done.
  func step(
    days: Int, threads: Int, saying label: String, keepKeyframe: Bool = false
  ) throws -> [Measures] {
    let progress = StepProgress(label, after: head, days: days)
    defer { progress.end() }
    return try step(days: days, threads: threads, keepKeyframe: keepKeyframe) { done in
      progress.tell(done)
      return true
    }
  }
}
