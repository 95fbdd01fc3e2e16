import Archive
import Credit
import Testing
import World

/// What must hold in every life, whatever the seed. The seed is in the name of each case.
@Suite struct InvariantTests {
  static let seeds: [UInt64] = [1, 7, 2024, 65_537]

  @Test(arguments: seeds) func noDrawUnderALockOrAboveTheLimit(_ seed: UInt64) throws {
    for life in try lives(seed) {
      var held = 0
      let genesis = try #require(life.marks.first?.day)
      for event in life.events {
        switch event.fact {
        case .locked: held += 1
        case .unlocked: held -= 1
        case .drawn(let terms):
          #expect(held == 0, "\(life.account) drew under a lock on \(event.moment.day)")
          // What was drawn before the world began has no mark before it.
          guard event.moment.day > genesis else { continue }
          let mark = try #require(life.marks.last { $0.day < event.moment.day })
          #expect(terms.amount <= max(mark.limit, .whole(40_000)), "\(life.account)")
        default: break
        }
      }
    }
  }

  @Test(arguments: seeds) func whatIsOwedIsWhatWasDrawnLessWhatWasPaid(_ seed: UInt64) throws {
    let setting = try Stories.make(customers: 120, seed: seed)
    for number in setting.numbers {
      let life = try #require(
        setting.dossier(of: Int(number), on: setting.genesis + 300, Journal()))
      var principal = life.marks[0].used
      var paid = Money.zero
      for event in life.events where event.moment.day > setting.genesis {
        switch event.fact {
        case .drawn(let terms): principal += terms.amount
        case .debited(let money), .repaid(let money, _): paid += money
        default: break
        }
      }
      // What came in beyond the principal is interest and penalty: never less than nothing, and
      // never more than the dearest rate for the whole time could bring.
      let earned = paid - (principal - life.file.debt.principal)
      #expect(earned >= .zero, "account \(number) was given money: \(earned.fen)")
      #expect(earned <= principal.percent(60), "account \(number) paid too much: \(earned.fen)")
    }
  }

  @Test(arguments: seeds) func everyAdverseDecisionHasExactlyOneNotice(_ seed: UInt64) throws {
    for life in try lives(seed) {
      let adverse = life.events.compactMap { event -> UInt16? in
        guard case .decided(let decision) = event.fact else { return nil }
        return decision.kind.isAdverse ? decision.ordinal : nil
      }
      let told = life.notices.filter(\.kind.isAdverse).map(\.decision)
      #expect(adverse == told, "account \(life.account)")
    }
  }

  @Test(arguments: seeds) func reasonsAreReadOffTheRuleThatHit(_ seed: UInt64) throws {
    for life in try lives(seed) {
      for event in life.events {
        guard case .decided(let decision) = event.fact, let rule = decision.rule else { continue }
        // A warning names the gravest of its indicators, a raise declined the rule that was missed.
        if decision.kind == .warn || decision.kind == .raiseDeclined { continue }
        let hit = decision.traces.first { $0.outcome == .hit }
        #expect(hit?.rule == rule)
        let allowed = decision.traces.filter { $0.outcome == .hit }
          .flatMap { life.policy.rules[$0.rule].citations.map(\.code) }
        #expect(decision.reasons.codes.allSatisfy(allowed.contains))
      }
    }
  }

  @Test(arguments: seeds) func nobodyWhoOptedOutIsInvited(_ seed: UInt64) throws {
    for life in try lives(seed) where !life.file.consents.contains(.marketing) {
      let optedOut = life.events.last { event in
        switch event.fact {
        case .acted(.withdrawConsent(let consents), .done),
          .acted(.refuseConsent(let consents), .done):
          consents.contains(.marketing)
        default: false
        }
      }
      let invited = life.notices.filter { $0.kind == .invitation }.map(\.sent)
      #expect(
        invited.allSatisfy { $0 < optedOut?.moment ?? .none }, "account \(life.account)")
    }
  }

  private func lives(_ seed: UInt64) throws -> [Dossier] {
    let setting = try Stories.make(customers: 120, seed: seed)
    return setting.numbers.compactMap {
      setting.dossier(of: Int($0), on: setting.genesis + 300, Journal())
    }
  }
}
