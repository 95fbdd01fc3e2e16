internal import Archive
internal import Credit
internal import Foundation
internal import World

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
      let recipe = try recipe(folder)
      return try WorldStore.create(path, name: rawValue, recipe.plan, days: 0, threads: 1)
    } catch WorldFault.archive(.exists) {
      // Another program made it in the meantime.
      return try WorldStore.open(path)
    }
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
