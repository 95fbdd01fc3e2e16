import Testing

@Suite("names that are masked")
struct MaskedNameTests {
  private let refusal = "is the name of no told life"

  /// The whole name of the random customer 101, which takes the first entry of the journal.
  private func name(in world: SmallWorld) async throws -> String {
    try #require(try await world.ask("show", "w", "101", "--unmask")["name"].text)
  }

  private func entries(in world: SmallWorld) async throws -> Int? {
    try await world.ask("verify", "w")["entries"].number
  }

  @Test("a name is no way to an account, whether anybody has it or not")
  func account() async throws {
    let world = try await SmallWorld(days: 0)
    let name = try await name(in: world)
    for word in [name, "王二麻子"] {
      try await world.expect("show", "w", word, status: 1, saying: "'\(word)' \(refusal)")
      try await world.expect("timeline", "w", word, status: 1, saying: refusal)
      try await world.expect("why", "w", word, status: 1, saying: refusal)
      try await world.expect("note", "w", word, "--text", "x", status: 1, saying: refusal)
      try await world.expect("review", "w", word, "--reason", "x", status: 1, saying: refusal)
    }
    #expect(try await entries(in: world) == 1)
    #expect(try await world.ask("show", "w", "李四")["account"].number == 2)
  }

  @Test("unmasking finds it, and the journal knows before anything is shown")
  func unmasked() async throws {
    let world = try await SmallWorld(days: 0)
    let name = try await name(in: world)
    let page = try await world.ask("show", "w", name, "--unmask", "--as", "陈静")
    #expect(page["account"].number == 101)
    #expect(page["name"].text == name)
    #expect(try await entries(in: world) == 3)
    let told = try await world.ask("timeline", "w", "101", "--kind", "unmasked").items
    #expect(told.compactMap { $0["entry"].number } == [1, 3])
    #expect(told.last?["by"].text == "陈静")
    try await world.expect(
      "show", "w", "王二麻子", "--unmask", status: 1, saying: "has no account '王二麻子'")
    #expect(try await entries(in: world) == 4)
    try await world.expect("note", "w", name, "--text", "called", "--unmask")
    #expect(try await entries(in: world) == 6)
    try await world.expect(
      "show", "w", name, "--unmask", "--as", "nobody", status: 1, saying: "Nobody in the roster")
    #expect(try await entries(in: world) == 6)
  }

  @Test("a query finds what is shown; all letters on record only")
  func query() async throws {
    let world = try await SmallWorld(days: 0)
    let name = try await name(in: world)
    func find(_ more: String...) async throws -> [Int] {
      let answer =
        more.isEmpty
        ? try await world.ask("accounts", "w", "--where", "name:\(name)")
        : try await world.ask("accounts", "w", "--where", "name:\(name)", "--unmask")
      #expect(answer.items.allSatisfy { $0["name"].text?.contains("*") == true })
      return answer.items.compactMap { $0["account"].number }
    }
    #expect(try await find() == [])
    #expect(try await entries(in: world) == 1)
    #expect(try await find("--unmask") == [101])
    #expect(try await entries(in: world) == 2)
    let told = try await world.ask("accounts", "w", "--where", "name:李四")
    #expect(told.items.compactMap { $0["account"].number } == [2])
    try await world.expect("accounts", "w", "--unmask", status: 2, saying: "goes with a name:")
  }

  @Test("a note that says the same is a note")
  func notes() async throws {
    let world = try await SmallWorld(days: 0)
    try await world.expect("note", "w", "2", "--text", "The name was unmasked.")
    #expect(try await world.ask("timeline", "w", "2", "--kind", "unmasked").items.isEmpty)
    #expect(try await world.ask("timeline", "w", "2", "--kind", "note").items.count == 1)
  }
}
