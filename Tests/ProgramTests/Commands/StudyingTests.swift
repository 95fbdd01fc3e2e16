import Testing

/// The figures are worked out a second time here, from the daily measures that the program prints.
@Suite("tideline measures --summary, portfolio, truth")
struct StudyingTests {
  /// What twelve months of a small town look like, day by day.
  private struct Year {
    let days: [Answer]

    init(of world: SmallWorld) async throws {
      let lines = try await world.expect("measures", "w", "--json").output.split(separator: "\n")
      days = lines.map { Answer(String($0)) }
    }

    /// Days of July 2024 to June 2025; genesis on the first of July is no day of its own.
    var whole: [Answer] { days.filter { ($0["day"].text ?? "") < "2025-07-01" } }

    var months: [[Answer]] {
      let names = whole.compactMap { $0["day"].text.map { String($0.prefix(7)) } }
      return Array(Set(names)).sorted().map { name in
        whole.filter { $0["day"].text?.hasPrefix(name) == true }
      }
    }

    func sum(_ name: String, over days: [Answer]? = nil) -> Int {
      (days ?? whole).reduce(0) { $0 + ($1[name].number ?? 0) }
    }

    /// The mean of the month-ends' shares in percent; months without a whole are left out.
    func meanAtMonthEnds(_ part: String, of whole: String) -> Double? {
      let ends = months.compactMap(\.last).filter { ($0[whole].number ?? 0) > 0 }
      let shares = ends.map { Double($0[part].number ?? 0) * 100 / Double($0[whole].number ?? 1) }
      return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }
  }

  private func year(_ name: String, _ summary: Answer) -> Double? {
    summary["figures"].items.first { $0["name"].text == name }?["year"].fraction
  }

