import Testing

@Suite("tideline decide: several cases at once")
struct DecidingTests {
  private let world: SmallWorld
  private let first: String
  private let second: String

  /// A world in which two accounts are under review.
  init() async throws {
    world = try await SmallWorld(days: 40, accounts: 30)
    let open = try await world.ask("accounts", "w", "--where", "open account>100 !case:review")
    var cases: [String] = []
    for account in open.items.prefix(2) {
      let number = try #require(account["account"].number)
      let opened = try await world.ask("review", "w", "\(number)", "--reason", "a second look")
      cases.append(try #require(opened["case"].text))
    }
    try #require(cases.count == 2)
    (first, second) = (cases[0], cases[1])
  }

  private func isOpen(_ matter: String) async throws -> Bool {
    try await world.ask("cases", "w").items.contains { $0["case"].text == matter }
  }

  @Test("every case is decided and told of, in the order in which they were named")
  func all() async throws {
    let results = try await world.ask(
      "decide", "w", second, first, "--outcome", "keep", "--reason", "nothing new")
    #expect(results.items.map { $0["case"].text } == [second, first])
    #expect(results.items.allSatisfy { $0["state"].text == "decided" && $0["done"].truth == true })
    #expect(results.items.compactMap { $0["entry"].number } == [3, 4])
    for matter in [first, second] { #expect(try await !isOpen(matter)) }
    #expect(try await world.ask("verify", "w")["entries"].number == 4)
  }

  @Test("what cannot be decided is told, the others are done, and the status is 1")
  func some() async throws {
    let command = try await world.run(
      "decide", "w", first, "C-1-99", second, "--outcome", "keep", "--reason", "ok", "--json")
    #expect(command.status == 1)
    #expect(command.errors == "tideline: 1 of 3 cases could not be decided; the others are done.\n")
    let results = Answer(command.output).items
    #expect(results.map { $0["done"].truth } == [true, false, true])
    #expect(results[1]["case"].text == "C-1-99")
    #expect(results[1]["error_en"].text?.contains("no open case 'C-1-99'") == true)
    for matter in [first, second] { #expect(try await !isOpen(matter)) }
  }

  @Test("a case named twice is decided once, however it is written")
  func twice() async throws {
    let parts = first.split(separator: "-")
    let again = "C-0\(parts[1])-0\(parts[2])"
    let command = try await world.run(
      "decide", "w", first, again, "--outcome", "keep", "--reason", "ok")
    #expect(command.status == 1)
    let lines = command.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("case \(first) decided") == true)
    #expect(lines.last == "\(again): The case was named before; it is not decided twice.")
    #expect(try await world.ask("verify", "w")["entries"].number == 3)
    #expect(try await isOpen(second))
  }

  @Test("one case alone answers as ever: one object, and a complaint when it fails")
  func alone() async throws {
    let decided = try await world.ask(
      "decide", "w", first, "--outcome", "keep", "--reason", "nothing new")
    #expect(decided.keys == ["account", "case", "day", "entry", "state"])
    try await world.expect(
      "decide", "w", first, "--outcome", "keep", "--reason", "ok", status: 1,
      saying: "no open case")
    try await world.expect(
      "decide", "w", "--outcome", "keep", "--reason", "ok", status: 2, saying: "matters")
  }
}
