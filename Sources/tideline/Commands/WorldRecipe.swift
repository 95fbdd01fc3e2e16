internal import Archive
internal import Credit
internal import Foundation

/// What a new world is made of: documents, seed, first day, and people or records.
struct WorldRecipe {
  /// The plan so far.
  private(set) var plan: WorldPlan

  /// The first day of a synthetic world where none is asked for: 2024-07-01.
  static let usualStart = Day(number: 19_905)
  /// Random customers where no number is asked for.
  static let usualAccounts = 10_000
  /// The seed where none is asked for.
  static let usualSeed: UInt64 = 2024
  /// The last day before the real book's first month, 2005-03-31, and the days it records.
  static let bookStart = Day(number: 12_873)
  static let bookDays = 183

  /// Told lives have the numbers 1 to 99.
  static let mostPersonas = 99

  /// The usual world: the built-in policy, and mix, roster, holidays and calm weather from the data
  /// files.
  init(_ folder: DataFolder) throws {
    var documents = [BuiltIn.policy]
    for kind in ["mix", "roster", "holidays"] {
      documents.append(try WorldRecipe.document(kind, try folder.dataFile(kind + ".yaml")))
    }
    let calm = try folder.dataFile("scenarios/calm.yaml")
    documents.append(try WorldRecipe.document("scenario", calm))
    plan = WorldPlan(
      genesis: Int(WorldRecipe.usualStart.number), seed: WorldRecipe.usualSeed,
      customers: WorldRecipe.usualAccounts, documents: documents)
  }

  /// Another number of random customers, seed, or first day.
  mutating func set(accounts: Int, seed: UInt64, start: Day) {
    (plan.customers, plan.seed, plan.genesis) = (accounts, seed, Int(start.number))
  }

  /// Takes the document of a file in place of the one of its kind.
  mutating func replace(_ kind: String, by path: String) throws {
    let document = try WorldRecipe.document(kind, path)
    plan.documents.removeAll { $0.kind == kind }
    plan.documents.append(document)
  }

  /// Adds the persona of a file, or all of a folder in the order of their names.
  mutating func addPersonas(_ path: String) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else {
      return plan.documents.append(try WorldRecipe.document("persona", path))
    }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let names = files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
    guard !names.isEmpty else { throw CommandError.noPersonas(path) }
    guard names.count <= WorldRecipe.mostPersonas else {
      throw CommandError.tooManyPersonas(path, count: names.count)
    }
    for name in names {
      plan.documents.append(try WorldRecipe.document("persona", "\(path)/\(name)"))
    }
  }

  /// Makes it a world of records: no random customers, and the book's own policy.
  mutating func take(_ book: TaiwanFile, policy: String?, _ folder: DataFolder) throws {
    try replace("policy", by: policy ?? folder.dataFile("policies/card-2005.yaml"))
    plan.tapes = book.rows.sorted { $0.number < $1.number }
    set(accounts: 0, seed: plan.seed, start: WorldRecipe.bookStart)
  }

  private static func document(_ kind: String, _ path: String) throws -> StoredDocument {
    let document = try Document(file: path)
    return StoredDocument(
      kind: kind, name: URL(filePath: path).lastPathComponent, bytes: document.bytes)
  }
}
