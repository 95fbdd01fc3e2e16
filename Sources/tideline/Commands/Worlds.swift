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
    let store =
      try DemoWorld(rawValue: name).map { try $0.open(path, configuration.folder) }
      ?? WorldStore.open(path)
    store.onMending = { StandardError.say(CommandError.phrase($0)) }
    return store
  }

  /// The path of a world that is there; one that the program is delivered with is made first.
  static func path(of name: String) throws -> String {
    let folder = try Configuration.current().folder
    let path = try path(of: name, folder)
    if DemoWorld(rawValue: name) != nil, !FileManager.default.fileExists(atPath: path) {
      _ = try open(name)
    }
    return path
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

  /// Makes a world that has lived its first days, or none at all; how far it is is told on the
  /// terminal.
  static func make(
    _ path: String, name: String, _ plan: WorldPlan, days: Int,
    threads: Int = Configuration.threads
  ) throws -> WorldStore {
    let progress = StepProgress(name, after: Day(clamping: plan.genesis), days: days)
    defer { progress.end() }
    return try WorldStore.create(
      path, name: name, plan, days: days, threads: threads, goesOn: progress.tell)
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
  func step(days: Int, threads: Int, saying label: String) throws -> [Measures] {
    let progress = StepProgress(label, after: head, days: days)
    defer { progress.end() }
    let measures = try step(days: days, threads: threads) { done in
      progress.tell(done)
      return true
    }
    try keepHead(threads: threads)
    return measures
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

  /// Opens the world, making it first where it is missing. One that an earlier version of the
  /// program made, and in which nobody has ordered anything, is made again.
  func open(_ path: String, _ folder: DataFolder) throws -> WorldStore {
    if FileManager.default.fileExists(atPath: path) {
      let store = try WorldStore.open(path)
      guard store.journal.entries.isEmpty else { return store }
      guard store.isOfOtherBehaviour else { return try livedToOpening(store) }
      try WorldStore.remove(store)
    }
    try folder.make()
    do {
      let plan = try recipe(folder).plan
      let days = opening - Day(clamping: plan.genesis)
      return try Worlds.make(path, name: rawValue, plan, days: days)
    } catch WorldFault.archive(.exists) {
      // Another program made it in the meantime.
    }
    return try WorldStore.open(path)
  }

  /// One in which nobody has done anything yet opens on its day like a new one.
  private func livedToOpening(_ store: WorldStore) throws -> WorldStore {
    let missing = opening - store.head
    guard missing > 0, !store.file.isReadOnly else { return store }
    _ = try store.step(days: missing, threads: Configuration.threads, saying: rawValue)
    return store
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
