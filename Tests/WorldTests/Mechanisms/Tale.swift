import Archive
import Credit
import Foundation
import People
import World

/// A small life told in a few lines, by the shipped policy: who somebody is, what they do and what
/// befalls them.
///
/// An act is a line `day time act, what goes with it`, as in a persona document:
/// `5 12:40 draw, amount: 3000, months: 6, method: equal`. Day 0 is a Monday.
struct Tale: Sendable {
  /// What is told of the person, a line each; it takes the place of what is usual.
  var portrait = ""
  /// Whether consent, proof of identity, application and the terms come first, on day 0.
  var opens = true
  /// The acts, a line each.
  var acts = ""
  /// The days without money, `from...through`.
  var withoutMoney: [ClosedRange<Int>] = []
  /// The weather.
  var weather = Scenario.calm
  /// A change to the text of the policy.
  var policy: @Sendable (String) -> String = { $0 }

  /// Day 0, the first of July 2024.
  static let dayZero = Day(number: 19_905)
  /// The account's number.
  static let account = 1

  /// The life up to a day.
  func life(until day: Int, _ journal: Journal = Journal()) throws -> Dossier {
    let setting = try setting()
    guard let life = setting.dossier(of: Tale.account, on: Tale.dayZero + day, journal) else {
      throw Stories.Missing.persona(Tale.account)
    }
    return life
  }

  /// The world of this one person.
  func setting() throws -> Setting {
    let demo = Stories.setting
    let script = try Script.read(Document(bytes: [UInt8](document.utf8), file: "tale.yaml"))
    let cast = Cast(
      scripts: [script], mix: demo.cast.mix, tapes: [], roster: demo.cast.roster,
      scenario: weather)
    return Setting(
      seed: 2_024, genesis: Tale.dayZero - 1, policy: try changedPolicy(),
      calendar: demo.calendar, cast: cast, randomCustomers: 0)
  }

  private func changedPolicy() throws -> Policy {
    let path = Stories.root.appending(path: "demo-data/policies/baseline.yaml")
    let before = try String(contentsOf: path, encoding: .utf8)
    let after = policy(before)
    guard after != before else { return Stories.setting.policy }
    return try Policy.read(Document(bytes: [UInt8](after.utf8), file: "baseline.yaml"))
  }
}

extension Tale {
  private static let usual = [
    "registered": "2019-05-02", "real_name": "true", "income": "16000", "monthly_spend": "6000",
    "quick_pay": "30", "wallet_use": "2", "bills_paid": "8", "active_days": "30", "due_day": "10",
  ]

  private static let opening = """
    0 10:00 consent, to: [scoring, bureau]
    0 10:01 face check, passed: true
    0 10:02 sms check, passed: true
    0 10:05 apply
    0 10:06 read terms
    """

  /// The persona document that tells the same.
  private var document: String {
    var person = Tale.usual
    for line in portrait.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map(\.trimmed)
      person[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    let lines = (opens ? Tale.opening + "\n" : "") + acts
    return """
      account: \(Tale.account)
      name: 甲
      story: told by a test
      first_contact: \(Tale.dayZero)
      portrait:
      \(person.map { "  \($0.key): \($0.value)" }.sorted().joined(separator: "\n"))
      acts:
      \(lines.split(separator: "\n").map(Tale.item).joined(separator: "\n"))
      no_money: [\(withoutMoney.map(Tale.stretch).joined(separator: ", "))]
      """
  }

  private static func item(_ line: Substring) -> String {
    let parts = line.split(separator: " ", maxSplits: 2)
    return "  - { day: \(parts[0]), at: \"\(parts[1])\", do: \(parts[2]) }"
  }

  private static func stretch(_ days: ClosedRange<Int>) -> String {
    "{ from: \(days.lowerBound), until: \(days.upperBound + 1) }"
  }
}