  private func isNear(_ left: Double?, _ right: Double?, within gap: Double) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= gap
  }

  @Test("the summary is what the daily measures say, over twelve whole months")
  func summary() async throws {
    let world = try await SmallWorld(days: 366, accounts: 60)
    let year = try await Year(of: world)
    let summary = try await world.ask("measures", "w", "--summary")
    #expect(summary.keys == ["day", "figures", "from", "months", "to", "world"])
    #expect(summary["months"].number == 12)
    #expect(summary["from"].text == "2024-07")
    #expect(summary["to"].text == "2025-06")
    for (name, part, whole) in [
      ("overdue30_share", "overdue_30_fen", "outstanding_fen"),
      ("overdue90_share", "overdue_90_fen", "outstanding_fen"),
      ("overdue90_of30", "overdue_90_fen", "overdue_30_fen"),
    ] {
      let expected = year.meanAtMonthEnds(part, of: whole)
      #expect(isNear(self.year(name, summary), expected, within: 0.02), "\(name)")
    }
    let draws = year.sum("draws")
    #expect(draws > 0)
    let mean = Double(year.sum("drawn_fen")) / Double(max(1, draws))
    #expect(isNear(self.year("mean_draw", summary), mean, within: 1))
    let owed = year.months.compactMap(\.last).reduce(0) { $0 + ($1["outstanding_fen"].number ?? 0) }
    let lost = Double(12 * year.sum("written_off_fen")) * 100 / Double(max(1, owed))
    #expect(isNear(self.year("written_off_a_year", summary), lost, within: 0.01))
    let faults = year.sum("invariant_faults", over: year.days)
    #expect(self.year("invariant_faults", summary) == Double(faults))
  }

  @Test("a monthly flow is counted against the lines at the month's end")
  func flows() async throws {
    let world = try await SmallWorld(days: 366, accounts: 60)
    let year = try await Year(of: world)
    let summary = try await world.ask("measures", "w", "--summary")
    for (name, count) in [
      ("raises_a_month", "limit_raised"), ("cuts_a_month", "limit_cut"),
      ("locks_a_month", "locks_placed"),
    ] {
      var shares: [Double] = []
      for month in year.months {
        let end = month.last
        let lines = (end?["open"].number ?? 0) + (end?["suspended"].number ?? 0)
        guard lines > 0 else { continue }
        shares.append(Double(year.sum(count, over: month)) * 100 / Double(lines))
      }
      let mean = shares.reduce(0, +) / Double(max(1, shares.count))
      #expect(isNear(self.year(name, summary), mean, within: 0.02), "\(name)")
    }
    #expect(year.sum("limit_cut") > 0)
  }

  @Test("every figure has its band, says where that comes from, and is judged by it")
  func bands() async throws {
    let world = try await SmallWorld(days: 366, accounts: 60)
    let summary = try await world.ask("measures", "w", "--summary")
    let figures = summary["figures"].items
    #expect(figures.count == 16)
    for figure in figures {
      let name = figure["name"].text ?? ""
      #expect(figure["source"].text?.isEmpty == false, "\(name)")
      #expect(["anchor", "derived", "guess", "rule"].contains(figure["basis"].text), "\(name)")
      let value = figure["year"].exists ? figure["year"].fraction : figure["last"].fraction
      let (low, high) = (figure["low"].fraction ?? 1, figure["high"].fraction ?? 0)
      #expect(low <= high, "\(name)")
      #expect(figure["within"].truth == value.map { low <= $0 && $0 <= high }, "\(name)")
    }
    let median = try #require(figures.first { $0["name"].text == "median_limit" })
    #expect(!median["year"].exists)
    let accounts = try await world.ask("accounts", "w").items
    let limits = accounts.filter { $0["line"].text == "active" }
      .compactMap { $0["limit_fen"].number }.sorted()
    let upper = limits[limits.count / 2]
    #expect(median["last"].number == (limits[(limits.count - 1) / 2] + upper) / 2)
    let table = try await world.expect("measures", "w", "--summary").output
    #expect(table.contains("12 whole months, 2024-07 to 2025-06"))
    #expect(table.contains("1.10 %–1.90 %"))
    #expect(table.contains("6,800–9,200"))
    #expect(table.contains("consumer credit facilitated by Ant"))
  }

  @Test("before a month is whole there is nothing to sum up; the summary takes no days")
  func young() async throws {
    let world = try await SmallWorld(days: 5)
    let summary = try await world.ask("measures", "w", "--summary")
    #expect(summary["months"].number == 0)
    #expect(!summary["from"].exists)
    let shares = summary["figures"].items.filter { $0["unit"].text == "percent" }
    #expect(shares.count == 10)
    #expect(shares.allSatisfy { !$0["year"].exists && !$0["within"].exists })
    #expect(
      try await world.expect("measures", "w", "--summary").output.contains("no whole month"))
    for option in ["--from", "--to"] {
      try await world.expect(
        "measures", "w", "--summary", option, "2024-07-03", status: 2, saying: "--summary")
    }
    try await world.expect("measures", "w", "--summary", "--csv", status: 2, saying: "--summary")
  }

  @Test("the portfolio adds up to the measures of the last day")
  func portfolio() async throws {
    let world = try await SmallWorld(days: 366, accounts: 60)
    let days = try await Year(of: world).days
    let last = try #require(days.last)
    let page = try await world.ask("portfolio", "w")
    let statuses = page["statuses"].keys.compactMap { page["statuses"][$0].number }
    #expect(statuses.count == 8)
    #expect(statuses.reduce(0, +) == last["accounts"].number)
    let buckets = page["buckets"].items
    #expect(buckets.compactMap { $0["bucket"].text } == (0...7).map { "m\($0)" })
    let outstanding = try #require(last["outstanding_fen"].number)
    #expect(outstanding > 0)
    for part in ["buckets", "vintages", "employers", "channels"] {
      let sum = page[part].items.reduce(0) { $0 + ($1["outstanding_fen"].number ?? 0) }
      #expect(sum == outstanding, "\(part)")
    }
    let months = page["vintages"].items.compactMap { $0["month"].text }
    #expect(!months.isEmpty && months == months.sorted())
    let table = try await world.expect("portfolio", "w").output
    for word in ["suspended", "m0→m1", "ever 30+", "employer", "partner"] {
      #expect(table.contains(word), "\(word)")
    }
  }

  @Test("a roll rate counts who entered a bucket of those who could, month by month")
  func rolls() async throws {
    let world = try await SmallWorld(days: 366, accounts: 60)
    let year = try await Year(of: world)
    let rolls = try await world.ask("portfolio", "w")["roll_rates"].items
    #expect(rolls.count == 12)
    #expect(!rolls[0]["m0_to_m1"].exists)
    for place in 1..<min(12, rolls.count) {
      let start = year.months[place - 1].last?["m0_accounts"].number ?? 0
      let entered = year.sum("entered_m1", over: year.months[place])
      let expected = start > 0 ? Double(entered) * 100 / Double(start) : nil
      #expect(isNear(rolls[place]["m0_to_m1"].fraction, expected, within: 0.0051), "\(place)")
    }
    #expect(year.sum("entered_m1") > 0)
  }

  @Test("the truth of each rule, the same on any number of threads")
  func truth() async throws {
    let world = try await SmallWorld(days: 365)
    let days = try await Year(of: world).days
    let once = try await world.expect("truth", "w", "--threads", "1", "--json").output
    #expect(try await world.expect("truth", "w", "--threads", "3", "--json").output == once)
    let study = Answer(once)
    #expect(study["from"].text == "2024-07-02")
    #expect(study["to"].text == "2025-07-01")
    #expect(study["holds_en"].text?.contains("simulated mix") == true)
    let rules = study["rules"].items
    #expect(!rules.isEmpty)
    for rule in rules {
      let (right, wrong) = (rule["right"].number ?? 0, rule["wrong"].number ?? 0)
      #expect(rule["deciding"].number == right + wrong)
      #expect((rule["only"].number ?? -1) <= right + wrong)
      let share = Double(right) * 100 / Double(max(1, right + wrong))
      #expect(isNear(rule["precision_percent"].fraction, share, within: 0.1))
    }
    for name in ["harm_fen", "lost_customers"] {
      #expect(study[name].number == days.reduce(0) { $0 + ($1[name].number ?? 0) }, "\(name)")
    }
    let hours = try #require(study["wrong_lock_hours"].number)
    let daily = days.reduce(0) { $0 + ($1["wrong_lock_hours"].number ?? 0) }
    #expect((daily...daily + days.count).contains(hours))
    let table = try await world.expect("truth", "w", "--lang", "zh").output
    #expect(table.hasPrefix("以下结论只在这个模拟人群中成立"))
    #expect(table.contains("precision"))
  }

  @Test("the truth of a shorter stretch tells of fewer steps; odd stretches are refused")
  func stretches() async throws {
    let world = try await SmallWorld(days: 365)
    func steps(_ study: Answer) -> Int {
      study["rules"].items.reduce(0) { $0 + ($1["deciding"].number ?? 0) }
    }
    let whole = try await world.ask("truth", "w")
    let first = try await world.ask("truth", "w", "--to", "2025-03-31")
    let second = try await world.ask("truth", "w", "--from", "2025-04-01")
    #expect(steps(first) + steps(second) == steps(whole))
    #expect(steps(whole) > 0)
    try await world.expect(
      "truth", "w", "--from", "2025-03-02", "--to", "2025-03-01", status: 2, saying: "--from")
    try await world.expect(
      "truth", "w", "--to", "2030-01-01", status: 1, saying: "not a day of this world")
    try await world.expect("truth", "w", "--threads", "0", status: 2, saying: "--threads")
  }

  @Test("of a recorded book nobody knows the truth, and no band is for it")
  func recorded() async throws {
    let world = try SmallWorld()
    let book =
      "id,limit_bal,sex,education,marriage,age,pay_0,pay_2,pay_3,pay_4,pay_5,pay_6,"
      + "bill_amt1,bill_amt2,bill_amt3,bill_amt4,bill_amt5,bill_amt6,"
      + "pay_amt1,pay_amt2,pay_amt3,pay_amt4,pay_amt5,pay_amt6,default_next_month\n"
      + "1,20000,2,2,1,24,2,2,-1,-1,-2,-2,3913,3102,689,0,0,0,0,689,0,0,0,0,1\n"
    let file = try world.sandbox.write(book, to: "book.csv")
    try await world.expect("import", "b", file, "--format", "taiwan-2005")
    try await world.expect("truth", "b", status: 1, saying: "tideline: This is a recorded book")
    let figures = try await world.ask("measures", "b", "--summary")["figures"].items
    #expect(figures.count == 16)
    #expect(figures.allSatisfy { $0.keys == ["last", "name", "unit", "year"] })
    let page = try await world.ask("portfolio", "b")
    #expect(page["employers"].items.isEmpty && page["channels"].items.isEmpty)
    // Two statements late: on the last recorded day the lender acts for real.
    #expect(page["statuses"]["suspended"].number == 1)
    #expect(page["statuses"]["open"].number == 0)
  }
}
