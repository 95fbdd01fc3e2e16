import Testing

/// 李四 is account 2: opened on 2025-03-16, cut in spring, ten days late on 2025-07-01.
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
    #expect(try list.count == 12 + SmallWorld.personas())
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
    #expect(try rows.count == 1 + 12 + SmallWorld.personas())
  }

  @Test("an account is named by number, #number, or name; unknown ones are told")
  func naming() async throws {
    let world = try await SmallWorld(days: 0)
    for name in ["2", "#2", "李四"] {
      #expect(try await world.ask("show", "w", name)["account"].number == 2)
    }
    try await world.expect("show", "w", "99", status: 1, saying: "no account '99'")
    try await world.expect("show", "w", "王", status: 1, saying: "'王' is the name of no told life")
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
    let parts = page["score_parts"].items
    #expect(parts.count > 10)
    #expect(parts.first?["characteristic"].text == "tenure_months")
    #expect(parts.allSatisfy { $0["points"].number != nil && $0["dimension"].text != nil })
    #expect(!page["case"].exists)
    let before = try await world.ask("show", "w", "2", "--day", "2025-05-01")
    #expect(before["limit_fen"].number == 2_000_000)
  }

  @Test("the whole name is shown on purpose only, and that is journalled")
  func unmasking() async throws {
    let world = try await SmallWorld(days: 0)
    #expect(try await world.ask("show", "w", "2", "--unmask")["name"].text == "李四")
    let events = try await world.ask("timeline", "w", "2", "--kind", "unmasked").items
    #expect(events.count == 1)
    #expect(events.first?["entry"].number == 1)
    #expect(events.first?["text_en"].text?.hasPrefix("name shown") == true)
    #expect(events.first?["text_zh"].text?.hasPrefix("显示姓名") == true)
    #expect(try await world.ask("timeline", "w", "2", "--kind", "note").items.isEmpty)
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
    let day = try #require(cut["day"].text)
    let some = try await world.ask(
      "timeline", "w", "2", "--from", day, "--to", day, "--kind", "limit_changed")
    #expect(some.items.map { $0["to_fen"].number } == [cut["to_fen"].number])
  }

  @Test("why: the deciding rule, every rule tried, how far each condition is from changing")
  func why() async throws {
    let world = try await SmallWorld(days: 365)
    let decisions = try await world.ask("timeline", "w", "2", "--kind", "decision").items
    let referred = try #require(decisions.first { $0["decided"].text == "refer" })
    let why = try await world.ask("why", "w", "2", "--day", try #require(referred["day"].text))
    #expect(why["decision"].text == referred["decision"].text)
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
    let cut = try #require(try await world.notice("cut", to: 2))
    let person = try await world.ask("why", "w", "2", "--notice", cut)
    #expect(person["kind"].text == "cut")
    #expect(person["actor"].text != "policy")
    let proposal = person["proposal"]
    #expect(proposal["decision"].text == referred["decision"].text)
    #expect(proposal["rule"].text == "late-and-applying")
    let then = try #require(
      proposal["conditions"].items.first { $0["characteristic"].text == "inquiries_90d" })
    #expect(then["observed"].number == observed && then["observed_now"].number != nil)
    #expect(then["met_now"].truth == true)
    try await world.expect("why", "w", "2", "--notice", "N-1", status: 1, saying: "no notice 'N-1'")
    try await world.expect(
      "why", "w", "2", "--day", "2025-03-15", status: 1, saying: "Nothing had been decided")
  }

  @Test("notices say everything in both languages; cases come with their clocks")
  func desk() async throws {
    let world = try await SmallWorld(days: 364)
    let all = try await world.ask("notices", "w").items
    let cut = try #require(
      all.first { $0["account"].number == 2 && $0["kind"].text == "cut" })
    let (number, day) = (cut["notice"].text ?? "", cut["day"].text ?? "")
    #expect(number.hasPrefix("N-" + day.filter { $0 != "-" } + "-2-"))
    #expect(cut["codes"].texts == ["RP02", "DB01"])
    #expect(cut["text_zh"].text?.hasPrefix("李*，您好") == true)
    #expect(cut["text_en"].text?.contains(number) == true)
    #expect((cut["appeal_until"].text ?? "") > day)
    let sameDay = try await world.ask("notices", "w", "--day", day).items
    #expect(sameDay.contains { $0["notice"].text == number })
    #expect(sameDay.allSatisfy { $0["day"].text == day })
    let unread = try await world.ask("notices", "w", "--unread").items
    #expect(unread.count < all.count)
    #expect(unread.allSatisfy { $0["read"].truth == false })
    let cases = try await world.ask("cases", "w").items
    let appeal = try #require(cases.first { $0["account"].number == 14 })
    #expect(appeal["case"].text == "C-14-1")
    #expect(appeal["kind"].text == "appeal")
    #expect(["open", "awaiting_customer"].contains(appeal["state"].text))
    let due = try await world.ask("cases", "w", "--due").items
    let pressing = cases.filter { ($0["due"].text ?? "") <= "2025-06-30" }
    #expect(due.map { $0["case"].text } == pressing.map { $0["case"].text })
  }
}
