import Testing

/// 李四 is account 2: referred by a rule in spring, then cut by a person.
@Suite("tideline why --prove")
struct ProvingTests {
  private func referred(_ world: SmallWorld) async throws -> (decision: String, day: String) {
    let decisions = try await world.ask("timeline", "w", "2", "--kind", "decision").items
    let found = try #require(decisions.first { $0["decided"].text == "refer" })
    return (try #require(found["decision"].text), try #require(found["day"].text))
  }

  @Test("each datum moved across its threshold: what flips, what is decided then, by which rule")
  func data() async throws {
    let world = try await SmallWorld(days: 365)
    let (decision, day) = try await referred(world)
    let why = try await world.ask("why", "w", "2", "--day", day, "--prove")
    #expect(why["proved"].text == decision)
    let rule = try #require(why["rules"].items.first { $0["id"].text == "late-and-applying" })
    let proof = why["proof"].items
    let names = rule["conditions"].items.compactMap { $0["characteristic"].text }
    #expect(proof.compactMap { $0["characteristic"].text } == names)
    for (trial, condition) in zip(proof, rule["conditions"].items) {
      #expect(
        trial.keys == ["by", "characteristic", "flips", "moved_to", "observed", "outcome"])
      #expect(trial["flips"].truth == true)
      let far = (condition["observed"].number ?? 0) + (condition["distance"].number ?? 0)
      #expect(trial["moved_to"].number == far)
    }
    #expect(!(try await world.ask("why", "w", "2", "--day", day))["proof"].exists)
    let text = try await world.expect("why", "w", "2", "--day", day, "--prove", "--lang", "en")
    #expect(text.output.contains("\(decision) tested: \(day) lived again"))
    #expect(text.output.contains(": flips; "))
    let chinese = try await world.expect("why", "w", "2", "--day", day, "--prove", "--lang", "zh")
    #expect(chinese.output.contains("检验 \(decision)：重过 \(day)"))
  }

  @Test("of a person's decision the automatic one behind it is tested, and that is said")
  func person() async throws {
    let world = try await SmallWorld(days: 365)
    let cut = try #require(try await world.notice("cut", to: 2))
    let why = try await world.ask("why", "w", "2", "--notice", cut, "--prove")
    #expect(why["actor"].text != "policy")
    #expect(why["proved"].text == why["proposal"]["decision"].text)
    #expect(why["proof_en"].text?.contains("was decided by a person") == true)
    #expect(!why["proof"].items.isEmpty)
  }

  @Test("a threshold moved in the policy: the accounts whose day differs, this one among them")
  func policy() async throws {
    let world = try await SmallWorld(days: 365)
    let (_, day) = try await referred(world)
    let why = try await world.ask("why", "w", "2", "--day", day, "--prove", "--policy")
    let trials = why["policy_proof"].items
    #expect(!trials.isEmpty && !why["proof"].exists)
    for trial in trials {
      #expect(trial["flips"].truth == true)
      #expect(trial["accounts"].items.map(\.number).contains(2))
      #expect(trial["differing"].number == trial["accounts"].items.count)
      #expect(trial["unrelated"].number == 0)
    }
    try await world.expect("why", "w", "2", "--policy", status: 2, saying: "--prove")
  }

  @Test("where no rule spoke there is nothing to prove")
  func nothing() async throws {
    let world = try await SmallWorld(days: 410)
    try await world.expect(
      "why", "w", "3", "--prove", status: 1, saying: "nothing to prove about D-3-10")
  }
}
