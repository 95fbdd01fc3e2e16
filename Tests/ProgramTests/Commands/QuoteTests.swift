import Testing

@Suite("tideline quote")
struct QuoteTests {
  private let world: SmallWorld

  init() throws { world = try SmallWorld() }

  private func quote(
    amount: String = "6000", months: String = "6", rate: String = "0.00045",
    method: String = "equal", from: String = "2024-08-15", dueDay: String = "11"
  ) async throws -> Command {
    try await Command.tideline(
      "quote", "--amount", amount, "--months", months, "--daily-rate", rate, "--method", method,
      "--from", from, "--due-day", dueDay, "--json", in: world.sandbox)
  }

  @Test("equal instalments, to the fen, with the keys in their order")
  func equal() async throws {
    let output = try await quote().output
    #expect(
      output.hasPrefix(
        """
        {"payment_fen": 104691, "total_interest_fen": 28147, "instalments": [\
        {"number": 1, "due": "2024-09-11", "days": 27, "interest_fen": 7290, \
        "principal_fen": 97401, "rest_fen": 502599}, 
        """))
    let last = Answer(output)["instalments"][5]
    #expect(last["due"].text == "2025-02-11")
    #expect(last["principal_fen"].number == 103_252)
    #expect(last["rest_fen"].number == 0)
  }

  @Test("interest first: the amount comes with the last instalment")
  func interestFirst() async throws {
    let answer = Answer(try await quote(amount: "6,000.50", method: "interest-first").output)
    #expect(answer["payment_fen"].number == 7_291)
    #expect(
      answer["instalments"].items.map { $0["principal_fen"].number } == [0, 0, 0, 0, 0, 600_050])
  }

  @Test("without interest the amount is divided evenly")
  func free() async throws {
    let answer = Answer(try await quote(months: "7", rate: "0").output)
    #expect(answer["payment_fen"].number == 85_714)
    #expect(answer["total_interest_fen"].number == 0)
    #expect(answer["instalments"][6]["principal_fen"].number == 85_716)
  }

  @Test(
    "what is no amount, rate, term or day is wrong usage",
    arguments: [
      ["--amount", "-5"], ["--amount", "0"], ["--amount", "1.005"], ["--amount", "21474836.48"],
      ["--amount", "lots"], ["--daily-rate", "-0.1"], ["--daily-rate", "0.0000001"],
      ["--daily-rate", "1.1"], ["--daily-rate", "0.001001"], ["--months", "0"], ["--months", "61"],
      ["--due-day", "0"],
      ["--due-day", "32"], ["--from", "2024-02-30"], ["--from", "2149-01-01"],
      ["--method", "balloon"],
    ])
  func usage(option: [String]) async throws {
    var arguments = [
      "--amount": "6000", "--months": "6", "--daily-rate": "0.00045", "--method": "equal",
      "--from": "2024-08-15", "--due-day": "11",
    ]
    arguments[option[0]] = option[1]
    let words = arguments.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let command = try await Command.run(
      [Program.path(), "quote"] + words, in: world.sandbox)
    #expect(command.status == 2)
    #expect(command.output == "")
    #expect(command.errors.contains(option[0]))
  }

  @Test("a plan that no account can hold is refused, not computed wrongly")
  func tooLarge() async throws {
    let command = try await quote(
      amount: "21474836.47", months: "1", rate: "0.001", from: "2024-02-01", dueDay: "1")
    #expect(command.status == 2)
    #expect(command.errors.contains("the most one account can hold"))
    let dear = try await quote(months: "60", rate: "0.001", from: "2023-12-23", dueDay: "1")
    #expect(dear.status == 2)
    #expect(dear.errors.contains("would not cover the interest"))
  }
}
