import Foundation

/// A world from its beginning, and kills over it.
struct CrashChapter: Sendable {
  let plan: DurabilityPlan
  let kills: Range<Int>
  private var luck: Luck
  private var world: DurableWorld
  private var pace = Pace()
  private var report = KillReport()

  /// A world has so many kills; then another begins, so that none grows long.
  static let length = 40
  /// Kills from one proof of the whole world to the next.
  private static let pause = 8

  init(_ plan: DurabilityPlan, _ kills: Range<Int>) throws {
    (self.plan, self.kills) = (plan, kills)
    luck = Luck(seed: plan.seed, part: kills.lowerBound)
    world = try DurableWorld()
  }

  /// The chapters of a whole run.
  static func all(_ plan: DurabilityPlan) -> [Range<Int>] {
    stride(from: 1, through: plan.kills, by: length).map {
      $0..<min($0 + length, plan.kills + 1)
    }
  }

  /// Makes the world and kills over it.
  mutating func run() async throws -> KillReport {
    try await begin()
    var order: [Deed] = []
    for kill in kills {
      // Each kill has its own chance: how long the one before took changes nothing.
      luck = Luck(seed: plan.seed, part: kill)
      if order.isEmpty { order = Deed.allCases }
      let deed = order.remove(at: luck.number(below: order.count))
      let complaint = try await strike(deed, "kill \(kill)")
      complain(complaint, kill, deed)
      if (kill - kills.lowerBound) % Self.pause == Self.pause - 1 || kill == kills.upperBound - 1 {
        complain(try await world.verified("w"), kill, deed)
        report.verified += 1
      }
      if report.complaints.count > 5 { break }
    }
    return report
  }

  /// A world with some days and an order, another to be lived again, and how long deeds take.
  private mutating func begin() async throws {
    let made = try await world.run("new", "w", "--accounts", "\(DurableWorld.accounts)")
    complain(made.status == 0 ? nil : made.errors, kills.lowerBound, .new)
    for deed in [Deed.month, .note, .new, .book, .relive] {
      if deed == .relive {
        try FileManager.default.copyItem(
          at: world.folder.appending(path: "w.tideline"),
          to: world.folder.appending(path: "old.tideline"))
      }
      let fate = try await victim(deed, "the beginning").run(until: .never)
      complain(fate.ending == .exit(0) ? nil : fate.errors, kills.lowerBound, deed)
      pace.learn(deed, fate)
      if deed == .note {
        for like in [.notes, .lock, .lift, .day] as [Deed] { pace.learn(like, fate) }
      }
      if deed.isMaking { try world.remove("x") }
    }
    complain(try await world.look(), kills.lowerBound, .month)
  }

  private mutating func victim(_ deed: Deed, _ words: String) -> Victim {
    Victim(
      arguments: deed.arguments(words, &luck), sandbox: world.sandbox,
      signature: world.signature(of: deed.isMaking ? "x" : "w"))
  }

  private mutating func complain(_ what: String?, _ kill: Int, _ deed: Deed) {
    guard let what else { return }
    report.complaints.append("seed \(plan.seed), kill \(kill) (\(deed.rawValue)): \(what)")
  }
}

// MARK: - Kills

extension CrashChapter {
  /// One kill, and a look at what it left; what is wrong, if anything is.
  private mutating func strike(_ deed: Deed, _ words: String) async throws -> String? {
    if deed.isInDashboard { return try await strikeDashboard(deed) }
    if deed == .notes { return try await strikeLoop(words) }
    if deed.isMaking { try world.remove("x") }
    let moment = pace.moment(of: deed, &luck)
    let fate = try await victim(deed, words).run(until: moment)
    count(deed, fate, words)
    var complaint = fault(of: fate, deed)
    if complaint == nil {
      complaint = deed.isMaking ? try await lookAtMaking(deed) : try await world.look()
    }
    return complaint.map { "\($0), killed \(moment)" }
  }

  /// Notes one after the other, until one is killed.
  private mutating func strikeLoop(_ words: String) async throws -> String? {
    var rest = pace.patience(with: .note, &luck)
    var number = 0
    while true {
      number += 1
      let text = "\(words), note \(number)"
      let fate = try await victim(.notes, text).run(until: .afterStart(max(0, rest)))
      rest -= fate.lived
      if fate.wasKilled || rest <= 0 {
        count(.notes, fate, text)
        if let fault = fault(of: fate, .notes) { return fault }
        return try await world.look()
      }
      _ = world.take(fate.output, words: text)
      if let fault = fault(of: fate, .notes) { return fault }
    }
  }

  private mutating func strikeDashboard(_ deed: Deed) async throws -> String? {
    let before = world.head
    let victim = DashboardVictim(sandbox: world.sandbox, signature: world.signature(of: "w"))
    let fate = try await victim.run(deed.keys, pace.stay(deed, &luck))
    if let day = fate.day { world.take(day: day) }
    let complaint = try await world.look()
    let lived = Self.days(from: before, to: world.head)
    let isInMiddle = lived < deed.days ?? Int.max && (lived > 0 || fate.wasWriting)
    pace.learn(deed, lived: lived, of: deed.days ?? 8)
    var tally = report.tallies[deed, default: .init()]
    tally.kills += 1
    tally.hits += isInMiddle ? 1 : 0
    tally.writing += fate.wasWriting ? 1 : 0
    tally.acknowledged += (fate.day ?? "") > before ? 1 : 0
    report.tallies[deed] = tally
    return complaint
  }

  private static func days(from first: String, to last: String) -> Int {
    let style = Date.ISO8601FormatStyle().year().month().day()
    guard let start = try? style.parse(first), let end = try? style.parse(last) else { return 0 }
    return Int((end.timeIntervalSince(start) / 86_400).rounded())
  }

  private mutating func count(_ deed: Deed, _ fate: Victim.Fate, _ words: String) {
    pace.learn(deed, fate)
    var tally = report.tallies[deed, default: .init()]
    tally.kills += 1
    tally.hits += fate.wasKilled ? 1 : 0
    tally.writing += fate.wasKilled && fate.wasWriting ? 1 : 0
    if !deed.isMaking { tally.acknowledged += world.take(fate.output, words: words) }
    report.tallies[deed] = tally
  }

  /// Who was not killed must have done what was asked.
  private func fault(of fate: Victim.Fate, _ deed: Deed) -> String? {
    if fate.wasKilled || fate.ending == .exit(0) { return nil }
    if fate.ending == .exit(1), deed.mayBeRefused { return nil }
    return "ended with \(fate.ending), having said \(fate.errors)"
  }

  /// What the killed making of a world left: nothing, or a whole world. Making it again works, or
  /// says that it is there, and clears away what was left.
  private mutating func lookAtMaking(_ deed: Deed) async throws -> String? {
    let left = world.files(of: "x")
    let isThere = left.contains("x.tideline")
    if isThere, let fault = try await world.verified("x") { return fault }
    let again = try await world.run(deed.arguments("", &luck))
    let isRight = isThere ? again.errors.contains("exists already") : again.status == 0
    guard isRight else { return "made again, it says \(again.ending), \(again.errors)" }
    let files = world.files(of: "x").filter { !$0.hasSuffix("-writer") }
    guard files == ["x.tideline"] else { return "of \(left), \(files) stayed when made again" }
    return isThere ? nil : try await world.verified("x")
  }
}
