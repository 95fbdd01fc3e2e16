internal import Credit
internal import People
package import World

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
