internal import Archive
internal import Cells
internal import Credit
internal import Foundation
internal import World

/// The worlds of the data folder, by name or by path.
enum Worlds {
  /// Opens a world. The two worlds that the program is delivered with are made on first use.
  static func open(_ name: String) throws -> WorldStore {
    let configuration = try Configuration.current()
    let path = try path(of: name, configuration.folder)
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
    guard let path = try? path(of: name, folder) else { return false }
    return FileManager.default.fileExists(atPath: path)
  }

  /// The path of a new world; the data folder is made where the world goes there.
  static func pathOfNew(_ name: String, _ folder: DataFolder) throws -> String {
    let path = try path(of: name, folder)
    if path != name { try folder.make() }
    return path
  }

  /// Where a world of this name or path is. What would be taken for an option, what cannot be seen,
  /// and what is too long for the names beside it is no name.
  private static func path(of name: String, _ folder: DataFolder) throws -> String {
    let last = name.split(separator: "/").last ?? ""
    guard !name.hasPrefix("-"), SafeText.isSafe(name), !["", ".", ".."].contains(last),
      last.utf8.count <= longestName
    else { throw CommandError.badWorldName(name) }
    return try folder.path(ofWorld: name)
  }

  /// Most systems have names of at most 255 bytes, and the world's file has endings.
  static let longestName = 200

  /// Makes a world that has lived its first days, or none at all; `tell` says what is to be known
  /// of it.
  static func make<Answer>(
    _ path: String, name: String, _ plan: WorldPlan, days: Int = 0,
    threads: Int = Configuration.threads, telling tell: (WorldStore) throws -> Answer
  ) throws -> Answer {
    try WorldMaking.make(path) { place in
      let store = try WorldStore.create(place, name: name, plan, days: 0, threads: 1)
      if days > 0 {
        _ = try store.step(days: days, threads: threads, saying: name, keepKeyframe: true)
      }
      return try tell(store)
    }
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

/// The worlds that the program is delivered with; they are made on first use.
enum DemoWorld: String, CaseIterable {
  /// The personas and 10,000 random customers.
  case demo
  /// The real book of 30,000 card accounts.
  case taiwan2005 = "taiwan-2005"

  /// The day the world opens on.
  private var opening: Day {
    switch self {
    case .demo: WorldRecipe.usualStart + 365
    case .taiwan2005: WorldRecipe.bookStart + WorldRecipe.bookDays
    }
  }

  /// Opens the world, making it first where it is missing. A world whose making was broken off
  /// before its opening day is lived on to that day.
  func open(_ path: String, _ folder: DataFolder) throws -> WorldStore {
    let store = try openOrMake(path, folder)
    let missing = opening - store.head
    if missing > 0, store.journal.entries.isEmpty {
      _ = try store.step(
        days: missing, threads: Configuration.threads, saying: rawValue, keepKeyframe: true)
    }
    return store
  }

  private func openOrMake(_ path: String, _ folder: DataFolder) throws -> WorldStore {
    guard !FileManager.default.fileExists(atPath: path) else { return try WorldStore.open(path) }
    try folder.make()
    do {
      let plan = try recipe(folder).plan
      let days = opening - Day(clamping: plan.genesis)
      try Worlds.make(path, name: rawValue, plan, days: days) { _ in }
    } catch ArchiveError.exists {
      // Another program made it in the meantime.
    }
    return try WorldStore.open(path)
  }

  private func recipe(_ folder: DataFolder) throws -> WorldRecipe {
    var recipe = try WorldRecipe(folder)
    switch self {
    case .demo:
      try recipe.addPersonas(try folder.dataFile("personas"))
      try recipe.replace("scenario", by: folder.dataFile("scenarios/demo.yaml"))
    case .taiwan2005:
      let book = try TaiwanFile(file: try folder.dataFile("taiwan-2005.csv"))
      try recipe.take(book, policy: nil, folder)
    }
    return recipe
  }
}
