import Foundation
import Testing

@Suite("tideline new, step, measures, verify")
struct SteppingTests {
  @Test("the same world whatever the threads and the strides")
  func determinism() async throws {
    let world = try await SmallWorld(days: 0)
    try await world.expect("new", "v", "--accounts", "12", "--personas", personas)
    let once = try await world.ask("step", "w", "--days", "60", "--threads", "1")
    for day in ["2024-07-02", "2024-07-20"] { try await world.expect("step", "v", "--to", day) }
    let twice = try await world.ask("step", "v", "--to", "2024-08-30", "--threads", "2")
    #expect(once["day"].text == "2024-08-30")
    #expect(once["state_hash"].text?.count == 64)
    #expect(once["state_hash"].text == twice["state_hash"].text)
    let count = try 12 + SmallWorld.personas()
    #expect(once["measures"]["accounts"].number == count)
    #expect(once["accounts"].number == count)
    #expect(once["days"].number == 60)
    let alone = try #require(once["step_seconds"].fraction)
    let all = try #require(once["seconds"].fraction)
    #expect((0...all).contains(alone))
  }

  private var personas: String { SmallWorld.data.appending(path: "personas").path }

  @Test("the first invariant found broken is named by its account, where there is one")
  func faults() async throws {
    let world = try await SmallWorld(days: 0)
    let step = try await world.ask("step", "w", "--days", "60")
    let lines = try await world.expect("measures", "w", "--json").output.split(separator: "\n")
    let faults = lines.reduce(0) { $0 + (Answer(String($1))["invariant_faults"].number ?? 0) }
    #expect(step["invariant_faults"].number == faults)
    #expect(step.keys.contains("first_fault"))
    #expect(step["first_fault"].exists == (faults > 0))
    #expect(step["first_fault"]["account"].exists == (faults > 0))
  }

  @Test("another seed is another world")
  func seeds() async throws {
    let world = try SmallWorld()
    var hashes: [String?] = []
    for (name, seed) in [("a", "1"), ("b", "1"), ("c", "2")] {
      try await world.expect("new", name, "--accounts", "5", "--seed", seed)
      hashes.append(try await world.ask("step", name, "--days", "10")["state_hash"].text)
    }
    #expect(hashes[0] == hashes[1])
    #expect(hashes[0] != hashes[2])
  }

  @Test("measures: one object a line for every day, the same as CSV")
  func measures() async throws {
    let world = try await SmallWorld(days: 5)
    let lines = try await world.expect("measures", "w", "--json").output.split(separator: "\n")
    #expect(lines.map { Answer(String($0))["day"].text }.first == "2024-07-02")
    #expect(lines.count == 5)
    let count = try 12 + SmallWorld.personas()
    let head = #"{"day": "2024-07-06", "branch": "main", "accounts": \#(count),"#
    #expect(lines[4].hasPrefix(head))
    let rows = try await world.expect("measures", "w", "--csv", "--from", "2024-07-06").output
      .split(separator: "\n").map { $0.split(separator: ",") }
    let last = Answer(String(lines[4]))
    #expect(rows.count == 2)
    let outstanding = try #require(rows[0].firstIndex(of: "outstanding_fen"))
    #expect(Int(rows[1][outstanding]) == last["outstanding_fen"].number)
  }

  @Test("a world is never overwritten, and days do not run backwards")
  func refusals() async throws {
    let world = try await SmallWorld(days: 3)
    try await world.expect("new", "w", status: 1, saying: "exists already")
    try await world.expect("step", "w", "--to", "2024-07-01", status: 1, saying: "at 2024-07-04")
    try await world.expect("step", "w", "--days", "-1", status: 2, saying: "from 0 to 1000000")
    try await world.expect("step", "w", "--days", "99999", status: 1, saying: "2119-12-31")
    try await world.expect("step", "w", "--to", "2149-06-06", status: 1, saying: "2119-12-31")
    try await world.expect("step", "nowhere", status: 1, saying: "there is no such world")
    try await world.expect("new", "x", "--accounts", "0", status: 1, saying: "no customers")
  }

  @Test("verify lives every day again and finds the same")
  func verified() async throws {
    let world = try await SmallWorld(days: 40)
    try await world.expect("note", "w", "3", "--text", "a note to be found again")
    let hash = try await world.ask("step", "w")["state_hash"].text
    let answer = try await world.ask("verify", "w")
    #expect(answer["ok"].truth == true)
    #expect(answer["entries"].number == 1)
    #expect(answer["days_replayed"].number == 41)
    #expect(answer["state_hash"].text == hash)
  }

  @Test("a journal that was changed by hand is found out")
  func tampered() async throws {
    let world = try await SmallWorld(days: 2)
    try await world.expect("note", "w", "3", "--text", "the true words")
    var bytes = try Data(contentsOf: world.file)
    let place = try #require(bytes.range(of: Data("the true words".utf8)))
    bytes.replaceSubrange(place, with: Data("the fake words".utf8))
    try bytes.write(to: world.file)
    let command = try await world.run("verify", "w", "--json")
    #expect(command.status == 3)
    #expect(Answer(command.output)["ok"].truth == false)
    #expect(Answer(command.output)["faults"][0]["what"].text?.contains("journal entry 1") == true)
  }
}
