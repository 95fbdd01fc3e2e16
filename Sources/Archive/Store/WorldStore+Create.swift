internal import Credit
internal import People
package import World

extension WorldStore {
  /// Makes a world from a plan and lives its first `days` days; the file appears when all of that
  /// is in it and on disk, and what fails on the way leaves nothing.
  ///
  /// - Parameter goesOn: hears how many days are done.
  package static func create(
    _ path: String, name: String, _ plan: WorldPlan, days: Int, threads: Int,
    goesOn: (Int) -> Void = { _ in }
  ) throws(WorldFault) -> WorldStore {
    try make(path, name: name, plan, threads: threads) { store throws(WorldFault) in
      try store.begin(days: days, threads: threads, goesOn)
    }
  }

  /// Makes a world whose first state is in memory, and has it filled before the file appears.
  static func make(
    _ path: String, name: String, _ plan: WorldPlan, threads: Int,
    filling: (WorldStore) throws(WorldFault) -> Void
  ) throws(WorldFault) -> WorldStore {
    guard Day.lived.contains(Day(clamping: plan.genesis)) else { throw .genesis(plan.genesis) }
    let setting = try Setting.make(plan, world: name)
    var made: WorldStore?
    let file = try WorldFile.create(
      path, genesis(plan, name: name, setting), orElse: WorldFault.archive
    ) { file throws(WorldFault) in
      let store = WorldStore(
        file: file, name: name, setting: setting, behaviour: Behaviour.number,
        journal: Journal(), head: setting.genesis)
      store.put(WorldState(setting, threads: threads))
      do throws(WorldFault) { try filling(store) } catch {
        // The file is spoken of by the name that it will have.
        if case .archive(let error) = error { throw .archive(error.about(path)) }
        throw error
      }
      made = store
    }
    guard let made else { preconditionFailure("a file was made without its content") }
    made.file = file
    return made
  }

  private static func genesis(
    _ plan: WorldPlan, name: String, _ setting: Setting
  ) -> WorldGenesis {
    WorldGenesis(
      facts: [
        WorldFact("name", name), WorldFact("kind", plan.tapes.isEmpty ? "synthetic" : "tapes"),
        WorldFact("seed", "\(Int64(bitPattern: plan.seed))"),
        WorldFact("genesis", "\(plan.genesis)"), WorldFact("customers", "\(plan.customers)"),
        WorldFact("currency", setting.policy.currency),
        WorldFact("behaviour", "\(Behaviour.number)"),
      ], documents: plan.documents, tapes: plan.tapes.isEmpty ? [] : [encoded(plan.tapes)],
      branch: "main", day: plan.genesis)
  }

  /// The keyframe of the first day, and the days asked for.
  private func begin(
    days: Int, threads: Int, _ goesOn: (Int) -> Void
  ) throws(WorldFault) {
    if days == 0 { return try keepHead(threads: threads) }
    try keepGenesis(threads: threads)
    _ = try step(days: days, threads: threads) { done in
      goesOn(done)
      return true
    }
    try keepHead(threads: threads)
  }

  /// Removes the file of a world that can be made again.
  package static func remove(_ store: WorldStore) throws(WorldFault) {
    do throws(ArchiveError) { try store.file.remove() } catch { throw .archive(error) }
  }

  private static func encoded(_ rows: [TaiwanRow]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * TaiwanRow.encodedSize)
    for row in rows { row.encode(into: &bytes) }
    return bytes
  }
}

/// What a new world is to be made of: documents and a few numbers.
package struct WorldPlan: Sendable {
  /// The first day, as a day number.
  package var genesis: Int
  /// The seed of all chance.
  package var seed: UInt64
  /// How many random customers, at most ``mostCustomers``.
  package var customers: Int
  /// The documents: `policy`, `mix`, `holidays`, `roster`, `scenario`, and any number of
  /// `persona`.
  package var documents: [StoredDocument]
  /// Recorded pasts; a world of tapes has no random customers.
  package var tapes: [TaiwanRow]

  /// The most random customers that a world can have.
  package static let mostCustomers = 10_000_000

  /// A plan; documents of the kinds that are needed.
  package init(
    genesis: Int, seed: UInt64, customers: Int, documents: [StoredDocument], tapes: [TaiwanRow] = []
  ) {
    (self.genesis, self.seed, self.customers) = (genesis, seed, customers)
    (self.documents, self.tapes) = (documents, tapes)
  }
}

extension Setting {
  /// The setting that a world's documents, facts and tapes describe.
  ///
  /// - Throws: ``WorldFault/document(_:)`` with file and line;
  /// ``WorldFault/noDocument(kind:world:)``.
  package static func make(_ plan: WorldPlan, world: String) throws(WorldFault) -> Setting {
    func document(_ kind: String) throws(WorldFault) -> Document {
      guard let stored = plan.documents.first(where: { $0.kind == kind }) else {
        throw .noDocument(kind: kind, world: world)
      }
      do { return try Document(bytes: stored.bytes, file: stored.name) } catch {
        throw .document(error)
      }
    }
    let (policy, mix) = (try document("policy"), try document("mix"))
    let (roster, holidays) = (try document("roster"), try document("holidays"))
    let scenario = try document("scenario")
    do throws(DocumentError) {
      var personas: [Document] = []
      for stored in plan.documents where stored.kind == "persona" {
        personas.append(try Document(bytes: stored.bytes, file: stored.name))
      }
      return Setting(
        seed: plan.seed, genesis: Day(number: plan.genesis), policy: try Policy.read(policy),
        calendar: try BusinessCalendar.read(holidays),
        cast: Cast(
          scripts: try Script.read(cast: personas).sorted { $0.account < $1.account },
          mix: try Mix.read(mix), tapes: plan.tapes.map(Tape.init),
          roster: try Roster.read(roster), scenario: try Scenario.read(scenario)),
        randomCustomers: plan.customers)
    } catch {
      throw .document(error)
    }
  }
}
