import Testing

@Suite("tideline review, appeal, claim, release, papers, decide, lock, lift, note")
struct ActingTests {
  @Test("a review is opened, claimed, given back, and decided by another person")
  func review() async throws {
    let world = try await SmallWorld(days: 365)
    let opened = try await world.ask("review", "w", "2", "--reason", "a second look")
    #expect(opened.keys == ["account", "case", "day", "entry", "state"])
    #expect(opened["entry"].number == 1)
    #expect(opened["account"].number == 2)
    let number = try #require(opened["case"].text)
    try await world.expect(
      "review", "w", "2", "--reason", "again", status: 1, saying: "open already")
    #expect(try await world.ask("claim", "w", number, "--as", "陈静")["state"].text == "claimed")
    let queue = try await world.ask("cases", "w").items
    #expect(queue.first { $0["case"].text == number }?["claimed_by"].text == "陈静")
    try await world.expect(
      "decide", "w", number, "--outcome", "keep", "--reason", "ok", status: 1, saying: "陈静")
    try await world.expect("release", "w", number, "--as", "陈静")
    try await world.expect(
      "decide", "w", number, "--outcome", "grant", "--reason", "ok", status: 1, saying: "outcome")
    try await world.expect(
      "decide", "w", number, "--outcome", "keep", "--reason", " ", status: 1, saying: "reason")
    let decided = try await world.ask(
      "decide", "w", number, "--outcome", "keep", "--reason", "nothing new")
    #expect(decided["state"].text == "decided")
    let why = try await world.ask("why", "w", "2")
    #expect(why["reason"].text == "nothing new")
    #expect(why["entry"].number == decided["entry"].number)
    try await world.expect("claim", "w", number, status: 1, saying: "no open case")
  }

  @Test("an appeal is filed on a notice; papers stop its clock")
  func appeal() async throws {
    let world = try await SmallWorld(days: 340)
    let cut = try #require(try await world.notice("cut", to: 2))
    let filed = try await world.ask("appeal", "w", cut, "--grounds", "I paid on time since")
    let number = try #require(filed["case"].text)
    #expect(filed["account"].number == 2)
    let asked = try await world.ask("papers", "w", number)
    #expect(asked["state"].text == "awaiting_customer")
    try await world.expect(
      "appeal", "w", cut, "--grounds", "again", status: 1, saying: "open already")
    try await world.expect(
      "appeal", "w", "N-20250530-2-999", "--grounds", "x", status: 1, saying: "no notice")
  }

  @Test("where four eyes are asked, the first only proposes and a second must agree")
  func fourEyes() async throws {
    let world = try await SmallWorld(days: 364)
    let queue = try await world.ask("cases", "w").items
    let appeal = try #require(queue.first { $0["account"].number == 14 }?["case"].text)
    func decide(_ outcome: String, as name: String) async throws -> Command {
      try await world.run(
        "decide", "w", appeal, "--outcome", outcome, "--reason", "the goods arrived", "--as",
        name, "--json")
    }
    #expect(Answer(try await decide("grant", as: "王芳").output)["state"].text == "awaiting_second")
    #expect(try await decide("grant", as: "王芳").errors.contains("must not be the first"))
    #expect(try await decide("deny", as: "陈静").errors.contains("The first person said"))
    #expect(Answer(try await decide("grant", as: "陈静").output)["state"].text == "decided")
    let undone = try await world.ask("timeline", "w", "14", "--from", "2025-06-30").items
    #expect(undone.contains { $0["kind"].text == "unlocked" })
    #expect(try await world.ask("verify", "w")["ok"].truth == true)
  }

  @Test("a lock holds and is lifted; who acts must be in the roster")
  func locks() async throws {
    let world = try await SmallWorld(days: 40)
    let account = try #require(
      try await world.ask("accounts", "w", "--where", "open account>100")[0]["account"].number)
    let named = "\(account)"
    try await world.expect("lock", "w", named, "--kind", "behaviour", "--reason", "odd payments")
    #expect(try await world.ask("show", "w", named)["locks"].texts == ["behaviour"])
    let locked = try await world.ask("accounts", "w", "--where", "locked")
    #expect(locked.items.contains { $0["account"].number == account })
    try await world.expect(
      "lock", "w", named, "--kind", "behaviour", "--reason", "x", status: 1, saying: "in place")
    try await world.expect(
      "lift", "w", named, "--kind", "behaviour", "--reason", "x", "--as", "nobody", status: 1,
      saying: "Nobody in the roster is called 'nobody'")
    try await world.expect(
      "lock", "w", named, "--kind", "tight", "--reason", "x", status: 2, saying: "takeover")
    try await world.expect(
      "lift", "w", named, "--kind", "behaviour", "--reason", "explained", "--as", "林涛")
    #expect(try await world.ask("show", "w", named)["locks"].texts == [])
    #expect(try await world.ask("verify", "w")["ok"].truth == true)
  }

  @Test("the configured operator acts where nobody is named")
  func configured() async throws {
    let world = try await SmallWorld(days: 0)
    try await world.expect("note", "w", "101", "--text", "first")
    try world.configure("operator: 林涛\n")
    try await world.expect("note", "w", "101", "--text", "second")
    let notes = try await world.ask("timeline", "w", "101", "--kind", "note").items
    #expect(notes.map { $0["by"].text } == ["王芳", "林涛"])
  }
}
