import Testing

/// 李四 is account 2: opened on 2025-03-16, cut on 2025-05-30, ten days late on 2025-07-01.
@Suite("tideline accounts, show, timeline, why, notices, cases")
struct LookingTests {
  @Test("accounts: the fixed keys in order, names masked, the hidden cap for the analyst only")
  func accounts() async throws {
    let world = try await SmallWorld(days: 365)
    let output = try await world.expect("accounts", "w", "--json").output
    #expect(
      output.hasPrefix("[\n{\"account\": 1, \"name\": \"张*\", \"line\": \"active\", \"locks\": ["))
    #expect(!output.contains("hidden_cap_fen"))
    let list = Answer(output).items
    #expect(list.count == 20)
    #expect(list.allSatisfy { $0["day"].text == "2025-07-01" })
    let analyst = try await world.ask("accounts", "w", "--analyst", "--limit", "1")
    #expect(analyst[0]["hidden_cap_fen"].exists)
    let late = try await world.ask("accounts", "w", "--where", "late account<100")
    #expect(late.items.map { $0["account"].number } == [2])
    let named = try await world.ask("accounts", "w", "--where", "name:李四")
    #expect(named.items.map { $0["account"].number } == [2])
    let sorted = try await world.ask("accounts", "w", "--sort", "score", "--limit", "5")
    let scores = sorted.items.compactMap { $0["score"].number }
    #expect(scores.count == 5 && scores == scores.sorted(by: >))
    let past = try await world.ask("accounts", "w", "--day", "2025-03-15", "--limit", "2")
    #expect(past[1]["line"].text == "none")
    let table = try await world.expect("accounts", "w", "--where", "account:2", "--lang", "zh")
      .output
    #expect(table.contains("李*   使用中"))
  }

  @Test("CSV has the JSON's keys for its header")
  func csv() async throws {
    let world = try await SmallWorld(days: 1)
    let rows = try await world.expect("accounts", "w", "--csv").output.split(separator: "\n")
    #expect(
      rows.first == "account,name,line,locks,score,limit_fen,used_fen,days_past_due,case,day")
    #expect(rows.count == 21)
  }

  @Test("an account is named by number, #number, or name; unknown ones are told")
  func naming() async throws {
    let world = try await SmallWorld(days: 0)
    for name in ["2", "#2", "李四"] {
      #expect(try await world.ask("show", "w", name)["account"].number == 2)
    }
    try await world.expect("show", "w", "99", status: 1, saying: "no account '99'")
    try await world.expect("show", "w", "王", status: 1, saying: "no account '王'")
    try await world.expect(
      "show", "w", "2", "--day", "2020-01-01", status: 1, saying: "not a day of this world")
    try await world.expect("accounts", "w", "--where", "foo", status: 2, saying: "“foo”")
    try await world.expect("accounts", "w", "--limit", "-1", status: 2, saying: "--limit")
  }

  @Test("show tells of line, money, loans, score and portrait")
  func show() async throws {
    let world = try await SmallWorld(days: 365)
    let page = try await world.ask("show", "w", "李四")
    #expect(page["name"].text == "李*")
    #expect(page["limit_fen"].number == 1_200_000)
    #expect(page["days_past_due"].number == 10)
    #expect(page["loans"].items.count == 1)
    #expect(page["loans"][0]["opened"].text == "2025-03-21")
    #expect(page["consents"].texts == ["scoring", "bureau"])
    #expect(page["portrait"]["registered"].text == "2018-01-20")
    let parts = page["score_parts"].items.compactMap { $0["points"].number }
    let score = (page["score_base"].number ?? 0) + parts.reduce(0, +)
    #expect(page["score"].number == score || page["day"].text != "2025-07-06")
    #expect(!page["case"].exists)
    let before = try await world.ask("show", "w", "2", "--day", "2025-05-01")
    #expect(before["limit_fen"].number == 2_000_000)
  }

  @Test("the whole name is shown on purpose only, and that is journalled")
  func unmasking() async throws {
    let world = try await SmallWorld(days: 0)
    #expect(try await world.ask("show", "w", "2", "--unmask")["name"].text == "李四")
    let events = try await world.ask("timeline", "w", "3", "--kind", "note")
    #expect(events.items.isEmpty)
    #expect(try await world.ask("verify", "w")["entries"].number == 1)
  }

  @Test("a timeline runs in order; what acts against the customer carries its codes")
  func timeline() async throws {
    let world = try await SmallWorld(days: 365)
    let events = try await world.ask("timeline", "w", "2").items
    let times = events.map { "\($0["day"].text ?? "") \($0["time"].text ?? "")" }
    #expect(times == times.sorted())
    #expect(times.first?.hasPrefix("2025-03-16") == true)
    let cut = try #require(events.first { $0["kind"].text == "limit_changed" })
    #expect(cut["codes"].texts == ["RP02", "DB01"])
    #expect(cut["from_fen"].number == 2_000_000)
    let notices = events.filter { $0["kind"].text == "notice" }
    #expect(notices.allSatisfy { $0["notice"].text?.hasPrefix("N-2025") == true })
    let decided = events.filter { $0["kind"].text == "decision" }
    #expect(decided.first?["decision"].text == "D-2-1")
    let some = try await world.ask(
      "timeline", "w", "2", "--from", "2025-05-30", "--to", "2025-05-31", "--kind", "decision",
      "--kind", "limit_changed")
    #expect(some.items.map { $0["kind"].text } == ["decision", "limit_changed"])
  }

  @Test("why: the deciding rule, every rule tried, how far each condition is from changing")
  func why() async throws {
    let world = try await SmallWorld(days: 365)
    let why = try await world.ask("why", "w", "2", "--day", "2025-05-26")
    #expect(why["decision"].text == "D-2-3")
    #expect(why["deciding_rule"].text == "late-and-applying")
    #expect(why["policy_hash"].text?.count == 64)
    let rule = try #require(why["rules"].items.first { $0["id"].text == "late-and-applying" })
    #expect(rule["outcome"].text == "hit")
    let inquiries = try #require(
      rule["conditions"].items.first { $0["characteristic"].text == "inquiries_90d" })
    #expect(inquiries["operator"].text == ">=")
    #expect(inquiries["met"].truth == true)
    let (observed, threshold) = (inquiries["observed"].number, inquiries["threshold"].number)
    #expect(inquiries["distance"].number == (threshold ?? 0) - 1 - (observed ?? 0))
    let person = try await world.ask("why", "w", "2", "--notice", "N-20250530-2-5")
    #expect(person["actor"].text == "吴刚")
    #expect(person["rules"].items.isEmpty)
    try await world.expect("why", "w", "2", "--notice", "N-1", status: 1, saying: "no notice 'N-1'")
    try await world.expect(
      "why", "w", "2", "--day", "2025-03-15", status: 1, saying: "Nothing had been decided")
  }

  @Test("notices say everything in both languages; cases come with their clocks")
  func desk() async throws {
    let world = try await SmallWorld(days: 364)
    let notices = try await world.ask("notices", "w", "--day", "2025-05-30").items
    let cut = try #require(notices.first { $0["account"].number == 2 })
    #expect(cut["notice"].text == "N-20250530-2-5")
    #expect(cut["kind"].text == "cut")
    #expect(cut["codes"].texts == ["RP02", "DB01"])
    #expect(cut["text_zh"].text?.hasPrefix("李*，您好") == true)
    #expect(cut["text_en"].text?.contains("N-20250530-2-5") == true)
    #expect(cut["appeal_until"].text == "2025-06-29")
    let all = try await world.ask("notices", "w").items
    let unread = try await world.ask("notices", "w", "--unread").items
    #expect(unread.count < all.count)
    #expect(unread.allSatisfy { $0["read"].truth == false })
    let cases = try await world.ask("cases", "w").items
    let appeal = try #require(cases.first { $0["account"].number == 14 })
    #expect(appeal["case"].text == "C-14-1")
    #expect(appeal["kind"].text == "appeal")
    #expect(appeal["state"].text == "open")
    #expect(try await world.ask("cases", "w", "--due").items.isEmpty)
  }
}
