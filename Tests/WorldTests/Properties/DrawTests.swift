import Testing
import World

@testable import Credit

/// What holds on every day of a draw, whoever draws.
@Suite struct DrawTests {
  @Test(
    "drawn at most the limit, with no lock, nothing late, terms read, consent given",
    arguments: [5, 2_024, 424_242] as [UInt64])
  func everyDraw(_ seed: UInt64) throws {
    var draws = 0
    try Street(80, seed: seed).walk { day in
      let (morning, evening) = (day.morning.file, day.evening.file)
      for fact in day.facts {
        guard case .drawn(let terms) = fact else { continue }
        draws += 1
        let limit = max(morning.limit.inForce, evening.limit.inForce)
        #expect(terms.amount <= limit && evening.debt.used <= max(limit, morning.debt.used))
        #expect(evening.portrait.profile.marks.contains(.termsRead), "\(day.place), seed \(seed)")
        #expect(evening.identity.isProved, "\(day.place), seed \(seed)")
        #expect(terms.method != .interestFirst || terms.months <= 12)
      }
      // A day that began under a lock, which did not end, has no draw.
      let ended = day.facts.contains { if case .unlocked = $0 { true } else { false } }
      guard !morning.locks.isEmpty, !ended else { return }
      #expect(!day.facts.contains { if case .drawn = $0 { true } else { false } }, "\(day.place)")
    }
    #expect(draws > 200)
  }

  @Test(
    "a limit is at most what the law allows, and no raise goes above the hidden cap",
    arguments: [6, 90_210] as [UInt64])
  func limits(_ seed: UInt64) throws {
    try Street(80, seed: seed).walk { day in
      let file = day.evening.file
      let (policy, environment) = (day.today.policy, day.today.environment)
      #expect(file.limit.shown <= policy.legalCap(in: environment), "\(day.place)")
      for fact in day.facts {
        guard case .limitChanged(_, let target, .raise) = fact else { continue }
        // Data that came in later on the day may have moved the cap: look at it as it was.
        let caps = [day.morning.file, file].map { $0.hiddenCap(under: policy, in: environment) }
        #expect(target <= max(caps[0], caps[1]), "\(day.place), seed \(seed)")
      }
    }
  }

  @Test(
    "no marketing after an opt-out, and none without an agreement",
    arguments: [8, 31_337] as [UInt64])
  func marketing(_ seed: UInt64) throws {
    var invitations = 0
    try Street(120, seed: seed, "demo", days: 500).walk { day in
      for fact in day.facts {
        guard case .noticed(let notice) = fact, notice.kind.isMarketing else { continue }
        invitations += 1
        let agreed = day.morning.file.consents.contains(.marketing) || day.agrees(to: .marketing)
        #expect(agreed, "\(day.place), seed \(seed)")
        #expect(day.morning.file.invitation.state != .optedOut, "\(day.place), seed \(seed)")
      }
      #expect(day.tally.marketingAfterOptOut == 0)
    }
    #expect(invitations > 5)
  }

  @Test(
    "a negative rest costs nothing by itself, and every refusal by the rules is told",
    arguments: [10] as [UInt64])
  func refusals(_ seed: UInt64) throws {
    try Street(100, seed: seed).walk { day in
      let told = day.facts.count {
        if case .noticed(let notice) = $0 { notice.kind == .drawRefused } else { false }
      }
      let refused = day.facts.count { fact in
        guard case .acted(.draw, .refused(let refusal)) = fact else { return false }
        return refusal == .policyDeclines || refusal == .overdueAmountIsUnpaid
      }
      #expect(told == refused, "\(day.place), seed \(seed)")
      let file = day.evening.file
      guard file.available < .zero, file.daysPastDue(on: day.today.day) == 0 else { return }
      let wasLate = day.morning.file.daysPastDue(on: day.today.day) > 0
      #expect(
        day.tally.penaltyIncomeFen == 0 || wasLate || day.morning.file.debt.penalty > .zero)
      #expect(file.debt.penalty <= day.morning.file.debt.penalty, "\(day.place), seed \(seed)")
    }
  }

  @Test(
    "at most one case of a kind, and at most two appeals of a decision", arguments: [12] as [UInt64]
  )
  func cases(_ seed: UInt64) throws {
    try Street(100, seed: seed).walk { day in
      let file = day.evening.file
      let kinds = file.cases.list.map(\.kind)
      #expect(Set(kinds).count == kinds.count)
      #expect(file.appealable.list.allSatisfy { $0.appeals <= 2 })
    }
  }
}
