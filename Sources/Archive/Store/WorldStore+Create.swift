internal import Credit
internal import People
package import World

extension WorldStore {
  /// Makes a world from a plan and lives its first `days` days; the file appears when it is whole.
  package static func create(
    _ path: String, name: String, _ plan: WorldPlan, days: Int, threads: Int
  ) throws(WorldFault) -> WorldStore {
    guard Day.lived.contains(Day(clamping: plan.genesis)) else { throw .genesis(plan.genesis) }
    let setting = try Setting.make(plan, world: name)
    // Lived before there is a file: what cannot begin leaves nothing behind.
    let beginning = WorldState(setting)
    let kind = plan.tapes.isEmpty ? "synthetic" : "tapes"
    var genesis = WorldGenesis(
      facts: [
        WorldFact("name", name), WorldFact("kind", kind),
        WorldFact("seed", "\(Int64(bitPattern: plan.seed))"),
        WorldFact("genesis", "\(plan.genesis)"), WorldFact("customers", "\(plan.customers)"),
        WorldFact("currency", setting.policy.currency),
      ], documents: plan.documents, tapes: [], branch: "main", day: plan.genesis)
    genesis.tapes = plan.tapes.isEmpty ? [] : [encoded(plan.tapes)]
    do {
      let file = try WorldFile.create(path, genesis)
      let store = WorldStore(
        file: file, name: name, setting: setting, journal: Journal(),
        head: Day(number: plan.genesis))
      store.put(beginning)
      _ = try store.step(days: days, threads: threads, keepKeyframe: true)
      return store
    } catch let fault as WorldFault {
      throw fault
    } catch let error as ArchiveError {
      throw .archive(error)
    } catch {
      throw .archive(.failed(path, "\(error)"))
    }
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
  /// How many random customers.
  package var customers: Int
  /// The documents: `policy`, `mix`, `holidays`, `roster`, `scenario`, and any number of
  /// `persona`.
  package var documents: [StoredDocument]
  /// Recorded pasts; a world of tapes has no random customers.
  package var tapes: [TaiwanRow]

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
