import Testing

@Suite("options say which form and range they take")
struct OptionTests {
  private let world: SmallWorld

  init() throws { world = try SmallWorld() }

  /// A command with one wrong value, and what is said about it.
  static let wrong: [(words: [String], sentence: String)] = [
    (["accounts", "w", "--day", "x"], day), (["show", "w", "1", "--day", "2024-02-30"], day),
    (["timeline", "w", "1", "--from", "1-1-1"], day), (["timeline", "w", "1", "--to", ""], day),
    (["why", "w", "1", "--day", "2024-7-01"], day), (["notices", "w", "--day", "today"], day),
    (["measures", "w", "--from", "2150-01-01"], day),
    (["measures", "w", "--to", "1969-12-31"], day),
    (["truth", "w", "--from", "٢٠٢٤-01-01"], day), (["truth", "w", "--to", "x"], day),
    (["step", "w", "--to", "x"], day), (["new", "v", "--start", "x"], day),
    (["w", "--day", "x"], day),
    (["step", "w", "--days", "x"], "a whole number from 0 to 1000000"),
    (["step", "w", "--days", "-1"], "a whole number from 0 to 1000000"),
    (["step", "w", "--days", "99999999999999999999"], "a whole number from 0 to 1000000"),
    (["step", "w", "--threads", "0"], threads), (["verify", "w", "--threads", "257"], threads),
    (["truth", "w", "--threads", "two"], threads),
    (["import", "v", "x", "--format", "taiwan-2005", "--threads", "1.5"], threads),
    (["new", "v", "--accounts", "-1"], "a whole number from 0 to 10000000"),
    (["new", "v", "--accounts", "10000001"], "a whole number from 0 to 10000000"),
    (["new", "v", "--seed", "-1"], "a whole number from 0 to 18446744073709551615"),
    (["accounts", "w", "--limit", "-1"], "a whole number from 0 to 10000000"),
    (["accounts", "w", "--sort", "x"], "- account"),
    (["accounts", "w", "--lang", "fr"], "'zh' and 'en'"),
    (["timeline", "w", "1", "--kind", "x"], "- scored"),
    (["lock", "w", "1", "--kind", "x", "--reason", "y"], "- customer"),
    (["decide", "w", "C-1-1", "--outcome", "x", "--reason", "y"], "- release"),
    (["import", "v", "x", "--format", "x"], "'taiwan-2005'"),
    (["accounts", "w", "--where", "score<"], "wants a value"),
    (["accounts", "w", "--where", "colour:red"], "There are: "),
  ]
  private static let day = "it must be a day such as 2025-07-01, from 1970-01-02 to 2149-06-06"
  private static let threads = "it must be a whole number from 1 to 256"

  @Test("a wrong value is answered with what is allowed")
  func wrongValues() async throws {
    try await world.expect("new", "w", "--accounts", "3")
    for (words, sentence) in Self.wrong {
      let command = try await Command.run([Program.path()] + words, in: world.sandbox)
      #expect(command.status == 2, "\(words): \(command.errors)")
      #expect(command.output == "")
      #expect(command.errors.contains(sentence), "\(words): \(command.errors)")
    }
  }

  @Test("a quote's values as well")
  func quotes() async throws {
    for (option, value, words) in [
      ("--amount", "0", "an amount such as 6000 or 6,000.50, from 0.01 to 21,474,836.47"),
      ("--amount", "1e5", "an amount such as"), ("--months", "61", "a whole number from 1 to 60"),
      ("--daily-rate", "0.0011", "with at most six places, from 0 to 0.001"),
      ("--daily-rate", "0.05%", "a decimal such as 0.00045"),
      ("--due-day", "32", "a whole number from 1 to 31"),
      ("--from", "2149-01-01", "must not be after 2142-06-28"),
    ] {
      var all = [
        "--amount": "6000", "--months": "6", "--daily-rate": "0.00045", "--method": "equal",
        "--from": "2024-08-15", "--due-day": "11",
      ]
      all[option] = value
      let arguments = ["quote"] + all.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      let command = try await Command.run([Program.path()] + arguments, in: world.sandbox)
      #expect(command.status == 2)
      #expect(command.errors.contains(words), "\(option): \(command.errors)")
    }
  }

