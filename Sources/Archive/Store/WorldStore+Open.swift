internal import Credit
internal import People
internal import World

extension WorldStore {
  /// Opens a world file: what cannot be computed again is checked, nothing is stepped.
  package static func open(_ path: String) throws(WorldFault) -> WorldStore {
    let file: WorldFile
    do throws(ArchiveError) {
      file = try WorldFile.open(path)
      if let fault = try file.faults().first { throw .damaged(path, fault.description) }
    } catch { throw .archive(error) }
    return try open(file)
  }

  /// A world out of its open file.
  static func open(_ file: WorldFile) throws(WorldFault) -> WorldStore {
    let (plan, name, behaviour) = try plan(of: file)
    let setting = try Setting.make(plan, world: name)
    let (orders, head) = try standing(of: file, setting)
    return WorldStore(
      file: file, name: name, setting: setting, behaviour: behaviour, journal: Journal(orders),
      head: head)
  }

  /// What a world file was begun with, what it is called, and under which behaviour.
  static func plan(
    of file: WorldFile
  ) throws(WorldFault) -> (plan: WorldPlan, name: String, behaviour: Int) {
    do throws(ArchiveError) {
      let facts = try file.facts()
      func number(_ key: String) -> Int? {
        facts.first { $0.key == key }.flatMap { Int($0.value) }
      }
      guard let genesis = number("genesis"), Day.lived.contains(Day(clamping: genesis)),
        let seed = number("seed"), let customers = number("customers"),
        (0...WorldPlan.mostCustomers).contains(customers)
      else { throw .damaged(file.path, "what it says of its beginning") }
      let plan = WorldPlan(
        genesis: genesis, seed: UInt64(bitPattern: Int64(seed)), customers: customers,
        documents: try file.genesisDocuments(), tapes: try tapes(of: file))
      let name = facts.first { $0.key == "name" }?.value ?? file.path
      return (plan, name, number("behaviour") ?? 0)
    } catch { throw .archive(error) }
  }

  private static func tapes(of file: WorldFile) throws(ArchiveError) -> [TaiwanRow] {
    var rows: [TaiwanRow] = []
    try file.tapes { bytes in
      let size = TaiwanRow.encodedSize
      for start in stride(from: 0, to: bytes.count - size + 1, by: size) {
        let row = UnsafeRawBufferPointer(rebasing: bytes[start..<start + size])
        if let row = TaiwanRow(tape: row) { rows.append(row) }
      }
    }
    return rows
  }
}
