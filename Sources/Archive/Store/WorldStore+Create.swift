internal import Credit
internal import People
internal import World

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