  @Test(
    "what can be no name of a world",
    arguments: [
      "-dash", "", "a\u{1B}b", "a\nb", "a\u{202E}b", "a\u{FFF9}b", "\u{E0041}", "..", "a/..",
      String(repeating: "x", count: 201), "a/" + String(repeating: "界", count: 67),
    ])
  func names(name: String) async throws {
    for words in [
      ["new", "--accounts", "1", "--", name], ["accounts", "--", name],
      ["import", "--format", "taiwan-2005", "--", name, "x.csv"],
    ] {
      let command = try await Command.run([Program.path()] + words, in: world.sandbox)
      #expect(command.status == 2, "\(words): \(command.errors)")
      #expect(command.output == "")
      #expect(command.errors.contains("can not be the name of a world; a name has 1 to 200 bytes"))
      #expect(!command.errors.contains("\u{1B}") && !command.errors.contains("\u{202E}"))
    }
  }

  @Test("a dash behind two dashes is a word, and no world")
  func dashes() async throws {
    try await world.expect("--", "-dash", status: 2, saying: "no world or command '-dash'")
    try await world.expect("--", "tides", status: 2, saying: "no world or command 'tides'")
  }

  @Test("the longest name and a path outside the folder are names")
  func good() async throws {
    try await world.expect("new", String(repeating: "x", count: 200), "--accounts", "1")
    try await world.expect("new", "../x.tideline", "--accounts", "1")
  }

  @Test("a list of nothing still has its head")
  func emptyLists() async throws {
    try await world.expect("new", "w", "--accounts", "3")
    func lines(_ words: String...) async throws -> [String] {
      let command = try await Command.run([Program.path()] + words, in: world.sandbox)
      #expect(command.status == 0 && command.errors == "")
      return command.output.split(separator: "\n").map(String.init)
    }
    let nobody = ["accounts", "w", "--where", "score>900"]
    #expect(
      try await lines("accounts", "w", "--where", "score>900").first?.hasPrefix("account") == true)
    #expect(try await lines("accounts", "w", "--where", "score>900", "--csv").count == 1)
    #expect(try await lines("notices", "w").first?.hasPrefix("notice") == true)
    #expect(try await lines("cases", "w").first?.hasPrefix("case") == true)
    #expect(try await lines("measures", "w").first?.hasPrefix("day") == true)
    #expect(try await lines("measures", "w", "--csv").first?.hasPrefix("day,branch,") == true)
    #expect(try await lines("measures", "w", "--json") == [])
    for words in [nobody, ["notices", "w"], ["cases", "w"]] {
      let command = try await Command.run(
        [Program.path()] + words + ["--json"], in: world.sandbox)
      #expect(command.output == "[]\n")
    }
  }

  @Test("what a screen would not show as it stands is escaped in JSON, and read back the same")
  func escapes() async throws {
    try await world.expect("new", "w", "--accounts", "3")
    let text = "a\u{202E}b\u{9B}c\u{61C}d\u{FFF9}e\u{E0041}f\u{7F}g\u{FEFF}h\"\\李é👩\u{200D}👧"
    try await world.expect("note", "w", "1", "--text", text)
    let output = try await world.expect("timeline", "w", "1", "--json").output
    let words =
      #"a\u202eb\u009bc\u061cd\ufff9e\udb40\udc41f\u007fg\ufeffh\"\\李é"# + "👩\u{200D}👧"
    #expect(output.contains(words))
    #expect(Answer(output).items.contains { $0["words"].text == text })
    let shown = try await world.expect("timeline", "w", "1").output
    #expect(shown.contains("a�b�c�d�e�f␡g�h"))
  }

  @Test("a day beyond the head is none of a timeline")
  func timeline() async throws {
    try await world.expect("new", "w", "--accounts", "3")
    try await world.expect(
      "timeline", "w", "1", "--from", "2030-01-01", status: 1, saying: "its days are 2024-07-01")
  }
}
